package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * A quotation as it stands in the document of its article, beside the text: what a hit shows of it,
 * so that hits need not be followed by a search for their quotations.
 *
 * @param span in the article's text
 * @param speaker id of the entity, null when that is not known
 * @param about ids of the entities named inside
 * @param nameStems see {@link NameWords#stems}
 */
public record QuoteInArticle(
    Span span,
    Quote.Kind kind,
    @Nullable String speaker,
    List<String> about,
    Set<String> nameStems) {
  /** The field of a document that holds them. */
  public static final String FIELD = "said";

  /** Adds the quotations of the text, in its order. */
  static void addTo(ObjectNode document, AnnotatedArticle article) {
    List<Quote> quotes =
        article.annotations().quotes().stream()
            .filter(quote -> quote.part() == Part.TEXT)
            .sorted(Comparator.comparingInt(quote -> quote.span().start()))
            .toList();
    if (quotes.isEmpty()) {
      return;
    }
    ArrayNode said = document.putArray(FIELD);
    for (Quote quote : quotes) {
      ObjectNode one = said.addObject();
      one.put("start", quote.span().start()).put("end", quote.span().end());
      one.put("kind", quote.kind().name());
      Link speaker = article.speaker(quote);
      if (speaker != null) {
        one.put("speaker", speaker.entity());
      }
      List<Link> inside = QuoteDocuments.inside(article, quote);
      Fields.strings(one, "about", inside.stream().map(Link::entity).toList());
      NameWords.of(article, quote.part(), quote.span()).addStemsTo(one);
    }
  }

  /** The quotations of a stored article, in the order of its text. */
  public static List<QuoteInArticle> read(JsonNode document) {
    List<QuoteInArticle> all = new ArrayList<>();
    for (JsonNode one : document.path(FIELD)) {
      List<String> about = new ArrayList<>();
      one.path("about").forEach(id -> about.add(id.textValue()));
      Set<String> nameStems = new HashSet<>();
      one.path("name_stems").forEach(stem -> nameStems.add(stem.textValue()));
      all.add(
          new QuoteInArticle(
              new Span(one.path("start").intValue(), one.path("end").intValue()),
              Quote.Kind.valueOf(one.path("kind").textValue()),
              one.path("speaker").textValue(),
              about,
              nameStems));
    }
    return all;
  }
}
