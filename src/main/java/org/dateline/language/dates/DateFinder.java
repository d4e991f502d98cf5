package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateMention;
import org.dateline.article.Part;
import org.dateline.language.Sentence;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of an article and the days they cover. */
public final class DateFinder {
  private final TimexTagger tagger;
  private final Triggers triggers = new Triggers();
  private final Misreadings misreadings = new Misreadings();
  private final Weekdays weekdays = new Weekdays();
  private final NewsReading reading = new NewsReading();

  public DateFinder(TimexTagger tagger) {
    this.tagger = tagger;
  }

  /**
   * @param text what the sentences' offsets count in
   * @param anchor the day that "yesterday" is counted from, null when not known
   */
  public List<DateMention> find(
      Part part, String text, List<Sentence> sentences, @Nullable LocalDate anchor) {
    List<DateMention> dates = new ArrayList<>();
    LocalDate lastDay = null;
    for (Sentence sentence : sentences) {
      List<Timex> found = new ArrayList<>();
      for (Sentence stretch : triggers.stretches(sentence)) {
        found.addAll(tagger.tag(text, stretch, anchor));
      }
      for (Timex timex : weekdays.complete(found, sentence)) {
        String surface = timex.span().in(text);
        if (!misreadings.isNone(timex, surface, sentence)) {
          DateMention date = mention(part, reading.read(timex, surface, sentence, anchor, lastDay));
          dates.add(date);
          lastDay = isDay(date) ? date.from() : lastDay;
        }
      }
    }
    return dates;
  }

  private static boolean isDay(DateMention date) {
    return date.type() == DateMention.Type.DATE && date.value().length() == 10;
  }

  private static DateMention mention(Part part, Timex timex) {
    boolean day = timex.type() == DateMention.Type.DATE || timex.type() == DateMention.Type.TIME;
    TimexDays days = day ? TimexDays.of(timex.value()) : null;
    return new DateMention(
        part,
        timex.span(),
        timex.type(),
        timex.value(),
        days == null ? null : days.from(),
        days == null ? null : days.until());
  }
}
