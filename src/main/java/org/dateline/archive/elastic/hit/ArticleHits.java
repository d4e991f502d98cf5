package org.dateline.archive.elastic.hit;

import co.elastic.clients.elasticsearch.core.search.Hit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.archive.elastic.document.ArticleDocument;
import org.dateline.archive.elastic.document.Excerpt;
import org.dateline.archive.elastic.document.NamedEntities;
import org.dateline.archive.elastic.query.HighlightMarks;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.search.ArticleBrief;
import org.dateline.search.FoundArticle.MatchingQuote;
import org.dateline.search.FoundArticle.NamedEntity;
import org.dateline.search.Snippet;
import org.jspecify.annotations.Nullable;

/** Turns documents found into hits. Pure. */
public final class ArticleHits {
  private static final int NAMES = 5;
  private static final int LEAD_CHARACTERS = 240;

  private ArticleHits() {}

  /**
   * The hit that shows a found article.
   *
   * @param selected entities chosen in a facet: they stand first among the hit's names
   * @param quotes that match, of this article
   * @param nameOf an entity's name as of now, given its id and its name as stored with the article
   */
  public static org.dateline.search.FoundArticle hit(
      Hit<JsonNode> found,
      Set<String> selected,
      List<MatchingQuote> quotes,
      Function<NamedEntity, String> nameOf) {
    JsonNode source = found.source();
    ArticleBrief brief = ArticleDocument.brief(source);
    List<NamedEntity> all = NamedEntities.read(source);
    List<NamedEntity> first =
        all.stream()
            .sorted(Comparator.comparing((NamedEntity e) -> !selected.contains(e.id())))
            .limit(NAMES)
            .map(e -> new NamedEntity(e.id(), nameOf.apply(e), e.type(), e.mentions()))
            .toList();
    return new org.dateline.search.FoundArticle(
        brief.id(),
        brief.title(),
        brief.published(),
        brief.source(),
        brief.url(),
        brief.dateline(),
        score(found.score()),
        titleHighlights(found),
        snippets(found, source.path("text").asText()),
        first,
        Math.max(0, all.size() - first.size()),
        quotes);
  }

  // A search sorted by day is not scored: its hits have no score, or one that is no number.
  private static double score(@Nullable Double score) {
    return score == null || score.isNaN() ? 0 : score;
  }

  /** Ids of the names that a hit shows, unless others are selected. */
  public static List<String> firstNames(JsonNode source) {
    List<String> ids = new ArrayList<>();
    for (JsonNode named : source.path("named")) {
      if (ids.size() < 2 * NAMES) {
        ids.add(named.path("id").asText());
      }
    }
    return ids;
  }

  static List<Span> titleHighlights(Hit<JsonNode> found) {
    List<String> title = found.highlight().getOrDefault("title", List.of());
    return title.isEmpty() ? List.of() : HighlightMarks.parse(title.get(0)).spans();
  }

  private static List<Snippet> snippets(Hit<JsonNode> found, String text) {
    List<Snippet> snippets = new ArrayList<>();
    for (String fragment : found.highlight().getOrDefault("text", List.of())) {
      HighlightMarks.MarkedText marked = HighlightMarks.parse(fragment);
      int start = text.indexOf(marked.text());
      if (start >= 0 && !marked.text().isBlank()) {
        snippets.add(stripped(start, marked));
      }
    }
    if (snippets.isEmpty() && !text.isBlank()) {
      String lead = Excerpt.after(text, 0, LEAD_CHARACTERS);
      snippets.add(stripped(0, new HighlightMarks.MarkedText(lead, List.of())));
    }
    snippets.sort(Comparator.comparingInt(Snippet::start));
    return snippets;
  }

  /** A snippet without blanks at its ends. */
  private static Snippet stripped(int start, HighlightMarks.MarkedText marked) {
    String text = marked.text();
    int leading = text.length() - text.stripLeading().length();
    String kept = text.strip();
    List<Span> spans =
        marked.spans().stream()
            .filter(span -> span.start() >= leading && span.end() - leading <= kept.length())
            .map(span -> span.shift(-leading))
            .toList();
    return new Snippet(Part.TEXT, start + leading, kept, spans);
  }
}
