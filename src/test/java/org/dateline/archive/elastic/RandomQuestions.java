package org.dateline.archive.elastic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.ArticleSort;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.Selection;
import org.dateline.testing.ArticleQueries;

/** Random searches with the words, names, sources and days of some articles. */
final class RandomQuestions {
  private static final LocalDate FIRST = LocalDate.of(2021, 10, 1);
  private static final int DAYS = 120;

  private final Random random;
  private final List<AnnotatedArticle> articles;

  RandomQuestions(long seed, List<AnnotatedArticle> articles) {
    this.random = new Random(seed);
    this.articles = articles;
  }

  ArticleQuery next() {
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    for (int i = random.nextInt(3); i > 0; i--) {
      Link link = one(one(articles).links());
      if (link.type() != EntityType.OTHER) {
        selections.put(Facet.valueOf(link.type().name()), selection(link.entity()));
      }
    }
    if (random.nextInt(4) == 0) {
      selections.put(Facet.SOURCE, selection(String.valueOf(one(articles).article().source())));
    }
    if (random.nextInt(4) == 0) {
      selections.put(Facet.SPEAKER, selection(one(one(articles).links()).entity()));
    }
    return ArticleQueries.of(words())
        .with(selections)
        .published(random.nextInt(3) == 0 ? days() : DayRange.ALWAYS)
        .mentioned(random.nextInt(6) == 0 ? days() : DayRange.ALWAYS)
        .allSpeech(random.nextBoolean())
        .sort(one(List.of(ArticleSort.values())))
        .size(1 + random.nextInt(20))
        .build();
  }

  private String words() {
    List<String> words = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      String word = one(List.of(one(articles).article().text().split("[^\\p{L}]+", -1)));
      words.add(
          switch (random.nextInt(6)) {
            case 0 -> "-" + word;
            case 1 -> "\"" + word + "\"";
            case 2 -> word.substring(0, Math.min(3, word.length())) + "*";
            case 3 -> word + " OR " + one(List.of("talks", "troops", "Vienna"));
            default -> word;
          });
    }
    return String.join(" ", words);
  }

  private Selection selection(String value) {
    List<String> one = List.of(value);
    return switch (random.nextInt(3)) {
      case 0 -> new Selection(one, List.of(), List.of());
      case 1 -> new Selection(List.of(), one, List.of());
      default -> new Selection(List.of(), List.of(), one);
    };
  }

  private DayRange days() {
    LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
    return new DayRange(from, from.plusDays(random.nextInt(DAYS)));
  }

  private <T> T one(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }
}
