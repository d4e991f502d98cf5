package org.dateline.reading.database;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jspecify.annotations.Nullable;

/** The labelled fields of a ProQuest document; blanks may have got lost in the labels. */
final class ProQuestFields {
  private static final List<String> KNOWN =
      List.of(
          "author",
          "publicationinfo",
          "abstract",
          "links",
          "fulltext",
          "subject",
          "businessindexingterm",
          "location",
          "people",
          "companyorganization",
          "title",
          "publicationtitle",
          "pages",
          "firstpage",
          "lastpage",
          "publicationyear",
          "publicationdate",
          "section",
          "publisher",
          "placeofpublication",
          "countryofpublication",
          "publicationsubject",
          "issn",
          "sourcetype",
          "languageofpublication",
          "documenttype",
          "proquestdocumentid",
          "documenturl",
          "copyright",
          "lastupdated",
          "database",
          "volume",
          "issue",
          "dateline",
          "column",
          "edition",
          "dateadded",
          "classification",
          "identifierkeyword",
          "alternatetitle",
          "numberofpages",
          "eissn",
          "documentfeature",
          "subfile",
          "accessionnumber",
          "byline",
          "credit");
  private static final Pattern LABELLED =
      Pattern.compile("(?s)^([A-Z][A-Za-z /-]{2,30}?)\\s?:\\s?(.*)$");
  private static final Pattern IN_INFO =
      Pattern.compile("^(.*?)\\s*;.*?\\b(\\d{1,2} \\p{L}{3,9} \\d{4}):\\s*([\\w.]+)\\.?$");

  private final Map<String, String> fields = new LinkedHashMap<>();

  /** The label of a line when it is a known one, without its blanks. */
  static @Nullable String label(String line) {
    Matcher labelled = LABELLED.matcher(line.strip());
    if (!labelled.matches()) {
      return null;
    }
    String name = labelled.group(1).toLowerCase(Locale.ROOT).replaceAll("[ /-]", "");
    return KNOWN.contains(name) ? name : null;
  }

  static String value(String line) {
    Matcher labelled = LABELLED.matcher(line.strip());
    return labelled.matches() ? labelled.group(2).strip() : line.strip();
  }

  void put(String label, String value) {
    fields.putIfAbsent(label, Xml.flat(value));
  }

  @Nullable String get(String label) {
    return fields.get(label);
  }

  void writeTo(ArticleDraft draft) {
    draft
        .id(get("proquestdocumentid"))
        .author(get("author"))
        .author(get("byline"))
        .source(beforeSemicolon(get("publicationtitle")))
        .section(beforeSemicolon(get("section")))
        .page(get("firstpage"))
        .page(get("pages"))
        .language(get("languageofpublication"))
        .datelineLine(get("dateline"))
        .url(address(get("documenturl")))
        .copyright(get("copyright"))
        .publishedAt(WrittenMoment.of(get("publicationdate")));
    Matcher info = IN_INFO.matcher(String.valueOf(get("publicationinfo")));
    if (info.matches()) {
      draft.source(info.group(1)).page(info.group(3)).publishedAt(WrittenMoment.of(info.group(2)));
    }
    draft.publishedAt(WrittenMoment.of(get("publicationinfo")));
    draft.publishedAt(WrittenMoment.of(get("publicationyear")));
    String subjects = get("subject");
    for (String subject : (subjects == null ? "" : subjects).split(";", -1)) {
      draft.tag(subject);
    }
    String summary = get("abstract");
    if (summary != null && !summary.isEmpty() && !summary.startsWith("None available")) {
      draft.dropped("summary", summary);
    }
    if (!draft.hasTitle()) {
      draft.title(get("title"));
    }
  }

  private static @Nullable String beforeSemicolon(@Nullable String value) {
    return value == null ? null : value.replaceFirst(";.*", "").strip();
  }

  // A library's proxy stands before the address, and its account behind.
  private static @Nullable String address(@Nullable String url) {
    return url == null
        ? null
        : url.replaceFirst("^https?://[^?]*\\?(?:q?url)=(?=https?:)", "")
            .replaceFirst("\\?accountid=\\w*$", "");
  }
}
