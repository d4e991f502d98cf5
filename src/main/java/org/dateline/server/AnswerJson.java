package org.dateline.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.dateline.article.PartialDate;
import org.dateline.article.Span;
import org.dateline.search.ArticleBrief;
import org.jspecify.annotations.Nullable;

/** JSON that all answers share. */
final class AnswerJson {
  private static final ObjectWriter WRITER = new JsonMapper().writer();

  private AnswerJson() {}

  static ObjectNode object() {
    return JsonNodeFactory.instance.objectNode();
  }

  static byte[] bytes(ObjectNode node) {
    try {
      return WRITER.writeValueAsBytes(node);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // a tree can be written
    }
  }

  /** An array of objects, one for each item. */
  static <T> void list(
      ObjectNode node, String field, List<T> items, BiConsumer<ObjectNode, T> write) {
    ArrayNode array = node.putArray(field);
    for (T item : items) {
      write.accept(array.addObject(), item);
    }
  }

  static void strings(ObjectNode node, String field, List<String> items) {
    ArrayNode array = node.putArray(field);
    items.forEach(array::add);
  }

  /** Adds spans as {@code [[start, end], ...]}. */
  static void spans(ObjectNode node, String field, List<Span> spans) {
    ArrayNode array = node.putArray(field);
    spans.forEach(span -> array.addArray().add(span.start()).add(span.end()));
  }

  static void date(ObjectNode node, String field, @Nullable PartialDate date) {
    node.put(field, date == null ? null : date.value());
  }

  /** The fields that every list shows of an article. */
  static void brief(ObjectNode node, ArticleBrief article) {
    node.put("id", article.id()).put("title", article.title());
    date(node, "published", article.published());
    node.put("source", article.source())
        .put("url", article.url())
        .put("dateline", article.dateline());
  }

  static void day(ObjectNode node, String field, @Nullable LocalDate day) {
    node.put(field, day == null ? null : day.toString());
  }

  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Elasticsearch gives NaN where nothing was scored, which JSON has no number for. */
  static double score(double score) {
    return Double.isFinite(score) ? score : 0;
  }
}
