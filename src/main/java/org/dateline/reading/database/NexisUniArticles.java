package org.dateline.reading.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Moment;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.dateline.reading.office.WordText.Paragraph;

/** The articles of a Nexis Uni delivery: title, source, day, fields, text, fields. */
final class NexisUniArticles {
  private static final Pattern START = Pattern.compile("Bookmark_\\d+");
  private static final Pattern ID = Pattern.compile("id=(urn:contentItem:[\\w-]+)");
  private static final Pattern COPYRIGHT = Pattern.compile("(?i)^(?:copyright|©|\\(c\\)).*");
  private static final Pattern CORRECTED =
      Pattern.compile("(?i)\\s*-?\\s*Correction Appended\\s*$");
  private static final Pattern TAIL_WORD =
      Pattern.compile("(?i)^(?:Classification|Graphic|Correction|Related Articles)$");

  private NexisUniArticles() {}

  static boolean isEnd(String text) {
    return Xml.flat(text).equalsIgnoreCase("End of Document");
  }

  static List<ArticleDraft> of(List<Paragraph> paragraphs) {
    boolean marked = paragraphs.stream().anyMatch(p -> has(p, START));
    List<List<Paragraph>> articles = new ArrayList<>();
    List<Paragraph> current = new ArrayList<>();
    boolean inside = !marked;
    for (Paragraph paragraph : paragraphs) {
      if (marked && has(paragraph, START)) {
        inside = true;
        current = new ArrayList<>();
      }
      if (inside && isEnd(paragraph.text())) {
        articles.add(current);
        current = new ArrayList<>();
        inside = !marked;
      } else if (inside) {
        current.add(paragraph);
      }
    }
    if (inside && current.stream().anyMatch(p -> mark(p, "Body"))) {
      articles.add(current); // the end of the file is missing
    }
    return articles.stream()
        .filter(a -> a.stream().anyMatch(p -> !p.text().isBlank()))
        .map(NexisUniArticles::article)
        .toList();
  }

  private static boolean has(Paragraph paragraph, Pattern mark) {
    return paragraph.marks().stream().anyMatch(m -> mark.matcher(m).matches());
  }

  private static boolean mark(Paragraph paragraph, String name) {
    return paragraph.marks().stream().anyMatch(m -> m.equals(name) || m.matches(name + "_\\d+"))
        || Xml.flat(paragraph.text()).equals(name);
  }

  private static ArticleDraft article(List<Paragraph> paragraphs) {
    ArticleDraft draft = new ArticleDraft();
    int body = 0;
    while (body < paragraphs.size() && !mark(paragraphs.get(body), "Body")) {
      body++;
    }
    head(draft, paragraphs.subList(0, body));
    int at = Math.min(body + 1, paragraphs.size());
    int end = at;
    while (end < paragraphs.size() && !isTail(paragraphs.get(end))) {
      end++;
    }
    draft.paragraphs(text(draft, paragraphs.subList(at, end)));
    tail(draft, paragraphs.subList(end, paragraphs.size()));
    return draft;
  }

  // Title, source and day are told by where they stand: a title may look like a day.
  private static void head(ArticleDraft draft, List<Paragraph> head) {
    int at = 0;
    while (at < head.size() && head.get(at).text().isBlank()) {
      at++;
    }
    if (at == head.size()) {
      return;
    }
    Paragraph title = head.get(at);
    draft.title(CORRECTED.matcher(Xml.flat(title.text())).replaceFirst(""));
    title.links().stream()
        .map(ID::matcher)
        .filter(Matcher::find)
        .findFirst()
        .ifPresent(id -> draft.id(id.group(1)));
    at++;
    while (at < head.size() && head.get(at).text().isBlank()) {
      at++;
    }
    if (at < head.size()) {
      draft.source(Xml.flat(head.get(at).text()));
    }
    String copyright = "";
    for (int i = at + 1; i < head.size(); i++) {
      String text = head.get(i).text();
      if (i == at + 1) {
        draft.publishedAt(WrittenMoment.of(text));
      }
      if (COPYRIGHT.matcher(text.strip()).find()) {
        copyright = Xml.flat(text);
      }
      fields(draft, text);
    }
    draft.copyright(copyright);
    Optional<Moment> year = NexisFields.yearOf(copyright);
    draft.publishedAt(year);
  }

  private static void fields(ArticleDraft draft, String text) {
    for (String line : text.split("\n", -1)) {
      FieldLabels.field(line).ifPresent(field -> NexisFields.add(draft, field));
    }
  }

  private static boolean isTail(Paragraph paragraph) {
    String text = paragraph.text().strip();
    if (mark(paragraph, "Classification")
        || mark(paragraph, "Correction")
        || (TAIL_WORD.matcher(text).matches()
            && (paragraph.text().startsWith("\n")
                || text.equals("Classification")
                || text.equals("Related Articles")
                || text.equals("Graphic")))) {
      return true;
    }
    return FieldLabels.field(text)
        .filter(f -> f.kind().name().equals("load") || f.kind().name().equals("correctiondate"))
        .filter(
            f ->
                text.toUpperCase(Locale.ROOT)
                    .matches("(?s)(?:LOAD-DATE|CORRECTION-DATE|UPDATE-DATE|DATE-CHARGEMENT).*"))
        .isPresent();
  }

  // Some papers give a summary before the text, which repeats it.
  private static List<String> text(ArticleDraft draft, List<Paragraph> paragraphs) {
    List<String> text = new ArrayList<>();
    for (Paragraph paragraph : paragraphs) {
      for (String part : paragraph.text().split("\n\\s*\n", -1)) {
        String flat = Xml.flat(part);
        if (flat.equals("FULL TEXT") && !text.isEmpty() && text.get(0).equals("ABSTRACT")) {
          NexisFields.dropped(draft, "summary", String.join("\n", text.subList(1, text.size())));
          text.clear();
        } else if (!flat.isEmpty()) {
          text.add(flat);
        }
      }
    }
    return text;
  }

  private static void tail(ArticleDraft draft, List<Paragraph> tail) {
    StringBuilder apart = new StringBuilder();
    String reason = "behind the text";
    for (Paragraph paragraph : tail) {
      String flat = Xml.flat(paragraph.text());
      if (flat.equals("Correction") || flat.equals("Graphic")) {
        reason = flat.equals("Graphic") ? "caption" : "correction";
      } else if (FieldLabels.field(flat).isPresent()) {
        fields(draft, paragraph.text());
      } else if (!flat.isEmpty() && !flat.equals("Classification")) {
        apart.append(flat).append('\n');
      }
    }
    NexisFields.dropped(draft, reason, apart.toString().strip());
  }
}
