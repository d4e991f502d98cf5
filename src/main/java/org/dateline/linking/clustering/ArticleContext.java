package org.dateline.linking.clustering;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.NormalizedText;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.authority.Authority;
import org.dateline.authority.NameKey;
import org.dateline.linking.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * Context that an article gives for telling its names apart.
 *
 * @param quoted indexes of mentions that stand for who is quoted
 * @param words of title and text, folded
 * @param places countries and regions that it names
 * @param sport that it reports, see {@link Sports}
 * @param mentions in the annotations' order
 * @param day of publication, null when not known to the day
 */
public record ArticleContext(
    Article article,
    List<Mention> mentions,
    Set<Integer> quoted,
    Set<String> words,
    NamedPlaces places,
    Optional<String> sport,
    @Nullable LocalDate day) {
  private static final int FEW_WORDS = 50;

  public static ArticleContext of(
      Article article,
      Annotations annotations,
      List<Name> names,
      Authority authority,
      Set<String> words,
      Optional<String> sport) {
    return new ArticleContext(
        article,
        annotations.mentions(),
        quoted(annotations),
        words,
        NamedPlaces.of(names, authority),
        sport,
        day(article));
  }

  /** The day of publication, null when not known to the day. */
  public static @Nullable LocalDate day(Article article) {
    PartialDate published = article.published();
    return published == null ? null : published.day();
  }

  /** Words of title and text, folded. */
  public static Set<String> words(Article article) {
    String text = NormalizedText.of(article.title() + " " + article.text()).text();
    return new HashSet<>(Arrays.asList(NameKey.fold(text).split(" ", -1)));
  }

  /** The title, or the first line of a text without one. */
  public static String headline(Article article) {
    String text = article.text();
    int end = text.indexOf('\n');
    return !article.title().isBlank() ? article.title() : end < 0 ? text : text.substring(0, end);
  }

  private static Set<Integer> quoted(Annotations annotations) {
    return annotations.quotes().stream()
        .map(Quote::speaker)
        .filter(speaker -> speaker != null && speaker.named())
        .map(Quote.Speaker::mention)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** True if whoever the name stands for is quoted. */
  public boolean isQuoted(Name name) {
    return name.mentions().stream().anyMatch(quoted::contains);
  }

  /** True if the article has a sentence or two: such a context knows next to nothing. */
  public boolean isShort() {
    return words.size() < FEW_WORDS;
  }

  /** The text right after the name's occurrences, each up to {@code length} characters. */
  public List<String> after(Name name, int length) {
    return name.mentions().stream()
        .map(mentions::get)
        .map(
            mention -> {
              String text = article.part(mention.part());
              int end = mention.span().end();
              return text.substring(end, Math.min(text.length(), end + length));
            })
        .toList();
  }

  /** The text right before the name's occurrences, each up to {@code length} characters. */
  public List<String> before(Name name, int length) {
    return name.mentions().stream()
        .map(mentions::get)
        .map(
            mention -> {
              int start = mention.span().start();
              return article.part(mention.part()).substring(Math.max(0, start - length), start);
            })
        .toList();
  }
}
