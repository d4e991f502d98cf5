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
import org.dateline.archive.Likeness;
import org.dateline.archive.Merges;
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
 * again.
 */
public final class ArticleDocument {
  private final ObjectMapper mapper;
  private final EntityDirectory directory;

  public ArticleDocument(ObjectMapper mapper, EntityDirectory directory) {
    this.mapper = mapper;
    this.directory = directory;
  }

  /**
   * All that is stored but the ids of its quotations, which only the store knows.
   *
   * @param linked as it is read back
   * @param merges what it is found by and shown with
   */
  public ObjectNode write(AnnotatedArticle linked, Merges merges) {
    AnnotatedArticle article = merges.applied(linked);
    Article read = article.article();
    ObjectNode document = mapper.createObjectNode();
    document.put("id", read.id());
    document.put("hash", ContentHash.of(read).hash());
    document.put("title", read.title());
    document.put("text", read.text());
    Fields.strings(document, "likeness", Likeness.of(read.text()).bands());
    Fields.strings(document, "names", Fields.names(linked.links(), article.links(), directory));
    NameWords.of(linked).addTo(document);
    FacetValues.of(article, directory, merges).addTo(document);
    Fields.strings(document, "other", FacetValues.entities(article, EntityType.OTHER));
    Fields.strings(document, "speaker", speakers(article, false));
    Fields.strings(document, "speaker_any", speakers(article, true));
    Fields.strings(document, "entities", article.links().stream().map(Link::entity).toList());
    Fields.strings(document, "surfaces", Surfaces.values(article));
    if (read.source() != null) {
      document.put("source", read.source());
    }
    Fields.dates(document, read.published(), article.annotations().dates());
    document.put("quotes", article.annotations().quotes().size());
    QuoteInArticle.addTo(document, article);
    document.set("named", mapper.valueToTree(NamedEntities.of(article)));
    document.set("brief", mapper.valueToTree(ArticleBrief.of(read)));
    document.set("record", record(linked));
    return document;
  }

  /**
   * Whether the article is found otherwise than these merges have it.
   *
   * @param document with the fields named and place_within
   * @param linked with the links that the linker made
   */
  public boolean isMisplaced(JsonNode document, AnnotatedArticle linked, Merges merges) {
    AnnotatedArticle article = merges.applied(linked);
    Set<String> within = new HashSet<>();
    document.path("place_within").forEach(id -> within.add(id.asText()));
    return !NamedEntities.read(document).equals(NamedEntities.of(article))
        || !within.equals(Set.copyOf(FacetValues.of(article, directory, merges).within()));
  }

  private JsonNode record(AnnotatedArticle article) {
    ObjectNode record = mapper.valueToTree(article);
    ((ObjectNode) record.path("article")).remove(List.of("title", "text"));
    try {
      return PackedJson.pack(mapper, record);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
  }

  /**
   * The article as it was written.
   *
   * @param document with the fields id, title, text and record
   * @throws ArchiveException when the record is damaged
   */
  public AnnotatedArticle read(JsonNode document) {
    try {
      JsonNode record = PackedJson.unpack(mapper, document.path("record"));
      ObjectNode article = (ObjectNode) record.path("article");
      article.put("title", document.path("title").asText());
      article.put("text", document.path("text").asText());
      return mapper.treeToValue(record, AnnotatedArticle.class);
    } catch (IOException e) {
      throw new ArchiveException("Article " + document.path("id") + " cannot be read back", e);
    }
  }

  private static List<String> speakers(AnnotatedArticle article, boolean indirectToo) {
    List<String> speakers = new ArrayList<>();
    for (Quote quote : article.annotations().quotes()) {
      Quote.Speaker speaker = quote.speaker();
      boolean counts = indirectToo || quote.kind() != Quote.Kind.INDIRECT;
      if (counts && speaker != null && speaker.named()) {
        speakers.add(article.links().get(speaker.mention()).entity());
      }
    }
    return speakers;
  }

  /** What lists show of a stored article. */
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
