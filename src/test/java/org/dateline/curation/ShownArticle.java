package org.dateline.curation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Quote;
import org.jspecify.annotations.Nullable;

/** An article that is to be found, in a form in which a model and an archive can be compared. */
record ShownArticle(
    String title,
    @Nullable String published,
    @Nullable String source,
    List<String> mentions,
    List<String> quotes) {
  /** The article as an archive shows it, without names that nothing was decided on. */
  static ShownArticle of(AnnotatedArticle article, Set<String> decidedNames) {
    List<String> mentions = new ArrayList<>();
    for (int i = 0; i < article.links().size(); i++) {
      String surface = article.annotations().mentions().get(i).surface();
      var link = article.links().get(i);
      String name = decidedNames.contains(link.name()) ? link.name() : "";
      mentions.add(surface + " = " + link.entity() + " " + link.type() + " " + name);
    }
    List<String> quotes = new ArrayList<>();
    for (Quote quote : article.annotations().quotes()) {
      var speaker = article.speaker(quote);
      quotes.add(
          quote.span().start()
              + "-"
              + quote.span().end()
              + " "
              + (speaker == null ? null : speaker.entity()));
    }
    var published = article.article().published();
    return new ShownArticle(
        article.article().title(),
        published == null ? null : published.value(),
        article.article().source(),
        mentions,
        quotes);
  }
}
