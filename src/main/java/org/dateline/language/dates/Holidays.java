package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.regex.Pattern;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Holidays, which SUTime reads as those of the anchor's year: a report of January on what happened
 * on Labor Day means the last one.
 */
final class Holidays {
  private static final Pattern NAMED = Language.ENGLISH.pattern("date-patterns/holiday");
  private static final Pattern DATED = Language.ENGLISH.pattern("date-patterns/dated");

  /** Days ahead within which a holiday is taken as announced, whatever the tense. */
  private static final int NEAR_DAYS = 31;

  private final TimexTagger tagger;
  private final Tense tense;

  Holidays(TimexTagger tagger, Tense tense) {
    this.tagger = tagger;
    this.tense = tense;
  }

  /** The expression, read from a year earlier where the sentence looks back. */
  Timex latest(
      Timex timex, String text, Sentence stretch, Sentence sentence, @Nullable LocalDate anchor) {
    String surface = timex.span().in(text);
    TimexDays days = TimexDays.of(timex.value());
    if (anchor == null
        || days == null
        || !days.from().isAfter(anchor.plusDays(NEAR_DAYS))
        || !NAMED.matcher(surface).matches()
        || DATED.matcher(surface).matches()
        || tense.isFuture(sentence.tokens(), timex.span())) {
      return timex;
    }
    return tagger.tag(text, stretch, anchor.minusYears(1)).stream()
        .filter(earlier -> earlier.span().equals(timex.span()))
        .findFirst()
        .orElse(timex);
  }
}
