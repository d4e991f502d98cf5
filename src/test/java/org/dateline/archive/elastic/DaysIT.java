package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.elastic.HarbourArchive.ids;
import static org.dateline.archive.elastic.HarbourArchive.query;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleQuery.ArticleSort;
import org.dateline.search.ArticleResults;
import org.dateline.search.DayRange;
import org.dateline.search.EntityPage;
import org.dateline.search.SearchOptions;
import org.dateline.search.Timeline;
import org.dateline.search.Timeline.Bar;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.Test;

/** Days of publication and days mentioned, on a real node. */
@ServerContract
final class DaysIT extends OverHarbourArchive {
  @Test
  void aYearIsNotItsFirstOfJanuary() {
    ArticleResults january =
        archive.search(
            query(Map.of(), new DayRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 12))));
    assertThat(ids(january)).containsExactly("vienna");
    assertThat(january.timeline().bars())
        .containsExactly(
            new Bar(LocalDate.of(2022, 1, 12), 1, 1), new Bar(LocalDate.of(2022, 1, 13), 1, 1));
    assertThat(january.timeline().partial()).isEqualTo(1);
    assertThat(january.timeline().undated()).isEqualTo(1);
    DayRange year = new DayRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 12, 31));
    assertThat(ids(archive.search(query(Map.of(), year))))
        .containsExactlyInAnyOrder("vienna", "kyiv", "port");
  }

  @Test
  void articlesWithoutADateAreFoundAsManyAsAreCounted() {
    ArticleResults undated = archive.search(query(Map.of(), DayRange.UNDATED));
    assertThat(ids(undated)).containsExactly("undated");
    assertThat(undated.hits().get(0).published()).isNull();
    assertThat(undated.timeline().undated()).isEqualTo(1);
    assertThat(undated.timeline().bars()).as("its own range does not narrow it").hasSize(2);
    ArticleQuery mentionsNone =
        ArticleQueries.everything().mentioned(DayRange.UNDATED).sort(ArticleSort.NEWEST).build();
    assertThat(ids(archive.search(mentionsNone)))
        .containsExactlyInAnyOrder("vienna", "port", "undated");
  }

  @Test
  void whereFoundArticlesAloneAreAskedForNoOtherStandsInABar() {
    DayRange january = new DayRange(LocalDate.of(2022, 1, 1), LocalDate.of(2022, 1, 12));
    assertThat(archive.search(found(january)).timeline().bars())
        .containsExactly(new Bar(LocalDate.of(2022, 1, 12), 1, 1));
    ArticleResults undated = archive.search(found(DayRange.UNDATED));
    assertThat(undated.total()).isEqualTo(1);
    assertThat(undated.timeline().bars()).isEmpty();
  }

  private static ArticleQuery found(DayRange published) {
    return ArticleQueries.everything()
        .published(published)
        .options(new SearchOptions(false, false, Timeline.PlacedBy.PUBLISHED, true))
        .build();
  }

  @Test
  void articlesAreFoundByADayTheyMention() {
    DayRange day = new DayRange(LocalDate.of(2022, 1, 11), LocalDate.of(2022, 1, 11));
    ArticleQuery query =
        ArticleQueries.everything().mentioned(day).sort(ArticleSort.NEWEST).build();
    assertThat(ids(archive.search(query))).containsExactly("kyiv");
  }

  @Test
  void daysThatCannotBeRightStandOutsideTheTimeline() {
    try (TestArchive odd =
        TestArchive.of(
            List.of(
                Samples.article("right").published("2022-01-12").text("A ship.").build(),
                Samples.article("late").published("9999-12-31").text("A ship.").build(),
                Samples.article("early").published("1022-01-12").text("A ship.").build()))) {
      Timeline timeline = odd.get().articleSearch().search(query("ship")).timeline();
      assertThat(timeline.interval()).isEqualTo(Timeline.Interval.DAY);
      assertThat(timeline.bars()).containsExactly(new Bar(LocalDate.of(2022, 1, 12), 1, 1));
      assertThat(timeline.outside()).isEqualTo(2);
      assertThat(timeline.undated()).isZero();
    }
  }

  @Test
  void whatHasNoDayHasNeitherAFirstNorALast() {
    try (TestArchive undated =
        TestArchive.of(
            List.of(Samples.article("undated").person("Ann Lee").text(" spoke.").build()))) {
      EntityPage page = undated.get().entitySearch().page("p:Ann Lee").orElseThrow();
      assertThat(page.articles()).isEqualTo(1);
      assertThat(page.first()).isNull();
      assertThat(page.last()).isNull();
      assertThat(undated.get().totals().count().first()).isNull();
      assertThat(undated.get().totals().count().last()).isNull();
    }
  }
}
