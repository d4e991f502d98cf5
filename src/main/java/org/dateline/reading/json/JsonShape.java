package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import org.dateline.reading.ArticleDraft;
import org.jspecify.annotations.Nullable;

/** A way of writing an article as a JSON object. */
interface JsonShape {
  boolean fits(JsonNode row);

  /** The reason why an object of this shape is no article, null if it is one. */
  default @Nullable String skipped(JsonNode row) {
    return null;
  }

  void write(JsonNode row, ArticleDraft draft);
}
