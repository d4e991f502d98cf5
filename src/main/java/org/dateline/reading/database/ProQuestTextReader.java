package org.dateline.reading.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.jspecify.annotations.Nullable;

/** Reads ProQuest deliveries as plain text, where each line of the text is a paragraph. */
public final class ProQuestTextReader implements ArticleReader {
  private static final Pattern RULE = Pattern.compile("^\\s*_{40,}\\s*$");
  private static final Pattern COUNT = Pattern.compile("^Document \\d+ of \\d+$");
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?i)^(?:caption|credit|(?:colou?r |black & white )?photo(?:graph)?s?|illustration|illus|graphic|image)\\s?[:;].*");

  @Override
  public boolean reads(FileHead head) {
    return head.root().isEmpty() && head.hasLine(RULE) && head.text().contains("ProQuest");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<String> current = new ArrayList<>();
    int number = 0;
    for (String line : in.text().lines().toList()) {
      if (!RULE.matcher(line).matches()) {
        current.add(line);
        continue;
      }
      number += add(in, number, current, to);
      current = new ArrayList<>();
    }
    add(in, number, current, to);
  }

  // The words of the database itself, before the first rule and after the last, are no document.
  private static int add(Input in, int number, List<String> lines, Consumer<ReadResult> to) {
    boolean document =
        lines.stream().anyMatch(l -> "fulltext".equals(ProQuestFields.label(l)))
            || lines.stream().anyMatch(l -> "proquestdocumentid".equals(ProQuestFields.label(l)));
    if (document) {
      to.accept(article(lines).finish(in.where() + "#" + (number + 1), in));
    }
    return document ? 1 : 0;
  }

  private static ArticleDraft article(List<String> lines) {
    ArticleDraft draft = new ArticleDraft();
    ProQuestFields fields = new ProQuestFields();
    List<String> text = new ArrayList<>();
    String title = null;
    String label = null;
    StringBuilder value = new StringBuilder();
    boolean blank = true;
    for (String line : lines) {
      String next = blank ? ProQuestFields.label(line) : null;
      boolean inText = "fulltext".equals(label);
      if (next != null && !(inText && !isAfterText(next))) {
        put(fields, label, value);
        label = next;
        value = new StringBuilder();
        if (next.equals("fulltext")) {
          text.add(ProQuestFields.value(line));
        } else {
          value.append(ProQuestFields.value(line));
        }
      } else if (inText) {
        text.add(line);
      } else if (label == null
          && title == null
          && !line.isBlank()
          && !COUNT.matcher(line.strip()).matches()) {
        title = line;
      } else if (!line.isBlank() && !line.startsWith("http")) {
        value.append(' ').append(line);
      }
      blank = line.isBlank();
    }
    put(fields, label, value);
    draft.title(title);
    draft.paragraphs(text(draft, text));
    fields.writeTo(draft);
    return draft;
  }

  private static boolean isAfterText(String label) {
    return !label.equals("abstract") && !label.equals("links") && !label.equals("credit");
  }

  private static void put(ProQuestFields fields, @Nullable String label, StringBuilder value) {
    if (label != null && !label.equals("fulltext")) {
      fields.put(label, value.toString());
    }
  }

  static List<String> text(ArticleDraft draft, List<String> lines) {
    List<String> text =
        new ArrayList<>(lines.stream().map(Xml::flat).filter(l -> !l.isEmpty()).toList());
    while (!text.isEmpty() && CREDIT.matcher(text.get(text.size() - 1)).matches()) {
      draft.dropped("caption", text.remove(text.size() - 1));
    }
    return text;
  }
}
