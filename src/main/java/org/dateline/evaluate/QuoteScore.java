package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.article.Mention;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.language.quote.train.ReportTrainer.MarkedReport;
import org.dateline.language.quote.train.Spans;
import org.jspecify.annotations.Nullable;

/**
 * Scores quotations, their speakers and reported speech against {@link QuoteGold}. A quotation is
 * found when ours overlaps it by an intersection over union of 0.8. Its speaker is right when our
 * span overlaps the gold one or, for a speaker given by name, when the last names agree. Quotations
 * of fewer than four words are left out, and so are marked stretches that have no speaker in the
 * gold. Reported speech is right when the content overlaps by 0.5 and the speakers overlap; what
 * stands for the greater part in marks, doubled apostrophes too, is no reported speech.
 */
public final class QuoteScore {
  private static final int FEWEST_WORDS = 4;
  private static final double SAME = 0.8;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}_]+");
  // quote marks that the gold takes for none
  private static final Pattern DOUBLED_APOSTROPHES = Pattern.compile("''[^\n]+?''");
  private static final Pattern SAYING =
      Pattern.compile(
          "\\b(sa(id|ys?|ying)|t(old|ells?|elling)|add(ed|s|ing)|wr(ote|ites?)|not(ed|es)|argu(ed|es)"
              + "|expla(ined|ins)|declar(ed|es)|claim(ed|s)|stat(ed|es)|insist(ed|s)|warn(ed|s)"
              + "|acknowledged|conclud(ed|es)|announced|report(ed|s)|according)\\b");

  private int found;
  private int missed;
  private int extra;
  private int gold;
  private final Map<QuoteGold.SpeakerForm, int[]> byForm =
      new EnumMap<>(QuoteGold.SpeakerForm.class);
  private final Map<String, int[]> byRule = new TreeMap<>();
  private final ClaimedConfidence confidence = new ClaimedConfidence();
  private int silent;
  private int silentGiven;
  private int reported;
  private int reportedRight;
  private int saying;
  private int sayingFound;

  public void add(QuoteGold row, List<Quote> quotes, List<Mention> mentions) {
    List<MarkedStretch> ours = stretches(quotes);
    Set<MarkedStretch> used = new HashSet<>();
    for (QuoteGold.Quotation quotation : row.quotations()) {
      if (quotation.words() >= FEWEST_WORDS) {
        gold++;
        MarkedStretch best = best(ours, used, quotation.span());
        if (best == null) {
          missed++;
        } else {
          used.add(best);
          found++;
          speaker(quotation, best.quote(), mentions);
        }
      }
    }
    for (MarkedStretch stretch : ours) {
      if (!used.contains(stretch) && !isIgnored(row, stretch.span())) {
        extra++;
      }
    }
    for (Span span : row.unattributed()) {
      ours.stream()
          .filter(stretch -> Spans.overlap(List.of(stretch.span()), List.of(span)) >= SAME)
          .findFirst()
          .ifPresent(stretch -> unattributed(stretch.quote()));
    }
    reported(row, quotes);
  }

  private record MarkedStretch(Span span, Quote quote) {}

  private static List<MarkedStretch> stretches(List<Quote> quotes) {
    List<MarkedStretch> stretches = new ArrayList<>();
    for (Quote quote : quotes) {
      if (quote.kind() != Quote.Kind.INDIRECT) {
        quote.parts().forEach(part -> stretches.add(new MarkedStretch(part, quote)));
      }
    }
    return stretches;
  }

  private static @Nullable MarkedStretch best(
      List<MarkedStretch> ours, Set<MarkedStretch> used, Span span) {
    MarkedStretch best = null;
    double most = SAME;
    for (MarkedStretch stretch : ours) {
      double overlap = Spans.overlap(List.of(stretch.span()), List.of(span));
      if (!used.contains(stretch) && overlap >= most) {
        best = stretch;
        most = overlap;
      }
    }
    return best;
  }

  private boolean isIgnored(QuoteGold row, Span span) {
    long words = WORD.matcher(span.in(row.text())).results().count();
    return words < FEWEST_WORDS
        || row.unattributed().stream().anyMatch(span::overlaps)
        || row.quotations().stream()
            .anyMatch(q -> q.words() < FEWEST_WORDS && q.span().overlaps(span));
  }

  private void speaker(QuoteGold.Quotation quotation, Quote quote, List<Mention> mentions) {
    Span span = quotation.speaker();
    QuoteGold.SpeakerForm called = quotation.form();
    if (span == null || called == null) {
      return;
    }
    int[] form = byForm.computeIfAbsent(called, f -> new int[3]);
    Quote.Speaker ours = quote.speaker();
    if (ours == null) {
      form[2]++;
      return;
    }
    boolean right = ours.span().overlaps(span);
    if (!right && !quotation.name().isEmpty()) {
      String last = ComparedNames.last(quotation.name());
      right =
          last.equals(ComparedNames.last(ours.surface()))
              || (ours.named()
                  && last.equals(ComparedNames.last(mentions.get(ours.mention()).surface())));
    }
    form[right ? 0 : 1]++;
    confidence.add(ours.confidence(), right);
    byRule.computeIfAbsent(ours.rule(), r -> new int[2])[right ? 0 : 1]++;
  }

  private void unattributed(Quote quote) {
    silent++;
    if (quote.speaker() != null) {
      silentGiven++;
      confidence.addNobodys(quote.speaker().confidence());
    }
  }

  private void reported(QuoteGold row, List<Quote> quotes) {
    List<MarkedReport> reports =
        row.attributions().stream().filter(a -> !isQuoted(row, a.content())).toList();
    Set<MarkedReport> matched = new HashSet<>();
    for (Quote quote : quotes) {
      if (quote.kind() != Quote.Kind.INDIRECT || isQuoted(row, quote.parts())) {
        continue;
      }
      reported++;
      for (MarkedReport report : reports) {
        if (!matched.contains(report) && matches(report, quote)) {
          matched.add(report);
          reportedRight++;
          break;
        }
      }
    }
    for (MarkedReport report : reports) {
      if (isSaying(row, report)) {
        saying++;
        sayingFound += matched.contains(report) ? 1 : 0;
      }
    }
  }

  private static boolean isQuoted(QuoteGold row, List<Span> content) {
    List<Span> marked = new ArrayList<>(row.unattributed());
    row.quotations().forEach(q -> marked.add(q.span()));
    DOUBLED_APOSTROPHES
        .matcher(row.text())
        .results()
        .forEach(match -> marked.add(new Span(match.start(), match.end())));
    return 2 * Spans.common(content, marked) >= Spans.length(content);
  }

  private static boolean isSaying(QuoteGold row, MarkedReport attribution) {
    return attribution.cue().stream()
        .anyMatch(cue -> SAYING.matcher(cue.in(row.text()).toLowerCase(Locale.ROOT)).find());
  }

  private static boolean matches(MarkedReport report, Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    return Spans.overlap(report.content(), quote.parts()) >= 0.5
        && speaker != null
        && report.source().stream().anyMatch(source -> source.overlaps(speaker.span()));
  }

  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "quotations: F1 %.1f (precision %.1f, recall %.1f) of %d",
            F1.percent(2 * found, 2 * found + extra + missed),
            F1.percent(found, found + extra),
            F1.percent(found, gold),
            gold));
    addSpeakers(lines);
    lines.addAll(confidence.lines());
    lines.add(
        String.format(
            Locale.ROOT,
            "marks that nobody is said to have said: %d, given a speaker %.1f %%",
            silent,
            F1.percent(silentGiven, silent)));
    lines.add(
        String.format(
            Locale.ROOT,
            "reported speech: precision %.1f of %d, recall on verbs of saying %.1f of %d",
            F1.percent(reportedRight, reported),
            reported,
            F1.percent(sayingFound, saying),
            saying));
    return lines;
  }

  private void addSpeakers(List<String> lines) {
    int[] all = new int[3];
    byForm.values().forEach(form -> Arrays.setAll(all, i -> all[i] + form[i]));
    all[2] += missed;
    lines.add(
        String.format(
            Locale.ROOT,
            "speakers: right %.1f, wrong %.1f, unknown %.1f %%",
            F1.percent(all[0], gold),
            F1.percent(all[1], gold),
            F1.percent(all[2], gold)));
    byForm.forEach(
        (form, n) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  %s: right %.1f %% (right %d, wrong %d, unknown %d)",
                    form.label(),
                    F1.percent(n[0], n[0] + n[1] + n[2]),
                    n[0],
                    n[1],
                    n[2])));
    byRule.forEach(
        (rule, n) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "  by “%s”: %d, right %.1f %%",
                    rule,
                    n[0] + n[1],
                    F1.percent(n[0], n[0] + n[1]))));
  }
}
