package org.dateline.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateMention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.evaluate.GoldRows.GoldRow;
import org.jspecify.annotations.Nullable;

/**
 * Time expressions against gold, as TempEval-3 scores them: strict (the same span), relaxed (any
 * overlap), value (relaxed, and the same TIMEX3 value). A row's gold is {@code timexes}: [{start,
 * end, type, value}].
 */
public final class DatesEvaluation {
  private final List<GoldRow> rows;

  public DatesEvaluation(List<GoldRow> rows) {
    this.rows = List.copyOf(rows);
  }

  /** Prints F1 over all types and over DATE alone. */
  public void run(String name, DateSource source, PrintStream out) {
    List<List<DateMention>> found = new ArrayList<>();
    for (GoldRow row : rows) {
      found.add(
          source.find(row.title(), row.text(), row.date()).stream()
              .filter(date -> date.part() == Part.TEXT && row.isJudged(date.span()))
              .toList());
    }
    print(name + ", all types", count(found, null), out);
    print(name + ", DATE", count(found, DateMention.Type.DATE), out);
  }

  private Count count(List<List<DateMention>> found, DateMention.@Nullable Type type) {
    Count count = new Count();
    for (int i = 0; i < rows.size(); i++) {
      List<DateMention> own = new ArrayList<>(found.get(i));
      own.removeIf(date -> type != null && date.type() != type);
      count.found += own.size();
      for (JsonNode gold : rows.get(i).json().path("timexes")) {
        Span span = new Span(gold.path("start").asInt(), gold.path("end").asInt());
        if (rows.get(i).isJudged(span)
            && (type == null || gold.path("type").asText().equals(type.name()))) {
          count.gold++;
          match(gold, span, own, count);
        }
      }
    }
    return count;
  }

  private static void match(JsonNode gold, Span span, List<DateMention> left, Count count) {
    for (DateMention date : left) {
      if (date.span().overlaps(span)) {
        count.relaxed++;
        count.strict += date.span().equals(span) ? 1 : 0;
        count.value += date.value().equals(gold.path("value").asText()) ? 1 : 0;
        left.remove(date);
        return;
      }
    }
  }

  private static void print(String name, Count count, PrintStream out) {
    out.printf(
        "%-28s strict F1 %.1f  relaxed F1 %.1f  value F1 %.1f  (gold %d, found %d)%n",
        name,
        count.f1(count.strict),
        count.f1(count.relaxed),
        count.f1(count.value),
        count.gold,
        count.found);
  }

  /** A finder of dates under test. */
  public interface DateSource {
    List<DateMention> find(String title, String text, @Nullable LocalDate anchor);
  }

  private static final class Count {
    private int gold;
    private int found;
    private int strict;
    private int relaxed;
    private int value;

    double f1(int hits) {
      return F1.percent(2 * hits, gold + found);
    }
  }
}
