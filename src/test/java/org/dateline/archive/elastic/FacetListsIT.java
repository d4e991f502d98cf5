package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.facet.Buckets;
import org.dateline.archive.elastic.facet.FacetCounter;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.ArticleSort;
import org.dateline.search.Facet;
import org.dateline.search.FacetOrder;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.Selection;
import org.dateline.search.ValueList;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A facet's values to the last one, where they are more than one request can count. */
@ServerContract
final class FacetListsIT {
  private static final int PEOPLE = FacetCounter.AT_ONCE + 500;
  private static final int IN_ONE = 250;
  private static final int AT_ONCE = 1_000;

  private static ElasticArchive archive;

  @BeforeAll
  static void fill() {
    archive =
        ElasticArchive.open(
            Cluster.of(TestNode.url(), TestNode.credentials()),
            TestNode.prefix(),
            Sharding.DEFAULT,
            EntityDirectory.EMPTY);
    List<AnnotatedArticle> articles = new ArrayList<>();
    for (int i = 0; i < PEOPLE; i += IN_ONE) {
      Samples article = Samples.article("a" + i).text(i == 0 ? "harbour " : "talks ");
      article.person("Everybody Else").text(", ");
      for (int j = i; j < Math.min(PEOPLE, i + IN_ONE); j++) {
        article.person(member(j)).text(", ");
      }
      articles.add(article.build());
    }
    articles.add(
        Samples.article("twice").text("harbour ").person("Member N1").text(" only.").build());
    archive.articles().put(articles);
    archive.articles().refresh();
  }

  /** Some in small letters: their order by id is not the one by name. */
  private static String member(int number) {
    return (number < IN_ONE && number % 3 == 0 ? "member N" : "Member N") + number;
  }

  @AfterAll
  static void empty() {
    archive.delete();
    archive.close();
  }

  private static FacetResult people(String words, Selection selection, ValueList list) {
    return archive.articleSearch().facet(query(words, selection), Facet.PERSON, list);
  }

  private static ArticleQuery query(String words, Selection selection) {
    return ArticleQueries.of(words)
        .with(selection.isEmpty() ? Map.of() : Map.of(Facet.PERSON, selection))
        .sort(ArticleSort.NEWEST)
        .size(1)
        .build();
  }

  private static Set<String> all(String prefix, FacetOrder order) {
    Set<String> ids = new HashSet<>();
    FacetResult page;
    int offset = 0;
    do {
      page = people("", Selection.NONE, new ValueList(prefix, order, offset, AT_ONCE));
      page.buckets().forEach(bucket -> assertThat(ids.add(bucket.id())).isTrue());
      offset += AT_ONCE;
    } while (page.more());
    return ids;
  }

  @Test
  void showMoreReachesTheEnd() {
    assertThat(all("", FacetOrder.COUNT)).hasSize(PEOPLE + 1);
    assertThat(all("", FacetOrder.NAME)).hasSize(PEOPLE + 1);
  }

  @Test
  void pagesHoldEachValueOnceThoughManyHaveTheSameCount() {
    List<String> values = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int offset = 0; offset <= IN_ONE; offset += 20) {
      people("harbour", Selection.NONE, new ValueList("", FacetOrder.COUNT, offset, 20))
          .buckets()
          .forEach(bucket -> values.add(bucket.id()));
      archive
          .entitySearch()
          .named(query("harbour", Selection.NONE), EntityType.PERSON, FacetOrder.COUNT, offset, 20)
          .entities()
          .forEach(name -> names.add(name.id()));
    }
    assertThat(values).doesNotHaveDuplicates().hasSize(IN_ONE + 1).contains("p:member N3");
    assertThat(names).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(values);
  }

  @Test
  void aListThatIsOpenedBeginsWithTheValuesThatCameWithTheSearch() {
    List<Bucket> came =
        archive
            .articleSearch()
            .search(query("harbour", Selection.NONE))
            .facets()
            .get(Facet.PERSON)
            .buckets();
    ValueList opened = new ValueList("", FacetOrder.COUNT, 0, came.size());
    assertThat(people("harbour", Selection.NONE, opened).buckets()).isEqualTo(came);
    assertThat(came).hasSize(Buckets.OF_A_SEARCH);
  }

  @Test
  void aPrefixIsLookedForInAllValues() {
    assertThat(all("n1", FacetOrder.COUNT)).contains("p:Member N1", "p:Member N10499");
    assertThat(all("member", FacetOrder.COUNT)).hasSize(PEOPLE);
  }

  @Test
  void theMostUnusualStandFirstAndTheRestFollow() {
    FacetResult here =
        people("harbour", Selection.NONE, new ValueList("", FacetOrder.UNUSUAL, 0, 2));
    assertThat(here.buckets())
        .extracting(Bucket::id, Bucket::count)
        .first()
        .isEqualTo(tuple("p:Member N1", 2L));
    assertThat(here.distinct()).isEqualTo(IN_ONE + 1);
    assertThat(here.more()).isTrue();
  }

  @Test
  void whatIsSelectedStandsOnTheFirstPageAndOnNoOther() {
    Selection selection = new Selection(List.of("p:Member N9999"), List.of(), List.of());
    FacetResult first = people("", selection, new ValueList("", FacetOrder.COUNT, 0, 2));
    assertThat(first.buckets()).extracting(Bucket::id).contains("p:Member N9999").hasSize(3);
    assertThat(first.buckets().get(0)).extracting(Bucket::id).isEqualTo("p:Everybody Else");
    Set<String> later = new HashSet<>();
    for (int offset = 2; offset <= PEOPLE; offset += AT_ONCE) {
      people("", selection, new ValueList("", FacetOrder.COUNT, offset, AT_ONCE))
          .buckets()
          .forEach(bucket -> later.add(bucket.id()));
    }
    assertThat(later).doesNotContain("p:Member N9999").hasSize(PEOPLE - 2);
  }
}
