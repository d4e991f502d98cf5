package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.archive.decision.Affected;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.EntityRef;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.article.AnnotatedArticle;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.FoundArticle;
import org.dateline.search.SearchOptions;
import org.dateline.search.Selection;
import org.dateline.search.Timeline;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.EntityRefs;
import org.dateline.testing.TestNode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A country that is known twice: its towns follow when the two are merged. */
final class MergedCountriesIT {
  private static final SearchOptions WITHIN =
      new SearchOptions(false, true, Timeline.PlacedBy.PUBLISHED);
  private static final String COUNTRY = "l:Ukraine";
  private static final String OTHER = "l:Ucraina";

  private ElasticArchive archive;

  @BeforeEach
  void fill() {
    archive =
        ElasticArchive.open(
            Cluster.of(TestNode.url(), TestNode.credentials()),
            TestNode.prefix(),
            Sharding.DEFAULT,
            new Atlas());
    put(
        Samples.article("1-town").place("Donetsk").build(),
        Samples.article("2-country").place("Ukraine").build(),
        Samples.article("3-other").place("Ucraina").build());
  }

  @AfterEach
  void empty() {
    archive.delete();
    archive.close();
  }

  @Test
  void townsLieInTheCountryThatTheirsWasMergedInto() {
    Decision merge = archive.decisions().add(merged(OTHER), Pending.NOTHING);
    put(Samples.article("4-later").place("Kyiv").build());
    assertThat(misplaced(COUNTRY)).containsExactly("1-town", "2-country");
    assertThat(within(OTHER)).containsExactly("1-town", "2-country", "3-other", "4-later");
    assertThat(within(COUNTRY)).isEqualTo(within(OTHER));

    archive.decisions().add(decision(new Change.Undo(merge.id())), Pending.NOTHING);
    assertThat(misplaced(OTHER)).containsExactly("1-town", "2-country", "4-later");
    assertThat(within(COUNTRY)).containsExactly("1-town", "2-country", "4-later");
    assertThat(within(OTHER)).containsExactly("3-other");
  }

  @Test
  void whoWasMergedIntoAnotherThanTheIndexSaysIsFoundThoughTheSameTwoAreNamed() {
    put(
        Samples.article("5-all")
            .place("Ukraine")
            .text(" or ")
            .place("Ucraina")
            .text(" or ")
            .place("Vienna")
            .build());
    Decision merge = archive.decisions().add(merged(OTHER), Pending.NOTHING);
    misplaced(COUNTRY);
    archive.decisions().add(decision(new Change.Undo(merge.id())), Pending.NOTHING);
    archive.decisions().add(merged("l:Vienna"), Pending.NOTHING);
    assertThat(misplaced(OTHER)).contains("5-all");
  }

  private void put(AnnotatedArticle... articles) {
    archive.articles().put(List.of(articles));
    archive.articles().refresh();
  }

  /** Ids of what was stored anew, since decisions put it elsewhere. */
  private List<String> misplaced(String under) {
    List<AnnotatedArticle> misplaced = new ArrayList<>();
    Affected where = new Affected(Set.of(under), Set.of(), Set.of(), Set.of());
    archive.stored().misplaced(where, misplaced::addAll);
    archive.articles().put(misplaced);
    archive.articles().refresh();
    return misplaced.stream().map(article -> article.article().id()).toList();
  }

  private List<String> within(String country) {
    Selection selected = new Selection(List.of(country), List.of(), List.of());
    return archive
        .articleSearch()
        .search(
            ArticleQueries.everything()
                .with(Facet.PLACE, selected)
                .options(WITHIN)
                .sort(ArticleQuery.ArticleSort.OLDEST)
                .build())
        .hits()
        .stream()
        .map(FoundArticle::id)
        .toList();
  }

  private static Decision merged(String into) {
    return decision(new Change.Merge(place(COUNTRY), place(into)));
  }

  private static EntityRef place(String id) {
    return EntityRefs.place(id, id.substring(2));
  }

  private static Decision decision(Change change) {
    return new Decision("", change, "anna", Instant.now(), "one country");
  }
}
