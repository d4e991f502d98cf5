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
    for (Sentence sentence : sentences) {
      Sentence stretch = triggers.stretch(sentence);
      if (stretch != null) {
        for (Timex timex : tagger.tag(text, stretch, anchor)) {
          dates.add(mention(part, reading.read(timex, timex.span().in(text), sentence, anchor)));
        }
      }
    }
    return dates;
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
