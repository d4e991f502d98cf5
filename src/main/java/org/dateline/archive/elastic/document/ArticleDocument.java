package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.Shingles;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.search.ArticleBrief;
import org.jspecify.annotations.Nullable;

/**
 * Articles as documents of the index, and back. The field {@code record} holds all of the article
 * but title and text, which stand beside it: so nothing is stored twice, and nothing is annotated
 * again. Four of the facet fields are those of {@link FacetValues}.
 */
public final class ArticleDocument {
  /**
   * The story that the article is of. Earlier versions of the program, which stated every speaker,
   * did not store it.
   */
  public static final String STORY = "story";

  /** Fields that {@link #read} needs. */
  public static final List<String> AS_MADE = List.of("id", "title", "text", STORY, "record");

  /** Ids of the decisions that had an effect on the article. */
  public static final String DECIDED = "decided";

  private final ObjectMapper mapper;
  private final EntityDirectory directory;

  public ArticleDocument(ObjectMapper mapper, EntityDirectory directory) {
    this.mapper = mapper;
    this.directory = directory;
  }

  /**
   * The article's document, without the ids of its quotations, which only the store knows.
   *
   * @param asMade as it is read back
   * @param decided the article as it is found and shown
   * @param inForce the decisions that made it so
   */
  public ObjectNode write(
      AnnotatedArticle asMade, DecidedArticle decided, DecisionsInForce inForce) {
    AnnotatedArticle article = decided.article();
    Article read = article.article();
    ObjectNode document = mapper.createObjectNode();
    document.put("id", read.id());
    document.put("hash", ContentHash.of(asMade.article()).hash());
    document.put("title", read.title());
    document.put("text", read.text());
    Fields.strings(document, "likeness", Shingles.of(read.text()).bands());
    Fields.strings(document, "names", new ShownNames(directory, inForce).of(decided));
    NameWords.of(article).addTo(document);
    FacetValues.of(article, directory, inForce.merges()).addTo(document);
    Fields.strings(document, "other", FacetValues.entities(article, EntityType.OTHER));
    Fields.strings(document, "speaker", speakers(article, false));
    Fields.strings(document, "speaker_any", speakers(article, true));
    Fields.strings(document, "entities", article.links().stream().map(Link::entity).toList());
    Fields.strings(document, "surfaces", Surfaces.values(article));
    if (read.source() != null) {
      document.put("source", read.source());
    }
    Fields.strings(document, "subject", read.details().subjects());
    Fields.dates(document, read.published(), article.annotations().dates());
    document.put("quotes", article.annotations().quotes().size());
    Voices.addTo(document, article);
    QuoteInArticle.addTo(document, article);
    document.set("named", mapper.valueToTree(NamedEntities.of(article)));
    document.set("brief", mapper.valueToTree(ArticleBrief.of(read)));
    Fields.strings(document, DECIDED, decided.decisions());
    document.set("record", record(asMade, read.title()));
    return document;
  }

  /**
   * True if the article's document does not say what these decisions make of it.
   *
   * @param document with the fields named, place_within and decided
   */
  public boolean isMisplaced(JsonNode document, DecidedArticle decided, DecisionsInForce inForce) {
    AnnotatedArticle article = decided.article();
    return !values(document, DECIDED).equals(Set.copyOf(decided.decisions()))
        || !NamedEntities.read(document).equals(NamedEntities.of(article))
        || !values(document, "place_within")
            .equals(Set.copyOf(FacetValues.of(article, directory, inForce.merges()).within()));
  }

  private static Set<String> values(JsonNode document, String field) {
    Set<String> values = new HashSet<>();
    document.path(field).forEach(value -> values.add(value.asText()));
    return values;
  }

  /**
   * The article as a packed record, without what the document has beside it.
   *
   * @param shownTitle what stands beside the record
   */
  private JsonNode record(AnnotatedArticle article, String shownTitle) {
    ObjectNode record = mapper.valueToTree(article);
    ObjectNode read = (ObjectNode) record.path("article");
    read.remove("text");
    if (article.article().title().equals(shownTitle)) {
      read.remove("title");
    }
    try {
      return PackedJson.pack(mapper, record);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
  }

  /**
   * The article as it was written.
   *
   * @param document with the fields {@link #AS_MADE}
   * @throws ArchiveException when the record is damaged
   */
  public AnnotatedArticle read(JsonNode document) {
    try {
      JsonNode record = PackedJson.unpack(mapper, document.path("record"));
      ObjectNode article = (ObjectNode) record.path("article");
      if (!article.has("title")) { // else that beside it was corrected
        article.put("title", document.path("title").asText());
      }
      article.put("text", document.path("text").asText());
      AnnotatedArticle made = mapper.treeToValue(record, AnnotatedArticle.class);
      return document.has(STORY) ? made : made.withAnnotations(made.annotations().statingAll());
    } catch (IOException e) {
      throw new ArchiveException("Article " + document.path("id") + " cannot be read back", e);
    }
  }

  private static List<String> speakers(AnnotatedArticle article, boolean indirectToo) {
    List<String> speakers = new ArrayList<>();
    for (Quote quote : article.annotations().quotes()) {
      Link speaker = article.speaker(quote);
      boolean counts = indirectToo || quote.kind() != Quote.Kind.INDIRECT;
      if (counts && speaker != null) {
        speakers.add(speaker.entity());
      }
    }
    return speakers;
  }

  /** The summary of a stored article that lists show. */
  public static ArticleBrief brief(JsonNode document) {
    JsonNode article = document.path("brief");
    String published = text(article.path("published").path("value"));
    return new ArticleBrief(
        article.path("id").asText(),
        article.path("title").asText(),
        published == null ? null : new PartialDate(published),
        text(article.path("source")),
        text(article.path("url")),
        text(article.path("dateline")));
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? node.textValue() : null;
  }
}
