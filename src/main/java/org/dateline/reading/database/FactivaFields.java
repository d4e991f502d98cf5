package org.dateline.reading.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Bylines;
import org.dateline.reading.TimeOfDay;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jspecify.annotations.Nullable;

/** An article of Factiva, whose fields have names of two letters. */
final class FactivaFields {
  static final Pattern ACCESSION =
      Pattern.compile(
          "(?:Document|Dokument|Documento|文件|文档|Документ|ドキュメント)\\s+(?=\\w*\\d{6})([A-Za-z][A-Za-z0-9]{3,9}\\w{10,25})\\b");
  private final Map<String, List<String>> fields = new LinkedHashMap<>();

  /** A paragraph of a field. */
  void add(String code, String paragraph) {
    String flat = Xml.flat(paragraph);
    if (!flat.isEmpty()) {
      fields.computeIfAbsent(code, c -> new ArrayList<>()).add(flat);
    }
  }

  boolean isArticle() {
    return fields.containsKey("HD") || fields.containsKey("LP") || fields.containsKey("TD");
  }

  @Nullable String get(String code) {
    List<String> value = fields.get(code);
    return value == null ? null : String.join(" ", value);
  }

  ArticleDraft draft() {
    List<String> text = new ArrayList<>(fields.getOrDefault("LP", List.of()));
    text.addAll(fields.getOrDefault("TD", List.of()));
    ArticleDraft draft =
        new ArticleDraft()
            .title(get("HD"))
            .author(Bylines.names(get("BY")))
            .source(get("SN"))
            .section(get("SE"))
            .page(get("PG"))
            .language(get("LA"))
            .copyright(get("CY"))
            .publishedAt(
                WrittenMoment.of(date(get("PD"), get("ET")), WrittenMoment.Order.DAY_FIRST));
    Matcher accession = ACCESSION.matcher(String.valueOf(get("AN")));
    draft.id(accession.find() ? accession.group(1) : get("AN"));
    String subjects = get("NS");
    for (String subject : (subjects == null ? "" : subjects).split("\\|", -1)) {
      draft.tag(subject.substring(subject.indexOf(':') + 1));
    }
    if (get("CR") != null && get("BY") == null) {
      draft.dropped("credit", String.valueOf(get("CR")));
    }
    return draft.paragraphs(text);
  }

  private static String date(@Nullable String day, @Nullable String time) {
    return TimeOfDay.of(time).isEmpty() ? String.valueOf(day) : day + " " + time;
  }
}
