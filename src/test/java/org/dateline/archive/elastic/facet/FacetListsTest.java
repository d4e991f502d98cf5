package org.dateline.archive.elastic.facet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class FacetListsTest {
  private static final Map<String, Long> COUNTS = Map.of("Q4", 2L, "Q1", 1L, "Q2", 1L, "Q3", 1L);
  private static final Map<String, String> KEYS =
      Map.of("Q4", "zoe", "Q1", "lee", "Q2", "berg", "Q3", "adams");

  @Test
  void valuesWithTheSameCountStandByName() {
    assertThat(FacetLists.byCount(COUNTS, Set.of(), KEYS).keySet())
        .containsExactly("Q4", "Q3", "Q2", "Q1");
  }

  @Test
  void thoseThatTheReaderSawAlreadyStayBeforeOthersWithTheirCount() {
    assertThat(FacetLists.byCount(COUNTS, Set.of("Q1", "Q2"), KEYS).keySet())
        .containsExactly("Q4", "Q2", "Q1", "Q3");
  }

  @Test
  void withoutTheirNamesTheyStandByValue() {
    assertThat(FacetLists.byCount(COUNTS, Set.of(), Map.of()).keySet())
        .containsExactly("Q4", "Q1", "Q2", "Q3");
  }
}
