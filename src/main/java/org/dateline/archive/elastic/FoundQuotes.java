package org.dateline.archive.elastic;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.dateline.archive.ArchiveException;
import org.dateline.search.FoundQuote;

/** Quotations as stored. */
final class FoundQuotes {
  private FoundQuotes() {}

  static FoundQuote read(ObjectMapper mapper, JsonNode source) {
    try {
      return mapper.treeToValue(source.path("record"), FoundQuote.class);
    } catch (JsonProcessingException e) {
      throw new ArchiveException("A quotation cannot be read back: " + e.getOriginalMessage(), e);
    }
  }
}
