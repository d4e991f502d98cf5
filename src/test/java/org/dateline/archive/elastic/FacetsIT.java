package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.dateline.archive.elastic.HarbourArchive.anyOf;
import static org.dateline.archive.elastic.HarbourArchive.ids;
import static org.dateline.archive.elastic.HarbourArchive.query;

import java.util.List;
import java.util.Map;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.search.ArticleResults;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.FacetResult;
import org.dateline.search.FacetResult.Bucket;
import org.dateline.search.FacetResult.Selected;
import org.dateline.search.QuoteFacet;
import org.dateline.search.QuoteQuery;
import org.dateline.search.Selection;
import org.dateline.testing.QuoteQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.Test;

/** Facets under selections, on a real node. */
@ServerContract
final class FacetsIT extends OverHarbourArchive {
  @Test
  void anIdThatWasGivenUpLeadsOnAndIsShownAsSelected() {
    String former = Link.ARCHIVE_BORN + "lee";
    Samples before = Samples.article("lee").name("A. Lee", former, "A. Lee", EntityType.PERSON);
    try (TestArchive own = TestArchive.of(List.of(before.build()))) {
      own.get().articles().put(List.of(Samples.article("lee").person("Ann Lee").build()));
      own.get().stored().leadOn(Map.of(former, "p:Ann Lee"));
      own.get().articles().refresh();
      ArticleResults found =
          own.get()
              .articleSearch()
              .search(query(Map.of(Facet.PERSON, anyOf(former)), DayRange.ALWAYS));
      assertThat(ids(found)).containsExactly("lee");
      assertThat(found.facets().get(Facet.PERSON).buckets())
          .extracting(Bucket::id, Bucket::count, Bucket::selected)
          .containsExactly(tuple("p:Ann Lee", 1L, Selected.ANY_OF));
    }
  }

  @Test
  void aFacetsOwnSelectionDoesNotNarrowIt() {
    ArticleResults results =
        archive.search(query(Map.of(Facet.PERSON, anyOf("p:Bo Ek")), DayRange.ALWAYS));
    assertThat(ids(results)).containsExactly("port");
    assertThat(results.facets().get(Facet.PERSON).buckets())
        .containsExactly(
            new Bucket("p:Ann Lee", "Ann Lee", EntityType.PERSON, 2, Selected.NO),
            new Bucket("p:Bo Ek", "Bo Ek", EntityType.PERSON, 1, Selected.ANY_OF));
    assertThat(results.facets().get(Facet.PERSON).missing()).isEqualTo(1);
    assertThat(results.facets().get(Facet.ORGANIZATION).buckets())
        .containsExactly(
            new Bucket(
                "o:Harbour Board", "Harbour Board", EntityType.ORGANIZATION, 1, Selected.NO));
    assertThat(results.facets().get(Facet.SPEAKER).buckets())
        .containsExactly(new Bucket("p:Bo Ek", "Bo Ek", EntityType.PERSON, 1, Selected.NO));
  }

  @Test
  void aSelectedValueStaysWithItsCountEvenWhenThatIsNone() {
    ArticleResults results =
        archive.search(
            query(
                Map.of(Facet.PERSON, anyOf("p:Nobody"), Facet.SOURCE, anyOf("Coast Mail")),
                DayRange.ALWAYS));
    assertThat(results.total()).isZero();
    assertThat(results.facets().get(Facet.PERSON).buckets())
        .extracting(Bucket::id, Bucket::count)
        .containsExactly(tuple("p:Bo Ek", 1L), tuple("p:Nobody", 0L));
  }

  @Test
  void valuesCombineWithAllOfAndNoneOf() {
    Selection without = new Selection(List.of(), List.of(), List.of("p:Ann Lee"));
    assertThat(ids(archive.search(Map.of(Facet.PERSON, without))))
        .containsExactlyInAnyOrder("port", "undated");
    Selection both = new Selection(List.of(), List.of("l:Vienna", "l:Kyiv"), List.of());
    assertThat(ids(archive.search(Map.of(Facet.PLACE, both)))).isEmpty();
    assertThat(ids(archive.search(Map.of(Facet.SOURCE, anyOf(Selection.NO_VALUE)))))
        .containsExactly("undated");
  }

  @Test
  void subjectsAreCountedAsThePublisherNamesThem() {
    List<AnnotatedArticle> articles =
        List.of(
            Samples.article("a").text("One.").subjects("fishery", "labour dispute").build(),
            Samples.article("b").text("Two.").subjects("fishery", " fishery ", "").build(),
            Samples.article("c").text("Three.").subjects("x".repeat(40_000)).build(),
            Samples.article("d").text("Four.").build());
    try (TestArchive own = TestArchive.of(articles)) {
      ArticleResults all = own.get().articleSearch().search(query(Map.of(), DayRange.ALWAYS));
      FacetResult subjects = all.facets().get(Facet.SUBJECT);
      assertThat(subjects.buckets())
          .extracting(Bucket::id, Bucket::name, Bucket::count)
          .containsExactly(
              tuple("fishery", "fishery", 2L), tuple("labour dispute", "labour dispute", 1L));
      assertThat(subjects.missing()).isEqualTo(2);
      Selection both = new Selection(List.of(), List.of("fishery", "labour dispute"), List.of());
      assertThat(
              ids(
                  own.get()
                      .articleSearch()
                      .search(query(Map.of(Facet.SUBJECT, both), DayRange.ALWAYS))))
          .containsExactly("a");
    }
  }

  @Test
  void valuesOfQuotationsSayTheirTypeToo() {
    QuoteQuery query = QuoteQueries.everything().build();
    Map<QuoteFacet, FacetResult> facets = archive.get().quoteSearch().search(query).facets();
    assertThat(facets.get(QuoteFacet.SPEAKER).buckets())
        .containsExactly(new Bucket("p:Bo Ek", "Bo Ek", EntityType.PERSON, 1, Selected.NO));
    assertThat(facets.get(QuoteFacet.KIND).buckets()).extracting(Bucket::type).containsOnlyNulls();
  }
}
