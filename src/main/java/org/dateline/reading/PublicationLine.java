package org.dateline.reading;

import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Moment;

/** A line above or below an article that is made of names, days and times alone, and its days. */
public final class PublicationLine {
  private static final int LONGEST = 200;
  private static final int LONGEST_WITHOUT_CASE = 24;
  private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？؟۔।]$");
  private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’.-]*");
  private static final Pattern ORDINAL = Pattern.compile("(?<=\\d)(?:st|nd|rd|th|er|h)\\b");

  private PublicationLine() {}

  /** True if a line has no word of running text. */
  public static boolean isPublicationLine(String line) {
    return line.length() <= LONGEST && others(line, !isSentenceWithoutCase(line)) == 0;
  }

  // Where letters have no case, as in Arabic or Japanese, only its length tells a name.
  private static boolean isSentenceWithoutCase(String line) {
    long letters = line.codePoints().filter(PublicationLine::hasNoCase).count();
    return letters > LONGEST_WITHOUT_CASE || (letters > 0 && SENTENCE_END.matcher(line).find());
  }

  private static boolean hasNoCase(int letter) {
    return Character.isLetter(letter)
        && !Character.isLowerCase(letter)
        && !Character.isUpperCase(letter)
        && !Character.isTitleCase(letter);
  }

  /** True if a line is a day, with at most a weekday, a time and a word such as “published”. */
  public static boolean isDay(String line) {
    return line.length() <= LONGEST
        && others(line, false) == 0
        && WrittenMoment.of(line).isPresent();
  }

  // Words that are none of a day's or a byline's.
  private static int others(String line, boolean namesAllowed) {
    String rest = PageWords.ANY_DATE.matcher(line).replaceAll(" ");
    rest = ORDINAL.matcher(PageWords.BY.matcher(rest).replaceFirst(" ")).replaceAll(" ");
    Matcher word = WORD.matcher(rest);
    int others = 0;
    while (word.find()) {
      boolean name = namesAllowed && !Character.isLowerCase(word.group().charAt(0));
      others +=
          name || PageWords.isBeside(word.group()) || CalendarWords.isCalendarWord(word.group())
              ? 0
              : 1;
    }
    return others;
  }

  /**
   * The day that a line states: of publication, where no word says of what else, or of a change.
   *
   * @param parser a date in words, if there is one
   */
  public static Optional<Moment> date(
      String line, boolean ofChange, Function<String, Optional<Moment>> parser) {
    int from = 0;
    boolean wanted = !ofChange;
    Matcher label = PageWords.ANY_DATE.matcher(line);
    while (true) {
      boolean more = label.find();
      Optional<Moment> moment =
          wanted
              ? parser.apply(line.substring(from, more ? label.start() : line.length()))
              : Optional.empty();
      if (moment.isPresent() || !more) {
        return moment;
      }
      from = label.end();
      boolean update = PageWords.UPDATED.matcher(label.group()).matches();
      wanted = update == ofChange && !PageWords.OTHER_DATE.matcher(label.group()).matches();
    }
  }
}
