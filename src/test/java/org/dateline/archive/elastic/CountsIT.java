package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.facet.Buckets;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.Selection;
import org.dateline.search.Timeline.Bar;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestNode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every count of a search, under random filters, against counting the same articles by hand. */
@ServerContract
final class CountsIT {
  private static final int ARTICLES = 400;
  private static final int QUERIES = 40;
  private static final LocalDate FIRST = LocalDate.of(2022, 1, 1);
  private static final int DAYS = 60;
  private static final List<Facet> FACETS =
      List.of(
          Facet.PERSON,
          Facet.ORGANIZATION,
          Facet.PLACE,
          Facet.SPEAKER,
          Facet.SOURCE,
          Facet.SUBJECT);

  /** On one shard, and on five with more values than any shard reports at first. */
  @ParameterizedTest
  @ValueSource(ints = {1, 5})
  void countsAreThoseOfTheArticles(int shards) {
    Random random = new Random(shards);
    List<Plain> articles = articles(random);
    try (ElasticArchive archive =
        ElasticArchive.open(
            Cluster.of(TestNode.url(), TestNode.credentials()),
            TestNode.prefix(),
            Sharding.ofShards(shards),
            3 * Buckets.OF_A_SEARCH,
            EntityDirectory.EMPTY)) {
      archive.articles().put(articles.stream().map(Plain::article).toList());
      archive.articles().refresh();
      for (int i = 0; i < QUERIES; i++) {
        ArticleQuery query = query(random);
        check(query, archive.articleSearch().search(query), articles);
      }
      archive.delete();
    }
  }

  private static void check(ArticleQuery query, ArticleResults results, List<Plain> articles) {
    assertThat(results.total())
        .as("total of %s", query)
        .isEqualTo(articles.stream().filter(a -> a.matches(query, null, true)).count());
    for (Facet facet : FACETS) {
      List<Plain> counted = articles.stream().filter(a -> a.matches(query, facet, true)).toList();
      Map<String, Long> counts = counts(counted, facet);
      Selection selection = query.selection(facet);
      Map<String, Long> keptOut = keptOut(query, facet, articles);
      FacetResult result = results.facets().get(facet);
      for (Bucket bucket : result.buckets()) {
        assertThat(bucket.count())
            .as("%s %s of %s", facet, bucket.id(), query)
            .isEqualTo(
                selection.noneOf().contains(bucket.id())
                    ? keptOut.get(bucket.id())
                    : counts.getOrDefault(bucket.id(), 0L));
      }
      assertThat(result.distinct()).as("distinct %s of %s", facet, query).isEqualTo(counts.size());
      assertThat(result.missing())
          .isEqualTo(counted.stream().filter(a -> a.values(facet).isEmpty()).count());
      checkNoneIsLeftOut(query, facet, result, counts);
    }
    Map<LocalDate, Long> days = new TreeMap<>();
    articles.stream()
        .filter(a -> a.matches(query, null, false) && a.published().day() != null)
        .forEach(a -> days.merge(a.published().day(), 1L, Long::sum));
    assertThat(results.timeline().bars())
        .extracting(Bar::from, Bar::count)
        .containsExactlyElementsOf(
            days.entrySet().stream().map(e -> tuple(e.getKey(), e.getValue())).toList());
    assertThat(results.timeline().partial())
        .as("articles of %s without a day", query)
        .isEqualTo(
            articles.stream()
                .filter(a -> a.matches(query, null, false) && a.published().day() == null)
                .count());
  }

  /** No value that is not shown has more articles than one that is; those selected are shown. */
  private static void checkNoneIsLeftOut(
      ArticleQuery query, Facet facet, FacetResult result, Map<String, Long> counts) {
    List<String> shown = result.buckets().stream().map(Bucket::id).toList();
    Selection selection = query.selection(facet);
    assertThat(shown)
        .containsAll(selection.anyOf())
        .containsAll(selection.allOf())
        .containsAll(selection.noneOf());
    List<Long> most =
        counts.values().stream()
            .sorted((a, b) -> Long.compare(b, a))
            .limit(Buckets.OF_A_SEARCH)
            .toList();
    assertThat(
            result.buckets().stream()
                .filter(bucket -> bucket.selected() != FacetResult.Selected.NONE_OF)
                .map(Bucket::count)
                .limit(most.size())
                .toList())
        .as("greatest counts of %s in %s", facet, query)
        .isEqualTo(most);
  }

  /** Of each value that must not be there: the articles found without that one condition. */
  private static Map<String, Long> keptOut(ArticleQuery query, Facet facet, List<Plain> articles) {
    Map<String, Long> keptOut = new TreeMap<>();
    Selection own = query.selection(facet);
    for (String value : own.noneOf()) {
      List<String> others = own.noneOf().stream().filter(v -> !v.equals(value)).toList();
      Selection let = new Selection(own.anyOf(), own.allOf(), others);
      keptOut.put(
          value,
          articles.stream()
              .filter(a -> a.values(facet).contains(value))
              .filter(a -> a.matches(query, facet, Plain.selected(let, a.values(facet)), true))
              .count());
    }
    return keptOut;
  }

