package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Bylines;
import org.dateline.reading.FieldNames;
import org.dateline.reading.StoredText;
import org.dateline.reading.WrittenMoment;
import org.jspecify.annotations.Nullable;

/** A row of an export, whose fields have the names that exports commonly give them. */
final class JsonRow implements JsonShape {
  static final List<String> TEXT =
      List.of(
          "text",
          "body",
          "maintext",
          "content",
          "articleBody",
          "full_text",
          "fulltext",
          "content_text",
          "content_html",
          "body_text",
          "body_html",
          "article_text",
          "article");
  private static final List<String> TITLE = List.of("title", "headline", "title_page", "name");
  private static final List<String> DATE =
      List.of(
          "published",
          "date",
          "datePublished",
          "date_published",
          "published_at",
          "publishedAt",
          "publish_date",
          "published_date",
          "publication_date",
          "date_publish",
          "pubDate",
          "pub_date",
          "pubdate",
          "created_at");
  private static final List<String> UPDATED =
      List.of(
          "updated",
          "dateModified",
          "date_modified",
          "updated_at",
          "updatedAt",
          "date_modify",
          "modified");
  private static final List<String> SOURCE =
      List.of(
          "source",
          "publication",
          "outlet",
          "publisher",
          "newspaper",
          "site_name",
          "media_name",
          "source_name",
          "source_domain",
          "domain");
  private static final List<String> URL = List.of("url", "link", "article_url", "canonical_url");
  private static final List<String> AUTHOR =
      List.of("author", "byline", "authors", "creator", "by");
  private static final List<String> LANGUAGE = List.of("language", "lang", "inLanguage");
  private static final List<String> SECTION =
      List.of("section", "articleSection", "desk", "rubric", "category");
  private static final List<String> TAGS =
      List.of("tags", "keywords", "subjects", "subject", "topics", "categories");

  @Override
  public boolean fits(JsonNode row) {
    return true;
  }

  /** The text of a row, null where none of its fields is known to hold one. */
  static @Nullable String text(JsonNode row) {
    String text = JsonValues.string(row, TEXT);
    return text == null ? other(row, "text") : text;
  }

  /**
   * The value of a field under one of the other names that exports give it, also in other
   * languages.
   */
  private static @Nullable String other(JsonNode row, String field) {
    List<String> names = new ArrayList<>();
    row.fieldNames().forEachRemaining(names::add);
    Integer place = FieldNames.places(names).get(field);
    return place == null ? null : JsonValues.string(row, names.get(place));
  }

  private static @Nullable String string(JsonNode row, List<String> names, String field) {
    String value = JsonValues.string(row, names);
    return value == null ? other(row, field) : value;
  }

  @Override
  public void write(JsonNode row, ArticleDraft draft) {
    String text = text(row);
    draft
        .id(JsonValues.string(row, "id", "guid", "_id"))
        .title(string(row, TITLE, "title"))
        .text(text == null ? "" : isLines(row, text) ? StoredText.lines(text) : StoredText.of(text))
        .publishedAt(JsonValues.moment(row, DATE))
        .publishedAt(WrittenMoment.of(Objects.requireNonNullElse(other(row, "published"), "")))
        .updatedAt(JsonValues.moment(row, UPDATED))
        .source(string(row, SOURCE, "source"))
        .url(string(row, URL, "url"))
        .author(Bylines.names(string(row, AUTHOR, "byline")))
        .language(string(row, LANGUAGE, "language"))
        .section(string(row, SECTION, "section"))
        .page(string(row, List.of("page", "pages"), "page"))
        .copyright(JsonValues.string(row, "copyright", "copyrightNotice"))
        .datelineLine(JsonValues.string(row, "dateline"));
    for (String name : TAGS) {
      draft.tags(JsonValues.list(row.path(name)));
    }
  }

  // Text that a crawler took out of pages has a line for each paragraph.
  private static boolean isLines(JsonNode row, @Nullable String text) {
    return row.path("maintext").asText("").strip().equals(text);
  }
}
