package org.dateline.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.Checkup;
import org.dateline.archive.Checkup.Finding;
import org.dateline.archive.Checkup.FindingState;
import org.dateline.archive.embedded.FolderCheckup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Checks whether an archive is sound. */
@Command(
    name = "doctor",
    description = {
      "Check an archive: disk, memory, versions, permissions, leftover processes, the state of the indices, and whether articles, quotations, entities and"
          + " decisions agree.",
      "Prints what is wrong and what to do about it. Reads every article. Exit code 1 when something is wrong, 3 when Elasticsearch cannot be reached."
    },
    footer = {"", "Example: dateline doctor --data archive --repair"})
final class DoctorCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  @Option(names = "--repair", description = "Repair what can be repaired without losing anything.")
  private boolean repair;

  DoctorCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Path data = archive.existingData();
    List<Finding> findings = new ArrayList<>();
    add(
        findings,
        List.of(
            Finding.good(
                "versions",
                "Dateline %s, Java %s"
                    .formatted(wiring.installation().version(), Runtime.version()))));
    if (Files.isDirectory(data)) {
      add(findings, new FolderCheckup(data).look(repair));
    }
    boolean reached = lookAtStored(data, findings);
    boolean wrong = findings.stream().anyMatch(finding -> finding.state() == FindingState.WRONG);
    terminal.out().println(wrong ? "Something is wrong." : "The archive is sound.");
    terminal.out().flush();
    if (!reached) {
      return Main.UNREACHABLE;
    }
    return wrong ? Main.FAILED : 0;
  }

  /** False when Elasticsearch cannot be reached. */
  private boolean lookAtStored(Path data, List<Finding> findings) {
    try (OpenArchive open = wiring.openUnchecked(archive, data)) {
      if (open.archive().documents().restoring().isPresent()) {
        add(
            findings,
            List.of(
                Finding.wrong(
                    "restore",
                    "the archive is half restored",
                    "Run the same dateline restore again, which goes on.")));
      }
      Checkup checkup = open.archive().checkup();
      add(findings, checkup.look(repair));
      return true;
    } catch (ArchiveUnreachableException e) {
      add(
          findings,
          List.of(
              Finding.wrong(
                  "Elasticsearch",
                  String.valueOf(e.getMessage()),
                  "What is stored was not looked at. Once it answers, run the same command again.")));
      return false;
    }
  }

  private void add(List<Finding> all, List<Finding> some) {
    for (Finding finding : some) {
      all.add(finding);
      terminal
          .out()
          .printf(
              "%-9s %-13s %s%n",
              finding.state().name().toLowerCase(Locale.ROOT), finding.about(), finding.said());
      if (!finding.advice().isEmpty()) {
        terminal.out().printf("%-23s %s%n", "", finding.advice());
      }
    }
  }
}
