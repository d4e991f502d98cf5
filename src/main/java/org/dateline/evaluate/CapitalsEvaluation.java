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
 * as they are written. A text's capitals change nothing that a reader would see in it.
 */
public final class CapitalsEvaluation {
  private final Tally names = new Tally();
  private final Tally quotations = new Tally();
  private final Tally speakers = new Tally();
  private final Tally dates = new Tally();

  /** Compares the two readings of a text. */
  public void add(Annotator annotator, GoldRow row) {
    Annotations written = annotator.annotate("", row.text(), row.date());
    Annotations capitals = annotator.annotate("", inCapitals(row.text()), row.date());
    names.add(names(written), names(capitals));
    quotations.add(quotations(written), quotations(capitals));
    speakers.add(speakers(written), speakers(capitals));
    dates.add(dates(written), dates(capitals));
  }

  // letter by letter: a word as a whole may grow ("ß"), and every offset behind it would move
  static String inCapitals(String text) {
    StringBuilder capitals = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      capitals.setCharAt(i, Character.toUpperCase(text.charAt(i)));
    }
    return capitals.toString();
  }

  private record Named(Span span, Enum<?> type) {}

  private static Set<Object> names(Annotations found) {
    Set<Object> names = new HashSet<>();
    for (Mention mention : found.mentions()) {
      names.add(new Named(mention.span(), mention.type()));
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
    names.print("names with their types", out);
    quotations.print("quotations", out);
    speakers.print("speakers", out);
    dates.print("dates with their values", out);
  }

  private static final class Tally {
    private int written;
    private int capitals;
    private int both;

    void add(Set<Object> inText, Set<Object> inCapitals) {
      written += inText.size();
      capitals += inCapitals.size();
      both += (int) inText.stream().filter(inCapitals::contains).count();
    }

    void print(String what, PrintStream out) {
      out.printf(
          "%-24s F1 %.1f (precision %.1f of %d, recall %.1f of %d)%n",
          what,
          percent(2 * both, written + capitals),
          percent(both, capitals),
          capitals,
          percent(both, written),
          written);
    }

    private static double percent(int part, int whole) {
      return whole == 0 ? 0 : 100.0 * part / whole;
    }
  }
}
