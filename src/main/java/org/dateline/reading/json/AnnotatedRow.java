package org.dateline.reading.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult.EarlierAnnotations;
import org.dateline.reading.ReadingLimits;
import org.dateline.reading.UnreadableException;

/**
 * Annotated row: an annotation row with the article and all that was found in it, so that an ingest
 * takes it without language models. {@code {"annotated": 1, "pass": ..., "id", "mentions",
 * "quotes", "dates" ..., "article": {...}, "found": {...}}}; the annotation row is for readers,
 * {@code article} and {@code found} are what is stored.
 */
public final class AnnotatedRow {
  /** The first field of a row, by which a file of them is known. */
  static final String FORM = "annotated";

  private static final int THIS_FORM = 1;
  private static final String LEFT_OUT = " The row was left out.";

  private final ObjectMapper mapper = RecordJson.mapper();

  /** An article and what was found in it. */
  public record Content(Article article, EarlierAnnotations earlier) {}

  /**
   * The row of an article.
   *
   * @param annotations the annotation row
   */
  public ObjectNode write(ObjectNode annotations, Content content) {
    ObjectNode row = JsonNodeFactory.instance.objectNode();
    row.put(FORM, THIS_FORM);
    row.put("pass", content.earlier().pass());
    row.setAll(annotations);
    row.set("article", mapper.valueToTree(content.article()));
    row.set("found", mapper.valueToTree(content.earlier().annotations()));
    return row;
  }

  /**
   * The content of a row.
   *
   * @throws UnreadableException if it is no sound row; the message is for the user
   */
  Content read(JsonNode row) throws UnreadableException {
    if (row.path(FORM).asInt() != THIS_FORM) {
      throw new UnreadableException(
          "Not an annotated row: its field \"annotated\" must be 1. Write such rows with annotate"
              + " --for-ingest."
              + LEFT_OUT);
    }
    Article article = value(row, "article", Article.class);
    Annotations found = value(row, "found", Annotations.class);
    String fault = new AnnotationCheck(article).fault(found);
    if (fault != null) {
      throw new UnreadableException(fault + LEFT_OUT);
    }
    if (article.text().length() > ReadingLimits.ARTICLE_CHARACTERS) {
      throw new UnreadableException(ReadingLimits.tooLong(article.text().length()));
    }
    return new Content(
        article, new EarlierAnnotations(found, row.path("pass").asText("of no version")));
  }

  /** The place in the field: {@code at mentions[3].span}. */
  private static String place(JsonProcessingException e) {
    StringBuilder place = new StringBuilder();
    if (e instanceof JsonMappingException mapping) {
      for (JsonMappingException.Reference step : mapping.getPath()) {
        if (step.getFieldName() == null) {
          place.append('[').append(step.getIndex()).append(']');
        } else {
          place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
        }
      }
    }
    return place.isEmpty() ? "" : "at " + place + " ";
  }

  private <T> T value(JsonNode row, String field, Class<T> type) throws UnreadableException {
    JsonNode value = row.path(field);
    if (!value.isObject()) {
      throw new UnreadableException(
          "Not a whole annotated row: the field \"" + field + "\" is missing." + LEFT_OUT);
    }
    try {
      return mapper.treeToValue(value, type);
    } catch (JsonProcessingException e) {
      throw new UnreadableException(
          "The field \""
              + field
              + "\" cannot be read: "
              + place(e)
              + "it holds something else than annotate --for-ingest writes there."
              + LEFT_OUT);
    }
  }
}
