package org.dateline.archive.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArticleStore.ContentHash;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.Likeness;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.DateMention;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleBrief;
import org.dateline.search.Hit.NamedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Articles as documents of the index, and back. The field {@code record} holds all of the article
 * but title and text, which stand beside it: so nothing is stored twice, and nothing is annotated
 * again.
 */
final class ArticleDocument {
  private final ObjectMapper mapper;
  private final EntityDirectory directory;

  ArticleDocument(ObjectMapper mapper, EntityDirectory directory) {
    this.mapper = mapper;
    this.directory = directory;
  }

  ObjectNode write(AnnotatedArticle article) {
    Article read = article.article();
    ObjectNode document = mapper.createObjectNode();
    document.put("id", read.id());
    document.put("hash", ContentHash.of(read).hash());
    document.put("title", read.title());
    document.put("text", read.text());
    strings(document, "likeness", Likeness.of(read.text()).bands());
    strings(document, "names", names(article.links(), directory));
    FacetValues.of(article, directory).addTo(document);
    strings(document, "other", FacetValues.entities(article, EntityType.OTHER));
    strings(document, "speaker", speakers(article, false));
    strings(document, "speaker_any", speakers(article, true));
    strings(document, "entities", article.links().stream().map(Link::entity).toList());
    strings(document, "surfaces", Surfaces.values(article));
    if (read.source() != null) {
      document.put("source", read.source());
    }
    dates(document, read.published(), article.annotations().dates());
    document.put("quotes", article.annotations().quotes().size());
    Said.addTo(document, article);
    document.set("named", mapper.valueToTree(named(article)));
    document.set("brief", mapper.valueToTree(ArticleBrief.of(read)));
    document.set("record", record(article));
    return document;
  }

  private JsonNode record(AnnotatedArticle article) {
    ObjectNode record = mapper.valueToTree(article);
    ((ObjectNode) record.path("article")).remove(List.of("title", "text"));
    try {
      return Packed.pack(mapper, record);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail so
    }
  }

  AnnotatedArticle read(JsonNode document) {
    try {
      JsonNode record = Packed.unpack(mapper, document.path("record"));
      ObjectNode article = (ObjectNode) record.path("article");
      article.put("title", document.path("title").asText());
      article.put("text", document.path("text").asText());
      return mapper.treeToValue(record, AnnotatedArticle.class);
    } catch (IOException e) {
      throw new ArchiveException("Article " + document.path("id") + " cannot be read back", e);
    }
  }

  /** Publication and the days that are mentioned, as quotations hold them too. */
  static void dates(
      ObjectNode document, @Nullable PartialDate published, Collection<DateMention> mentioned) {
    if (published != null) {
      document.put("published_from", published.from().toString());
      document.put("published_until", published.until().toString());
      LocalDate day = published.day();
      if (day != null) {
        document.put("published_day", day.toString());
      }
    }
    ArrayNode ranges = document.arrayNode();
    mentioned.stream()
        .filter(date -> date.from() != null && date.until() != null)
        .map(date -> List.of(date.from().toString(), date.until().toString()))
        .distinct()
        .forEach(range -> ranges.addObject().put("gte", range.get(0)).put("lt", range.get(1)));
    if (!ranges.isEmpty()) {
      document.set("mentioned", ranges);
    }
    strings(
        document,
        "mentioned_day",
        mentioned.stream()
            .filter(date -> date.from() != null && date.until() != null)
            .filter(date -> date.from().plusDays(1).equals(date.until()))
            .map(date -> date.from().toString())
            .toList());
  }

  /** Every name of the entities linked to: an article on Kyiv is found under Kiev. */
  static Collection<String> names(Collection<Link> links, EntityDirectory directory) {
    TreeSet<String> names = new TreeSet<>();
    Map<String, Link> byEntity = new LinkedHashMap<>();
    links.forEach(link -> byEntity.put(link.entity(), link));
    for (Link link : byEntity.values()) {
      names.add(link.name());
      Optional<Entity> known = directory.find(link.entity());
      known.ifPresent(entity -> names.add(entity.name()));
      known.ifPresent(entity -> names.addAll(entity.aliases()));
    }
    return names;
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

  /** Most mentions first. */
  static List<NamedEntity> named(AnnotatedArticle article) {
    Map<String, NamedEntity> named = new LinkedHashMap<>();
    for (Link link : article.links()) {
      named.merge(
          link.entity(),
          new NamedEntity(link.entity(), link.name(), link.type(), 1),
          (a, b) -> new NamedEntity(a.id(), a.name(), a.type(), a.mentions() + 1));
    }
    return named.values().stream()
        .sorted(Comparator.comparingInt(NamedEntity::mentions).reversed())
        .toList();
  }

  /** Left out when there are none, so that the facet counts the article as missing. */
  static void strings(ObjectNode document, String field, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = document.putArray(field);
      values.stream().distinct().forEach(array::add);
    }
  }
}
