package org.dateline.language.dates;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.article.DateMention;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.language.Sentence;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** Finds the time expressions of an article and the days they cover. */
public final class DateFinder {
  private final TimexTagger tagger;
  private final DateWords words = new DateWords(Language.ENGLISH);
  private final Tense tense = new Tense(words);
  private final WrittenForms forms = new WrittenForms(tense);
  private final Triggers triggers = new Triggers(words);
  private final Holidays holidays;
  private final Misreadings misreadings = new Misreadings(words);
  private final Weekdays weekdays = new Weekdays();
  private final RelativeDates relativeDates = new RelativeDates();
  private final TimexNormalizer normalizer = new TimexNormalizer(tense);

  public DateFinder(TimexTagger tagger) {
    this.tagger = tagger;
    this.holidays = new Holidays(tagger, tense);
  }

  /**
   * The dates that are named in a part of an article.
   *
   * @param text what the sentences' offsets count in
   * @param names of the same part: what belongs to one is no date
   * @param anchor the day that "yesterday" is counted from, null when not known
   */
  public List<DateMention> find(
      Part part,
      String text,
      List<Sentence> sentences,
      List<Mention> names,
      @Nullable LocalDate anchor) {
    Search found = new Search(part, text, names, anchor);
    for (int i = 0; i < sentences.size(); i++) {
      found.add(sentences.get(i), i);
    }
    return found.dates;
  }

  /** Dates found so far, and the date that later expressions may count from. */
  private final class Search {
    private final List<DateMention> dates = new ArrayList<>();
    private final Part part;
    private final String text;
    private final List<Mention> names;
    private final @Nullable LocalDate anchor;
    private @Nullable LocalDate lastDay;
    private @Nullable DateMention last;
    private int sentenceOfLast;

    Search(Part part, String text, List<Mention> names, @Nullable LocalDate anchor) {
      this.part = part;
      this.text = text;
      this.names = names;
      this.anchor = anchor;
    }

    void add(Sentence sentence, int number) {
      List<Timex> written = forms.find(text, sentence, anchor);
      for (Timex timex : inOrder(written, tagged(text, sentence, anchor))) {
        boolean read = written.contains(timex);
        boolean none =
            read
                ? timex.value().equals(DateForm.NONE)
                : misreadings.isNone(timex, timex.span().in(text), sentence, names);
        boolean near = number <= sentenceOfLast + 1;
        Timex meant = read || none ? timex : meant(timex, sentence, near);
        if (!none && !meant.value().isEmpty()) {
          DateMention date = mention(part, meant);
          dates.add(date);
          lastDay = isDay(date) ? date.from() : lastDay;
          if (date.from() != null) {
            last = date;
            sentenceOfLast = number;
          }
        }
      }
    }

    /**
     * The expression with its value: counted from a date close by, or else from the anchor.
     *
     * @param near this sentence or the one before names a date
     */
    private Timex meant(Timex timex, Sentence sentence, boolean near) {
      String surface = timex.span().in(text);
      Timex counted = near ? relativeDates.read(timex, surface, sentence, last) : null;
      return counted == null
          ? normalizer.normalize(timex, surface, sentence, anchor, lastDay)
          : counted;
    }
  }

  private List<Timex> tagged(String text, Sentence sentence, @Nullable LocalDate anchor) {
    List<Timex> found = new ArrayList<>();
    for (Sentence stretch : triggers.stretches(sentence)) {
      for (Timex timex : tagger.tag(text, stretch, anchor)) {
        if (timex.value().isEmpty() && !normalizer.isWeek(timex.span().in(text))) {
          continue;
        }
        found.add(holidays.latest(timex, text, stretch, sentence, anchor));
      }
    }
    return weekdays.complete(found, sentence);
  }

  private static List<Timex> inOrder(List<Timex> written, List<Timex> tagged) {
    return Stream.concat(
            written.stream(),
            tagged.stream().filter(timex -> !WrittenForms.overlapsAny(timex, written)))
        .sorted(Comparator.comparing(Timex::span))
        .toList();
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