  private static Map<String, Long> counts(List<Plain> articles, Facet facet) {
    Map<String, Long> counts = new TreeMap<>();
    articles.forEach(a -> a.values(facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
    return counts;
  }

  private static ArticleQuery query(Random random) {
    Map<Facet, Selection> selections = new EnumMap<>(Facet.class);
    for (Facet facet : FACETS) {
      if (random.nextInt(3) == 0) {
        selections.put(
            facet,
            new Selection(
                some(random, facet),
                some(random, facet).stream().limit(1).toList(),
                some(random, facet)));
      }
    }
    LocalDate from = FIRST.plusDays(random.nextInt(DAYS));
    DayRange published =
        random.nextBoolean()
            ? DayRange.ALWAYS
            : new DayRange(from, from.plusDays(random.nextInt(30)));
    String words = random.nextBoolean() ? "" : "word" + random.nextInt(4);
    return ArticleQueries.of(words).with(selections).published(published).size(1).build();
  }

  private static List<String> some(Random random, Facet facet) {
    List<String> some = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      some.add(value(random, facet));
    }
    return some.stream().distinct().toList();
  }

  /** A few values are common, most are rare. */
  private static String value(Random random, Facet facet) {
    int number = (int) Math.min(299, Math.abs(random.nextGaussian()) * 60);
    return switch (facet) {
      case PERSON, SPEAKER -> "p:Person " + number;
      case ORGANIZATION -> "o:Body " + number;
      case PLACE -> "l:Town " + number;
      case SUBJECT -> "subject " + number % 7;
      default -> "Paper " + number % 5;
    };
  }

  private static List<Plain> articles(Random random) {
    List<Plain> articles = new ArrayList<>();
    for (int i = 0; i < ARTICLES; i++) {
      Samples article = Samples.article("a" + i);
      PartialDate published = published(random);
      String word = "word" + random.nextInt(4);
      article.published(published.value()).text(word + " ");
      Map<Facet, Set<String>> values = new EnumMap<>(Facet.class);
      FACETS.forEach(facet -> values.put(facet, new HashSet<>()));
      for (int j = random.nextInt(8); j > 0; j--) {
        String person = value(random, Facet.PERSON);
        String body = value(random, Facet.ORGANIZATION);
        String town = value(random, Facet.PLACE);
        article.person(person.substring(2));
        if (random.nextInt(3) == 0) {
          Quote.Kind kind = random.nextBoolean() ? Quote.Kind.DIRECT : Quote.Kind.INDIRECT;
          article.quote(" “as ever” ", kind, true);
          if (kind == Quote.Kind.DIRECT) {
            values.get(Facet.SPEAKER).add(person);
          }
        }
        article.text(", ").organization(body.substring(2)).text(", ");
        article.place(town.substring(2)).text(". ");
        values.get(Facet.PERSON).add(person);
        values.get(Facet.ORGANIZATION).add(body);
        values.get(Facet.PLACE).add(town);
      }
      if (random.nextInt(5) > 0) {
        String source = value(random, Facet.SOURCE);
        article.source(source);
        values.get(Facet.SOURCE).add(source);
      }
      List<String> subjects = some(random, Facet.SUBJECT);
      article.subjects(subjects.toArray(String[]::new));
      values.get(Facet.SUBJECT).addAll(subjects);
      articles.add(new Plain(article.build(), published, word, values));
    }
    return articles;
  }

  /** Of some articles only the month is known, or the year. */
  private static PartialDate published(Random random) {
    String day = FIRST.plusDays(random.nextInt(DAYS)).toString();
    int known =
        switch (random.nextInt(10)) {
          case 0 -> "2022".length();
          case 1 -> "2022-01".length();
          default -> day.length();
        };
    return new PartialDate(day.substring(0, known));
  }

  /** An article as what a search looks at. */
  private record Plain(
      AnnotatedArticle article, PartialDate published, String word, Map<Facet, Set<String>> all) {
    Set<String> values(Facet facet) {
      return all.get(facet);
    }

    /**
     * True if the article is among those that a facet is counted over.
     *
     * @param sideways facet whose own any-of does not count
     */
    boolean matches(ArticleQuery query, @Nullable Facet sideways, boolean inRange) {
      Selection own = sideways == null ? Selection.NONE : query.selection(sideways);
      Selection lifted = new Selection(List.of(), own.allOf(), own.noneOf());
      boolean itself = sideways == null || selected(lifted, values(sideways));
      return matches(query, sideways, itself, inRange);
    }

    /**
     * True if the article passes all filters, one facet aside.
     *
     * @param itself whether that facet lets the article in
     */
    boolean matches(ArticleQuery query, @Nullable Facet sideways, boolean itself, boolean inRange) {
      DayRange range = query.published();
      boolean early = range.from() != null && published.from().isBefore(range.from());
      boolean late = range.to() != null && published.until().isAfter(range.to().plusDays(1));
      return (query.words().isEmpty() || query.words().typed().equals(word))
          && itself
          && !(inRange && (early || late))
          && FACETS.stream()
              .filter(facet -> facet != sideways)
              .allMatch(facet -> selected(query.selection(facet), values(facet)));
    }

    private static boolean selected(Selection selection, Set<String> values) {
      return (selection.anyOf().isEmpty() || selection.anyOf().stream().anyMatch(values::contains))
          && values.containsAll(selection.allOf())
          && selection.noneOf().stream().noneMatch(values::contains);
    }
  }
}
