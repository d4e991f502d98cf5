package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.dateline.linking.train.TrainingArticle;

/**
 * A text with its names marked and linked by hand. A row is {"id", "text", "title"?, "date"?,
 * "eval_span"?: [start, end], "mentions": [{"start", "end", "gold": TITLE or "NIL", "gold_alt"?:
 * [TITLE], "optional"?, "coref"?, "nested_in"?}]}; names marked optional, coref or nested count
 * neither way.
 *
 * @param titles by place the keys of the right titles, none for a name without one
 * @param ignored places that count neither way
 * @param judged the stretches in which names are judged
 * @param withoutArticles whether a leading "the" counts as part of no name
 */
record LinkingGold(
    Article article,
    Map<Span, Set<String>> titles,
    Set<Span> ignored,
    List<Span> judged,
    boolean withoutArticles) {
  private static final Pattern ARTICLE = Pattern.compile("^(?:[Tt]he|[Aa]n?)\\s+(?=\\S)");

  static List<LinkingGold> read(Path file) throws IOException {
    return JsonRows.read(file, LinkingGold::row);
  }

  /** A copy in which the marked names have no leading article ("the"). */
  LinkingGold cut() {
    Map<Span, Set<String>> cut = new HashMap<>();
    titles.forEach((span, title) -> cut.put(withoutArticle(span), title));
    Set<Span> cutIgnored = new HashSet<>();
    ignored.forEach(span -> cutIgnored.add(withoutArticle(span)));
    return new LinkingGold(article, cut, cutIgnored, judged, true);
  }

  /** The span of a found name as it is compared with gold. */
  Span place(Span span) {
    return withoutArticles ? withoutArticle(span) : span;
  }

  private Span withoutArticle(Span span) {
    Matcher article = ARTICLE.matcher(span.in(this.article.text()));
    return article.find() ? new Span(span.start() + article.end(), span.end()) : span;
  }

  boolean isJudged(Span span) {
    return !ignored.contains(span) && judged.stream().anyMatch(j -> j.contains(span));
  }

  private static LinkingGold row(JsonNode row) {
    Map<Span, Set<String>> titles = new HashMap<>();
    Set<Span> ignored = new HashSet<>();
    List<Span> judged = GoldRows.judged(row);
    for (JsonNode mention : row.path("mentions")) {
      Span span = new Span(mention.path("start").asInt(), mention.path("end").asInt());
      if (isIgnored(mention)) {
        ignored.add(span);
      } else if (judged.stream().anyMatch(j -> j.contains(span))) {
        titles.put(span, titles(mention));
      }
    }
    return new LinkingGold(PlainArticles.article(row), titles, ignored, judged, false);
  }

  private static boolean isIgnored(JsonNode mention) {
    return mention.path("optional").asBoolean()
        || mention.path("coref").asBoolean()
        || mention.path("title_source").asText().equals("uncertain")
        || !mention.path("nested_in").isMissingNode();
  }

  private static Set<String> titles(JsonNode mention) {
    Set<String> titles = new HashSet<>();
    String gold = mention.path("gold").asText();
    if (!gold.equals("NIL")) {
      titles.add(TrainingArticle.key(gold));
      mention.path("gold_alt").forEach(other -> titles.add(TrainingArticle.key(other.asText())));
    }
    return titles;
  }
}
