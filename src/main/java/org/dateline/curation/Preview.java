package org.dateline.curation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.decision.DecidedArticle;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.article.Quote;
import org.jspecify.annotations.Nullable;

/**
 * The number of articles, mentions and quotations that decisions change.
 *
 * @param articles that are shown otherwise, or not at all any more, or again
 * @param mentions in them that mean another entity, are called otherwise, or are a name no longer
 * @param quotations in them that have another speaker or other bounds, or are none
 */
public record Preview(long articles, long mentions, long quotations) {
  static final Preview NOTHING = new Preview(0, 0, 0);

  Preview and(Preview other) {
    return new Preview(
        articles + other.articles, mentions + other.mentions, quotations + other.quotations);
  }

  /** The difference between an article as shown now and as it would be. */
  static Preview of(DecidedArticle now, DecidedArticle then) {
    if (now.withdrawn() != null && then.withdrawn() != null) {
      return NOTHING;
    }
    boolean moved = (now.withdrawn() == null) != (then.withdrawn() == null);
    if (moved) {
      AnnotatedArticle shown = now.article();
      return new Preview(1, shown.links().size(), shown.annotations().quotes().size());
    }
    long mentions = differing(mentions(now), mentions(then));
    long quotations = differing(quotes(now), quotes(then));
    boolean article = !now.article().article().equals(then.article().article());
    return mentions + quotations > 0 || article ? new Preview(1, mentions, quotations) : NOTHING;
  }

  private static <V> long differing(Map<Integer, V> now, Map<Integer, V> then) {
    Set<Integer> either = new HashSet<>(now.keySet());
    either.addAll(then.keySet());
    return either.stream()
        .filter(i -> !now.containsKey(i) || !now.get(i).equals(then.get(i)))
        .count();
  }

  private record Meaning(String entity, String name, String type) {
    static Meaning of(Link link) {
      return new Meaning(link.entity(), link.name(), link.type().name());
    }
  }

  private static Map<Integer, Meaning> mentions(DecidedArticle decided) {
    Map<Integer, Meaning> meanings = new HashMap<>();
    for (int i = 0; i < decided.mentions().size(); i++) {
      meanings.put(decided.mentions().get(i), Meaning.of(decided.article().links().get(i)));
    }
    return meanings;
  }

  private record QuotedWords(String words, @Nullable Meaning speaker) {}

  private static Map<Integer, QuotedWords> quotes(DecidedArticle decided) {
    Map<Integer, QuotedWords> said = new HashMap<>();
    AnnotatedArticle article = decided.article();
    for (int i = 0; i < decided.quotes().size(); i++) {
      Quote quote = article.annotations().quotes().get(i);
      Link speaker = article.speaker(quote);
      String words = quote.span().in(article.article().part(quote.part()));
      said.put(
          decided.quotes().get(i),
          new QuotedWords(words, speaker == null ? null : Meaning.of(speaker)));
    }
    return said;
  }
}
