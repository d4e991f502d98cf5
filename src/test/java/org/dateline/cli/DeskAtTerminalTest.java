package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.curation.Desk;
import org.dateline.curation.Desk.ProposedChange;
import org.dateline.curation.Proposal;
import org.dateline.server.DesksInMemory;
import org.junit.jupiter.api.Test;

/** Decisions at a terminal: those taken before on the same are printed. */
final class DeskAtTerminalTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream progress = new ByteArrayOutputStream();
  private final Desk desk = DesksInMemory.empty();
  private final DeskAtTerminal at =
      new DeskAtTerminal(
          desk,
          new Terminal(
              InputStream.nullInputStream(),
              new PrintStream(out, true, StandardCharsets.UTF_8),
              new PrintStream(progress, true, StandardCharsets.UTF_8)));

  private static ProposedChange renamed(String name) {
    return new ProposedChange(
        Proposal.of(DecisionKind.RENAME).entity("dbp:Ann_Lee").name(name), "as signed");
  }

  private String printed() {
    String printed = out.toString(StandardCharsets.UTF_8);
    out.reset();
    return printed;
  }

  private String version() {
    at.dryRun(renamed("Anne Lee"), "anna");
    return printed().replaceAll("(?s).*version (\\S+) .*", "$1");
  }

  @Test
  void aDryRunOfWhatNobodyDecidedOnSaysHowMuchWouldChange() {
    at.dryRun(renamed("Anna Lee"), "anna");
    assertThat(printed().lines())
        .containsExactly(
            "would change 0 articles, 0 mentions, 0 quotations", "version 0 (for --seen)");
  }

  @Test
  void aDryRunPrintsWhoDecidedWhatBeforeAndWhen() {
    at.take(renamed("Anna Lee"), "irina", Desk.ANY_VERSION);
    String taken = printed().strip();
    at.dryRun(renamed("Anne Lee"), "anna");
    assertThat(printed().lines()).contains("decided before: " + taken);
    assertThat(taken).matches("\\d{4}-\\d\\d-\\d\\d-1: .*Anna Lee.* irina: as signed");
  }

  @Test
  void aDecisionOnWhatWasSeenIsTaken() {
    assertThat(at.take(renamed("Anna Lee"), "anna", version())).isZero();
  }

  @Test
  void aDecisionOnSomethingOlderIsRefusedWithTheNewest() {
    String seen = version();
    at.take(renamed("Anna Lee"), "irina", Desk.ANY_VERSION);
    assertThatThrownBy(() -> at.take(renamed("Anne Lee"), "anna", seen))
        .isInstanceOf(UsageException.class)
        .hasMessageContainingAll("Nothing was changed", "--dry-run", "irina: as signed");
    assertThat(desk.decisions()).hasSize(1);
    assertThat(at.take(renamed("Anne Lee"), "anna", version())).isZero();
  }

  @Test
  void whoHasSeenNothingIsToldWhatIsOverridden() {
    at.take(renamed("Anna Lee"), "irina", Desk.ANY_VERSION);
    at.take(renamed("Anne Lee"), "anna", Desk.ANY_VERSION);
    assertThat(progress.toString(StandardCharsets.UTF_8).lines())
        .filteredOn(line -> line.startsWith("decided before: "))
        .singleElement()
        .asString()
        .contains("irina: as signed");
    assertThat(desk.decisions()).extracting(d -> d.who()).isEqualTo(List.of("irina", "anna"));
  }
}
