package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.article.Article;
import org.dateline.article.PartialDate;
import org.dateline.server.Byline.Author;
import org.jspecify.annotations.Nullable;

/**
 * An article as a reference, in the formats that writers and reference managers take.
 *
 * @param address of the article in this archive, given where the reference lacks a day or an
 *     address
 */
record Citation(Article article, String address) {

  /** BibTeX; RIS (Research Information Systems); CSL-JSON (Citation Style Language). */
  enum CitationFormat {
    PLAIN("text/plain; charset=utf-8"),
    BIBTEX("application/x-bibtex; charset=utf-8"),
    RIS("application/x-research-info-systems; charset=utf-8"),
    CSL("application/vnd.citationstyles.csl+json");

    private final String contentType;

    CitationFormat(String contentType) {
      this.contentType = contentType;
    }

    String contentType() {
      return contentType;
    }
  }

  byte[] in(CitationFormat format) {
    String text =
        switch (format) {
          case PLAIN -> plain();
          case BIBTEX -> bibtex();
          case RIS -> ris();
          case CSL -> csl();
        };
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private String plain() {
    StringBuilder text = new StringBuilder();
    String authors =
        byline().authors().stream().map(Author::said).collect(Collectors.joining(", "));
    append(text, "", authors, ". ");
    text.append('“').append(article.title()).append(ended(article.title()) ? "”" : ".”");
    String where =
        Stream.of(article.source(), inWords(article.published()))
            .filter(part -> part != null && !part.isBlank())
            .collect(Collectors.joining(", "));
    append(text, " ", where, ".");
    append(text, " ", article.url(), ".");
    if (needsAddress()) {
      append(text, " ", address, ".");
    }
    return text.append('\n').toString();
  }

  private Byline byline() {
    return Byline.of(article.author());
  }

  /**
   * True if the reference needs the address: an undated article is not found again by the rest of
   * it.
   */
  private boolean needsAddress() {
    return article.published() == null || article.url() == null;
  }

  /** A title that asks or exclaims has its own end. */
  private static boolean ended(String title) {
    return title.matches("(?s).*[.?!…]\\s*");
  }

  private static void append(
      StringBuilder text, String before, @Nullable String value, String after) {
    if (value != null && !value.isBlank()) {
      text.append(before).append(value).append(after);
    }
  }

  private static @Nullable String inWords(@Nullable PartialDate date) {
    if (date == null) {
      return null;
    }
    String pattern =
        switch (date.value().length()) {
          case 4 -> "yyyy";
          case 7 -> "MMMM yyyy";
          default -> "d MMMM yyyy";
        };
    return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH).format(date.from());
  }

  private String bibtex() {
    StringBuilder text = new StringBuilder("@article{").append(key());
    field(
        text,
        "author",
        byline().authors().stream().map(Citation::bibtex).collect(Collectors.joining(" and ")));
    field(text, "title", braced(article.title()));
    field(text, "journal", escaped(article.source()));
    PartialDate published = article.published();
    if (published != null) {
      field(text, "date", published.value());
      field(text, "year", published.value().substring(0, 4));
    }
    field(text, "url", verbatim(article.url() == null ? address : article.url()));
    List<String> notes = new ArrayList<>();
    byline().agencies().forEach(agency -> notes.add(escaped(agency)));
    if (needsAddress() && article.url() != null) {
      notes.add("Archived at \\url{" + verbatim(address) + "}");
    }
    field(text, "note", String.join("; ", notes));
    return text.append("\n}\n").toString();
  }

  /** Braces keep an author that is no person from being taken apart. */
  private static String bibtex(Author author) {
    return author.given() == null ? "{" + escaped(author.family()) + "}" : escaped(author.sorted());
  }

  private String key() {
    String letters = article.id().replaceAll("[^A-Za-z0-9:_.-]", "-");
    return letters.isBlank() ? "article" : letters;
  }

  /** A second pair of braces keeps capitals. */
  private static @Nullable String braced(@Nullable String value) {
    return value == null ? null : "{" + escaped(value) + "}";
  }

  private static void field(StringBuilder text, String name, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.append(",\n  ").append(name).append(" = {").append(value).append('}');
    }
  }

  private static @Nullable String escaped(@Nullable String value) {
    return value == null
        ? null
        : value
            .replace("\\", "\\textbackslash ")
            .replaceAll("[{}]", "")
            .replaceAll("([%&#$_])", "\\\\$1")
            .replace("~", "\\textasciitilde ")
            .replace("^", "\\textasciicircum ")
            .replaceAll("\\s+", " ");
  }

  /** An address is read as it stands: an escape in it would lead elsewhere. */
  private static @Nullable String verbatim(@Nullable String address) {
    return address == null
        ? null
        : address.replace("{", "%7B").replace("}", "%7D").replace("\\", "%5C");
  }

  private String ris() {
    StringBuilder text = new StringBuilder("TY  - NEWS\r\n");
    tag(text, "TI", article.title());
    byline().authors().forEach(author -> tag(text, "AU", author.sorted()));
    tag(text, "T2", article.source());
    PartialDate published = article.published();
    if (published != null) {
      tag(text, "PY", published.value().substring(0, 4));
      tag(text, "DA", risDate(published.value()));
    }
    tag(text, "UR", article.url() == null ? address : article.url());
    byline().agencies().forEach(agency -> tag(text, "N1", agency));
    if (needsAddress() && article.url() != null) {
      tag(text, "L2", address);
    }
    return text.append("ER  - \r\n").toString();
  }

  /** YYYY/MM/DD/other, with the slashes of what is not known. */
  private static String risDate(String value) {
    String slashed = value.replace('-', '/');
    return slashed + "/".repeat(3 - (int) slashed.chars().filter(c -> c == '/').count());
  }

  private static void tag(StringBuilder text, String tag, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      text.append(tag).append("  - ").append(value.replaceAll("\\s+", " ")).append("\r\n");
    }
  }

  private static void csl(ObjectNode node, Author author) {
    if (author.given() == null) {
      node.put("literal", author.family());
    } else {
      node.put("family", author.family()).put("given", author.given());
    }
  }

  private String csl() {
    ArrayNode items = JsonNodeFactory.instance.arrayNode();
    ObjectNode item = items.addObject();
    item.put("id", article.id()).put("type", "article-newspaper").put("title", article.title());
    if (!byline().authors().isEmpty()) {
      ArrayNode authors = item.putArray("author");
      byline().authors().forEach(author -> csl(authors.addObject(), author));
    }
    if (!byline().agencies().isEmpty()) {
      item.put("source", String.join(", ", byline().agencies()));
    }
    if (article.source() != null) {
      item.put("container-title", article.source());
    }
    PartialDate published = article.published();
    if (published != null) {
      ArrayNode parts = item.putObject("issued").putArray("date-parts").addArray();
      for (String part : published.value().split("-", -1)) {
        parts.add(Integer.parseInt(part));
      }
    }
    item.put("URL", article.url() == null ? address : article.url());
    if (needsAddress()) {
      item.put("archive_location", address);
    }
    return items.toPrettyString() + "\n";
  }
}
