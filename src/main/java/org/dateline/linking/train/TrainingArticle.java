package org.dateline.linking.train;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/**
 * An article in which the right Wikipedia title of each name is known.
 *
 * @param titles by the name's place in the text: keys of the right Wikipedia titles ({@link #key}),
 *     empty for a name that has none
 */
public record TrainingArticle(
    Article article, Annotations annotations, Map<Span, Set<String>> titles) {
  private static final Pattern MARKS = Pattern.compile("\\p{M}");

  public TrainingArticle {
    titles = Map.copyOf(titles);
  }

  /**
   * The key under which spellings of one title are equal: blanks, dashes, accents and case are
   * folded.
   */
  public static String key(String title) {
    String plain = title.replace('_', ' ').replace('–', '-').strip();
    return MARKS
        .matcher(Normalizer.normalize(plain, Normalizer.Form.NFD))
        .replaceAll("")
        .toLowerCase(Locale.ROOT);
  }

  boolean isRight(Span span, @Nullable String title) {
    return title != null && titles.getOrDefault(span, Set.of()).contains(key(title));
  }
}
