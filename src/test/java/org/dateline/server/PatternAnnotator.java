package org.dateline.server;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.language.Annotator;
import org.jspecify.annotations.Nullable;

/**
 * Finds known names of people, and quotations in marks, said by whoever is named right after them.
 */
record PatternAnnotator(List<String> names) implements Annotator {
  @Override
  public Annotations annotate(String title, String text, @Nullable LocalDate anchor) {
    List<Mention> mentions = new ArrayList<>();
    for (String name : names) {
      for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
        Span span = new Span(at, at + name.length());
        mentions.add(new Mention(Part.TEXT, span, name, EntityType.PERSON));
      }
    }
    mentions.sort(Comparator.comparing(Mention::span));
    List<Quote> quotes = new ArrayList<>();
    for (int at = text.indexOf('“'); at >= 0; at = text.indexOf('“', at + 1)) {
      Span span = new Span(at, text.indexOf('”', at) + 1);
      Quote.Speaker speaker = speaker(mentions, span.end() + 1);
      quotes.add(new Quote(Part.TEXT, span, List.of(), Quote.Kind.DIRECT, null, speaker));
    }
    return new Annotations(mentions, quotes, List.of(), "en", "test");
  }

  private static Quote.@Nullable Speaker speaker(List<Mention> mentions, int start) {
    for (int i = 0; i < mentions.size(); i++) {
      Mention mention = mentions.get(i);
      if (mention.span().start() == start) {
        return new Quote.Speaker(mention.span(), mention.surface(), i, "beside", 0.9, null);
      }
    }
    return null;
  }
}
