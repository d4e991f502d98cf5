package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.archive.TextChanges.ChangedParagraph;
import org.dateline.archive.TextChanges.Presence;
import org.junit.jupiter.api.Test;

final class TextChangesTest {
  @Test
  void paragraphsAreSameRemovedOrAdded() {
    assertThat(TextChanges.between("A\n\nB\n\nC\n\nD", "A\n\nX\n\nC\n\nD\n\nE"))
        .containsExactly(
            new ChangedParagraph(Presence.SAME, "A"),
            new ChangedParagraph(Presence.REMOVED, "B"),
            new ChangedParagraph(Presence.ADDED, "X"),
            new ChangedParagraph(Presence.SAME, "C"),
            new ChangedParagraph(Presence.SAME, "D"),
            new ChangedParagraph(Presence.ADDED, "E"));
  }

  @Test
  void whereNoLineIsBlankEachIsAParagraph() {
    assertThat(TextChanges.between("A\nB", "A\nC"))
        .containsExactly(
            new ChangedParagraph(Presence.SAME, "A"),
            new ChangedParagraph(Presence.REMOVED, "B"),
            new ChangedParagraph(Presence.ADDED, "C"));
    assertThat(TextChanges.between("A\nB\n\nC", "A\nB"))
        .as("lines of a paragraph")
        .contains(new ChangedParagraph(Presence.REMOVED, "A\nB"));
  }

  @Test
  void aTextThatIsTheSameOrNothingHasNoChanges() {
    assertThat(TextChanges.between("A\n\nA", "A\n\nA"))
        .extracting(ChangedParagraph::kind)
        .containsOnly(Presence.SAME);
    assertThat(TextChanges.between("", "A"))
        .containsExactly(new ChangedParagraph(Presence.ADDED, "A"));
    assertThat(TextChanges.between("", "")).isEmpty();
  }
}
