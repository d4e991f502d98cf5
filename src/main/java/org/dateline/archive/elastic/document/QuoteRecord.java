package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;
import org.dateline.archive.ArchiveException;
import org.dateline.article.Span;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleBrief;
import org.dateline.search.FoundArticle.NamedEntity;
import org.dateline.search.FoundQuote;
import org.jspecify.annotations.Nullable;

/** Quotations as stored, and as they are shown. */
public final class QuoteRecord {
  private QuoteRecord() {}

  /**
   * The quotation as it was written.
   *
   * @param source with the field record
   * @throws ArchiveException when the record is damaged
   */
  public static FoundQuote read(ObjectMapper mapper, JsonNode source) {
    try {
      return mapper.treeToValue(source.path("record"), FoundQuote.class);
    } catch (JsonProcessingException e) {
      throw new ArchiveException("A quotation cannot be read back: " + e.getOriginalMessage(), e);
    }
  }

  /** Adds to a quotation what depends on the search, and the present names of its entities. */
  public static FoundQuote with(
      FoundQuote quote,
      List<Span> highlights,
      double score,
      Map<String, Entity> named,
      List<ArticleBrief> copies) {
    return new FoundQuote(
        quote.id(),
        quote.article(),
        quote.kind(),
        quote.part(),
        quote.span(),
        quote.text(),
        quote.parts(),
        highlights,
        quote.before(),
        quote.after(),
        quote.cue(),
        speaker(quote.speaker(), named),
        quote.about().stream().map(entity -> about(entity, named)).toList(),
        quote.within(),
        quote.provenance(),
        copies,
        score);
  }

  private static FoundQuote.@Nullable FoundSpeaker speaker(
      FoundQuote.@Nullable FoundSpeaker speaker, Map<String, Entity> named) {
    if (speaker == null || speaker.entity() == null || !named.containsKey(speaker.entity())) {
      return speaker;
    }
    return new FoundQuote.FoundSpeaker(
        speaker.entity(),
        named.get(speaker.entity()).name(),
        speaker.surface(),
        speaker.span(),
        speaker.rule(),
        speaker.confidence(),
        speaker.candidate());
  }

  private static NamedEntity about(NamedEntity entity, Map<String, Entity> named) {
    Entity now = named.get(entity.id());
    return now == null
        ? entity
        : new NamedEntity(entity.id(), now.name(), now.type(), entity.mentions());
  }
}
