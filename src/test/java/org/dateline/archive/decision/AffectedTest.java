package org.dateline.archive.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of the articles and entities that a decision affects. */
final class AffectedTest {
  @ParameterizedTest
  @ValueSource(strings = {"Blah", "blah", "BLAH", "Blah-Blah"})
  void whatIsNoNameIsLookedForHoweverItIsWritten(String name) {
    Affected where = Affected.by(new Change.NotAName(name), "d1", new Merges(List.of()));
    assertThat(where.forms()).contains(name);
  }
}
