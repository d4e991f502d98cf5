package org.dateline.archive.elastic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.archive.EntityDirectory;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Quote;
import org.dateline.authority.Entity;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.FoundArticle;
import org.dateline.search.Selection;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.EntityBuilder;
import org.dateline.testing.TestArchive;

/** An archive of four articles on two harbours, and the questions that tests ask of it. */
final class HarbourArchive implements AutoCloseable {
  static final Entity KYIV =
      EntityBuilder.place("l:Kyiv", "Kyiv")
          .aliases("Kiev", "Kyjiw", "Host of the Song Contest 2017")
          .description("capital of Ukraine")
          .country("UA")
          .sources("curated")
          .build();
  static final EntityDirectory DIRECTORY =
      id -> id.equals(KYIV.id()) ? Optional.of(KYIV) : Optional.empty();

  private final TestArchive archive = TestArchive.of(articles(), DIRECTORY);

  static List<AnnotatedArticle> articles() {
    return List.of(
        Samples.article("vienna")
            .title("Guarantees asked for in Vienna")
            .published("2022-01-12")
            .source("Danube Courier")
            .person("Ann Lee")
            .text(" of the ")
            .organization("Harbour Board")
            .text(" said in ")
            .place("Vienna")
            .text(": ")
            .quote("“We need guarantees.”", Quote.Kind.DIRECT, false)
            .build(),
        Samples.article("kyiv")
            .title("A visit")
            .published("2022-01-13")
            .source("Danube Courier")
            .person("Ann Lee")
            .text(" told reporters in ")
            .place("Kyiv")
            .text(" that the guarantee was late. The visit began on ")
            .mentions("2022-01-11")
            .text(".")
            .build(),
        Samples.article("port")
            .title("The port’s year")
            .published("2022")
            .source("Coast Mail")
            .organization("Harbour Board")
            .text(" looked back on a café opened by ")
            .person("Bo Ek")
            .text(", who spoke of ")
            .person("Bo Ek")
            .quote(" “a good year”", Quote.Kind.MIXED, true)
            .build(),
        Samples.article("undated").text("Words without a name or a day.").build());
  }

  ElasticArchive get() {
    return archive.get();
  }

  ArticleResults search(ArticleQuery query) {
    return get().articleSearch().search(query);
  }

  ArticleResults search(Map<Facet, Selection> selections) {
    return search(query(selections, DayRange.ALWAYS));
  }

  /** Ids of the articles found, in order. */
  List<String> found(String words) {
    return ids(search(query(words)));
  }

  static ArticleQuery query(String words) {
    return ArticleQueries.of(words).build();
  }

  static ArticleQuery query(Map<Facet, Selection> selections, DayRange published) {
    return ArticleQueries.everything().with(selections).published(published).build();
  }

  static List<String> ids(ArticleResults results) {
    return results.hits().stream().map(FoundArticle::id).toList();
  }

  static Selection anyOf(String... ids) {
    return new Selection(List.of(ids), List.of(), List.of());
  }

  @Override
  public void close() {
    archive.close();
  }
}
