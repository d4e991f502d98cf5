package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Bylines;
import org.dateline.reading.StoredText;
import org.jspecify.annotations.Nullable;

/** A row of an export: fields go by the names that exports commonly give them. */
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
      List.of("section", "articleSection", "desk", "rubric");
  private static final List<String> TAGS = List.of("tags", "keywords", "subjects", "topics");

  @Override
  public boolean fits(JsonNode row) {
    return true;
  }

  @Override
  public void write(JsonNode row, ArticleDraft draft) {
    String text = JsonValues.string(row, TEXT);
    draft
        .id(JsonValues.string(row, "id", "guid", "_id"))
        .title(JsonValues.string(row, TITLE))
        .text(text == null ? "" : isLines(row, text) ? StoredText.lines(text) : StoredText.of(text))
        .publishedAt(JsonValues.moment(row, DATE))
        .updatedAt(JsonValues.moment(row, UPDATED))
        .source(JsonValues.string(row, SOURCE))
        .url(JsonValues.string(row, URL))
        .author(Bylines.names(JsonValues.string(row, AUTHOR)))
        .language(JsonValues.string(row, LANGUAGE))
        .section(JsonValues.string(row, SECTION))
        .page(JsonValues.string(row, "page", "pages"))
        .copyright(JsonValues.string(row, "copyright", "copyrightNotice"))
        .datelineLine(JsonValues.string(row, "dateline"));
    for (String name : TAGS) {
      draft.tags(JsonValues.list(row.path(name)));
    }
  }

  // What a crawler took out of pages has a line for a paragraph.
  private static boolean isLines(JsonNode row, @Nullable String text) {
    return row.path("maintext").asText("").strip().equals(text);
  }
}
