package org.dateline.linking.candidate;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Mention;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.name.Name;

/**
 * The job and the age that an article states right beside a person's name: "bus driver Ida Quarm",
 * "Ida Quarm, 17, a trainee baker from Hillford".
 */
final class JobAndAge {
  private static final int REACH_BEFORE = 40;
  private static final int REACH_AFTER = 80;
  private static final int MENTIONS = 5;

  /** A job at the end of what stands before a name: "(the) bus driver ". */
  private static final Pattern BEFORE =
      Pattern.compile("(?:^|[\\s\"“(])(?:(\\p{L}[\\p{L}-]+)\\s)?(\\p{L}[\\p{L}-]+)\\s$");

  /**
   * A job behind a name, ", 17, a trainee baker", up to the first word that leads on from it; a
   * former job is none.
   */
  private static final Pattern AFTER = Language.ENGLISH.pattern("name-patterns/job-behind");

  private static final Pattern LEADING_ON =
      Language.ENGLISH.pattern("name-patterns/leading-on-from-job");

  private static final Pattern AGE = Language.ENGLISH.pattern("name-patterns/age-behind");

  private JobAndAge() {}

  /** The first job of these that stands beside the name. */
  static Optional<String> job(Name name, ArticleContext context, Predicate<String> isJob) {
    return mentions(name, context)
        .flatMap(
            mention -> {
              String text = context.article().part(mention.part());
              return Stream.concat(
                  jobsBefore(before(text, mention)), jobsAfter(after(text, mention)));
            })
        .filter(isJob)
        .findFirst();
  }

  /** The age that the article gives somebody. */
  static OptionalInt age(Name name, ArticleContext context) {
    return mentions(name, context)
        .map(mention -> AGE.matcher(after(context.article().part(mention.part()), mention)))
        .filter(Matcher::find)
        .map(age -> age.group(1) == null ? age.group(2) : age.group(1))
        .mapToInt(Integer::parseInt)
        .findFirst();
  }

  private static Stream<Mention> mentions(Name name, ArticleContext context) {
    return name.mentions().stream().limit(MENTIONS).map(context.mentions()::get);
  }

  private static String before(String text, Mention mention) {
    int start = mention.span().start();
    return text.substring(Math.max(0, start - REACH_BEFORE), start);
  }

  private static String after(String text, Mention mention) {
    int end = mention.span().end();
    return text.substring(end, Math.min(text.length(), end + REACH_AFTER));
  }

  private static Stream<String> jobsBefore(String before) {
    Matcher words = BEFORE.matcher(before);
    if (!words.find()) {
      return Stream.of();
    }
    String last = NameKey.fold(words.group(2));
    return words.group(1) == null
        ? Stream.of(last)
        : Stream.of(NameKey.fold(words.group(1)) + "_" + last, last);
  }

  private static Stream<String> jobsAfter(String after) {
    Matcher phrase = AFTER.matcher(after);
    if (!phrase.find()) {
      return Stream.of();
    }
    String said = LEADING_ON.matcher(phrase.group(1) + " ").replaceFirst("");
    List<String> words = Arrays.stream(said.strip().split("\\s+")).map(NameKey::fold).toList();
    Stream<String> pairs =
        IntStream.range(1, words.size()).mapToObj(i -> words.get(i - 1) + "_" + words.get(i));
    return Stream.concat(pairs, words.stream());
  }
}
