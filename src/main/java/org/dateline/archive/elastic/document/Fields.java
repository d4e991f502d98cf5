package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.dateline.article.DateMention;
import org.dateline.article.PartialDate;
import org.jspecify.annotations.Nullable;

/** Fields that documents of articles, quotations and entities share. */
public final class Fields {
  private Fields() {}

  /**
   * Adds a field with several values; without values it is left out, so that the facet counts the
   * article as missing.
   */
  public static void strings(ObjectNode document, String field, Collection<String> values) {
    if (!values.isEmpty()) {
      ArrayNode array = document.putArray(field);
      values.stream().distinct().forEach(array::add);
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
}
