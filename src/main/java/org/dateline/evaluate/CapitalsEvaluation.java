package org.dateline.evaluate;

import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Annotations;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.evaluate.GoldRows.GoldRow;
import org.dateline.language.Annotator;

/**
 * The comparison of annotations found in texts set in capitals with those found in the same texts
 * as they are written. Both should be found alike.
 */
public final class CapitalsEvaluation {
  private final F1 names = new F1();
  private final F1 quotations = new F1();
  private final F1 speakers = new F1();
  private final F1 dates = new F1();

  /** Compares what is found in a text and in the same text in capitals. */
  public void add(Annotator annotator, GoldRow row) {
    Annotations written = annotator.annotate("", row.text(), row.date());
    Annotations capitals = annotator.annotate("", inCapitals(row.text()), row.date());
    names.add(names(capitals), names(written));
    quotations.add(quotations(capitals), quotations(written));
    speakers.add(speakers(capitals), speakers(written));
    dates.add(dates(capitals), dates(written));
  }

  // letter by letter: a word as a whole may grow ("ß"), and every offset after it would move
  static String inCapitals(String text) {
    StringBuilder capitals = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      capitals.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
    return capitals.toString();
  }

  private record TypedSpan(Span span, Enum<?> type) {}

  private static Set<Object> names(Annotations found) {
    Set<Object> names = new HashSet<>();
    for (Mention mention : found.mentions()) {
      names.add(new TypedSpan(mention.span(), mention.type()));
    }
    return names;
  }

  private static List<Quote> quotes(Annotations found) {
    return found.quotes().stream()
        .filter(quote -> quote.part() == Part.TEXT && quote.kind() != Quote.Kind.INDIRECT)
        .toList();
  }

  private static Set<Object> quotations(Annotations found) {
    Set<Object> spans = new HashSet<>();
    quotes(found).forEach(quote -> spans.add(quote.parts()));
    return spans;
  }

  private record Spoken(List<Span> parts, Span speaker) {}

  private static Set<Object> speakers(Annotations found) {
    Set<Object> spoken = new HashSet<>();
    for (Quote quote : quotes(found)) {
      Quote.Speaker speaker = quote.speaker();
      if (speaker != null) {
        spoken.add(new Spoken(quote.parts(), speaker.span()));
      }
    }
    return spoken;
  }

  private record Dated(Span span, String value) {}

  private static Set<Object> dates(Annotations found) {
    Set<Object> dates = new HashSet<>();
    found.dates().forEach(date -> dates.add(new Dated(date.span(), date.value())));
    return dates;
  }

  /** Prints the figures, a line each. */
  public void print(PrintStream out) {
    print("names with their types", names, out);
    print("quotations", quotations, out);
    print("speakers", speakers, out);
    print("dates with their values", dates, out);
  }

  private static void print(String what, F1 score, PrintStream out) {
    out.printf(
        "%-24s F1 %.1f (precision %.1f of %d, recall %.1f of %d)%n",
        what, score.f1(), score.precision(), score.found(), score.recall(), score.gold());
  }
}
