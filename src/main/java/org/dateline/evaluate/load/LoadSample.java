package org.dateline.evaluate.load;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.PartialDate;
import org.dateline.evaluate.GoldRows.GoldRow;
import org.dateline.search.Facet;

/**
 * A sample of as many articles as are wanted, made out of a few: each is annotated once and comes
 * again under other ids, days and sources.
 */
public final class LoadSample {
  private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
  private static final int DAYS = 1_400;
  private static final int SOURCES = 12;

  private final List<AnnotatedArticle> distinct;
  private final String prefix;

  /**
   * Annotates the articles of which a large archive is made.
   *
   * @param annotate an article's annotations and links
   */
  public LoadSample(List<GoldRow> rows, Function<Article, AnnotatedArticle> annotate) {
    this("load/", rows, annotate);
  }

  /**
   * Annotates them for ids that begin with a prefix of their own.
   *
   * @param prefix of their ids
   */
  LoadSample(String prefix, List<GoldRow> rows, Function<Article, AnnotatedArticle> annotate) {
    this.prefix = prefix;
    distinct =
        rows.stream()
            .filter(row -> !row.text().isBlank())
            .map(row -> annotate.apply(row.article().withSource(source(0))))
            .toList();
  }

  /** Number {@code n} of all, the same at every call. */
  public AnnotatedArticle article(int n) {
    AnnotatedArticle one = distinct.get(n % distinct.size());
    // Primes, so that the copies of one article spread over days and sources.
    LocalDate day = FIRST.plusDays(n * 7919L % DAYS);
    Article copy =
        one.article().withId(prefix + n).withPublished(PartialDate.of(day)).withSource(source(n));
    return new AnnotatedArticle(copy, one.annotations(), one.links(), one.authority());
  }

  private static String source(int n) {
    return "Source " + n * 31L % SOURCES;
  }

  /**
   * Searches as readers make them: a title's first words, a name, both under a filter by another
   * name, and everything.
   */
  public List<LoadSearch> searches(int wanted) {
    List<LoadSearch> searches = new ArrayList<>();
    for (int i = 0; searches.size() < wanted && i < distinct.size(); i++) {
      AnnotatedArticle article = distinct.get(i * 37 % distinct.size());
      List<String> title = words(article.article().title());
      List<Mention> mentions = article.annotations().mentions();
      if (title.size() < 2 || mentions.size() < 2) {
        continue;
      }
      switch (searches.size() % 4) {
        case 0 -> searches.add(new LoadSearch(title.get(0) + " " + title.get(1), null, null));
        case 1 -> searches.add(new LoadSearch(mentions.get(0).surface(), null, null));
        case 2 -> searches.add(filtered(title.get(0), article));
        default -> searches.add(filtered("", article));
      }
    }
    return searches;
  }

  private static LoadSearch filtered(String words, AnnotatedArticle article) {
    for (int i = 0; i < article.links().size(); i++) {
      Facet facet =
          switch (article.links().get(i).type()) {
            case PERSON -> Facet.PERSON;
            case ORGANIZATION -> Facet.ORGANIZATION;
            case PLACE -> Facet.PLACE;
            case OTHER -> null;
          };
      boolean inText = article.annotations().mentions().get(i).part() == Part.TEXT;
      if (facet != null && inText) {
        return new LoadSearch(words, facet, article.links().get(i).entity());
      }
    }
    return new LoadSearch(words, null, null);
  }

  private static List<String> words(String title) {
    return List.of(title.split("[^\\p{L}]+", -1)).stream()
        .filter(word -> word.length() > 2)
        .toList();
  }
}
