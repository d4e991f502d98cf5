package org.dateline.reading.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.dateline.reading.Bylines;
import org.dateline.reading.Draft;
import org.dateline.reading.Paragraphs;
import org.jspecify.annotations.Nullable;

/** IPTC ninjs 1 to 3: the names are in lower case up to 2, and in camel case since. */
final class Ninjs implements JsonShape {
  @Override
  public boolean fits(JsonNode row) {
    boolean named = row.has("uri") || row.has("guid");
    return named
        && (any(
                row,
                "versioncreated",
                "firstcreated",
                "bodies",
                "headlines",
                "pubstatus",
                "renditions")
            || (any(row, "body_html", "body_xhtml") && row.has("headline"))
            || row.path("$schema").asText("").contains("ninjs"));
  }

  // by the name in lower case
  private static JsonNode get(JsonNode row, String name) {
    if (row.has(name)) {
      return row.path(name);
    }
    return StreamSupport.stream(((Iterable<String>) row::fieldNames).spliterator(), false)
        .filter(n -> n.toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .map(row::path)
        .orElse(row.path(name));
  }

  private static boolean any(JsonNode row, String... names) {
    for (String name : names) {
      if (!get(row, name).isMissingNode()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public @Nullable String skipped(JsonNode row) {
    String type = get(row, "type").asText("text");
    if (!type.equals("text") && !type.equals("composite")) {
      return "An item of type " + type + " is no article.";
    }
    String status = get(row, "pubstatus").asText("usable");
    return status.equals("usable") ? null : "Not to be used: its status is " + status + ".";
  }

  @Override
  public void write(JsonNode row, Draft draft) {
    draft
        .id(Values.string(row, "uri", "guid"))
        .title(headline(row))
        .publishedAt(Values.moment(row, List.of("firstcreated", "firstCreated", "firstpublished")))
        .publishedAt(Values.moment(row, List.of("versioncreated", "versionCreated")))
        .updatedAt(Values.moment(row, List.of("versioncreated", "versionCreated")))
        .source(Values.plain(get(row, "source")))
        .source(Values.list(get(row, "infosources")).stream().findFirst().orElse(null))
        .source(Values.plain(get(row, "copyrightholder")))
        .author(Bylines.names(Values.string(row, "byline", "by")))
        .author(String.join(", ", Values.list(get(row, "authors"))))
        .language(Values.string(row, "language"))
        .url(address(row))
        .dateline(Optional.of(Values.plain(get(row, "located"))).filter(l -> !l.isEmpty()))
        .copyright(Values.plain(get(row, "copyrightnotice")))
        .copyright(Values.plain(get(row, "copyrightholder")))
        .tags(Values.list(get(row, "subject")))
        .tags(Values.list(get(row, "subjects")))
        .paragraphs(text(row));
  }

  private static @Nullable String address(JsonNode row) {
    String url = Values.string(row, "url", "webUrl", "link");
    return url;
  }

  private static @Nullable String headline(JsonNode row) {
    JsonNode headlines = get(row, "headlines");
    for (String role : List.of("main", "headline", "")) {
      for (JsonNode headline : headlines) {
        if (headline.path("role").asText("").equals(role)) {
          return Values.plain(headline);
        }
      }
    }
    return Optional.ofNullable(Values.string(row, "headline", "title", "headline_main"))
        .orElse(headlines.isEmpty() ? null : Values.plain(headlines.path(0)));
  }

  private static List<String> text(JsonNode row) {
    JsonNode main = row.path("\u0000");
    for (JsonNode body : get(row, "bodies")) {
      String role = body.path("role").asText("main");
      boolean html = get(body, "contenttype").asText("").contains("html");
      if ((role.equals("main") || role.isEmpty()) && (main.isMissingNode() || html)) {
        main = html || main.isMissingNode() ? body : main;
      }
    }
    if (main.isMissingNode() && get(row, "bodies").size() > 0) {
      main = get(row, "bodies").path(0);
    }
    if (!main.isMissingNode()) {
      return paragraphs(main.path("value").asText(""));
    }
    String html = Values.string(row, "body_html", "body_xhtml", "bodyHtml", "bodyXhtml");
    if (html != null) {
      return Paragraphs.ofHtml(html);
    }
    String text = Values.string(row, "body_text", "bodyText");
    return text == null ? List.of() : paragraphs(text);
  }

  private static List<String> paragraphs(String value) {
    if (Paragraphs.isHtml(value)) {
      return Paragraphs.ofHtml(value);
    }
    return value.contains("\n\n") ? Paragraphs.ofText(value) : Paragraphs.ofLines(value);
  }
}
