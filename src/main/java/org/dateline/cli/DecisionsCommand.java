package org.dateline.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionsInForce;
import org.dateline.curation.DecisionLines;
import org.dateline.curation.DecisionRefused;
import org.dateline.curation.DecisionSentence;
import org.dateline.curation.Desk;
import org.dateline.evaluate.DecidedRows;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code decisions}: lists, exports and imports an archive's decisions. */
@Command(
    name = "decisions",
    description = {
      "List the decisions of an archive in order, with who made them and why.",
      "Export writes all decisions as JSON Lines, import adds those of another archive, and rows"
          + " writes training rows for dateline train."
    },
    subcommands = {
      DecisionsCommand.ExportDecisionsCommand.class,
      DecisionsCommand.ImportDecisionsCommand.class,
      DecisionsCommand.GoldRowsCommand.class
    })
final class DecisionsCommand implements Callable<Integer> {
  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();

  DecisionsCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (OpenArchive open = wiring.open(archive, archive.existingData())) {
      List<Decision> decisions = open.archive().decisions().all();
      if (decisions.isEmpty()) {
        terminal.progress().println("Nothing has been decided.");
      }
      decisions.forEach(decision -> terminal.out().println(DecisionSentence.of(decision)));
      terminal.out().flush();
      return 0;
    }
  }

  /** Writes all decisions. */
  @Command(
      name = "export",
      description = "Write all decisions as JSON Lines, the oldest first.",
      footer = {"", "Example: dateline decisions export decisions.jsonl"})
  static final class ExportDecisionsCommand implements Callable<Integer> {
    @ParentCommand private DecisionsCommand parent;
    @Mixin private final ArchiveOptions archive = new ArchiveOptions();

    @Parameters(
        arity = "0..1",
        paramLabel = "FILE",
        description = "The file to write; it must not exist (default: standard output).")
    private @Nullable Path file;

    @Override
    public Integer call() throws IOException {
      if (file != null && Files.exists(file)) {
        throw new UsageException(file + " is there already. Name another file.");
      }
      try (OpenArchive open = parent.wiring.open(archive, archive.existingData())) {
        List<Decision> decisions = open.archive().decisions().all();
        if (file == null) {
          PrintStream out = parent.terminal.out();
          decisions.forEach(decision -> out.println(DecisionLines.write(decision)));
          out.flush();
        } else {
          Files.write(file, decisions.stream().map(DecisionLines::write).toList());
        }
        parent.terminal.progress().println(decisions.size() + " decisions exported.");
        return 0;
      }
    }
  }

  /** Writes rows to train with. */
  @Command(
      name = "rows",
      description =
          "Write the articles that archivists decided on as rows to train with: the links or the "
              + "speakers that they corrected or confirmed are marked. The file holds the texts.",
      footer = {
        "",
        "Example: dateline decisions rows links links.jsonl",
        "         dateline train linking FILE... --also links.jsonl --out weights.tsv"
            + " --trained-on NAME"
      })
  static final class GoldRowsCommand implements Callable<Integer> {
    @ParentCommand private DecisionsCommand parent;
    @Mixin private final ArchiveOptions archive = new ArchiveOptions();

    @Parameters(
        index = "0",
        paramLabel = "links|speakers",
        description = "Which decisions are marked.")
    private MarkedThings what;

    @Parameters(
        index = "1",
        paramLabel = "FILE",
        description = "The file to write; it must not exist.")
    private Path file;

    /** The things that are marked; written in lower case. */
    private enum MarkedThings {
      LINKS,
      SPEAKERS;

      @Override
      public String toString() {
        return name().toLowerCase(Locale.ROOT);
      }
    }

    @Override
    public Integer call() throws IOException {
      if (Files.exists(file)) {
        throw new UsageException(file + " is there already. Name another file.");
      }
      try (OpenArchive open = parent.wiring.open(archive, archive.existingData())) {
        List<Decision> log = open.archive().decisions().all();
        DecidedRows rows = new DecidedRows(log);
        DecisionsInForce inForce = new DecisionsInForce(log);
        List<String> lines = new ArrayList<>();
        open.archive()
            .stored()
            .read(
                null,
                page ->
                    page.forEach(
                        article ->
                            (what == MarkedThings.LINKS
                                    ? rows.links(article)
                                    : rows.speakers(article, inForce.shown(article)))
                                .ifPresent(lines::add)));
        Files.write(file, lines);
        parent.terminal.progress().println(lines.size() + " articles written.");
        return 0;
      }
    }
  }

  /** Takes over the decisions of another archive. */
  @Command(
      name = "import",
      description = {
        "Add the decisions of another archive, with who made them, when and why.",
        "Decisions that the archive has are skipped: the same file can be imported again."
      },
      footer = {"", "Example: dateline decisions import decisions.jsonl"})
  static final class ImportDecisionsCommand implements Callable<Integer> {
    @ParentCommand private DecisionsCommand parent;
    @Mixin private final ArchiveOptions archive = new ArchiveOptions();

    @Parameters(
        paramLabel = "FILE",
        description = "JSON Lines, as export writes them; - reads standard input.")
    private Path file;

    @Override
    public Integer call() throws IOException {
      try {
        List<Decision> decisions = read();
        try (OpenArchive open = parent.wiring.open(archive, archive.data())) {
          Desk.Adopted adopted =
              parent.wiring.desk(open.archive(), archive.data()).adopt(decisions);
          adopted.outcome().failures().forEach(parent.terminal.progress()::println);
          parent
              .terminal
              .out()
              .println(
                  "%d decisions imported, %d were known; %d articles changed"
                      .formatted(
                          adopted.added().size(), adopted.known(), adopted.outcome().changed()));
          parent.terminal.out().flush();
          return adopted.outcome().failures().isEmpty() ? 0 : Main.FAILED;
        }
      } catch (DecisionRefused e) {
        throw new UsageException(file + ": " + e.getMessage());
      }
    }

    private List<Decision> read() throws IOException {
      if (Terminal.isInput(file)) {
        return DecisionLines.read(
            new BufferedReader(
                new InputStreamReader(parent.terminal.in(), StandardCharsets.UTF_8)));
      }
      try (BufferedReader lines = Files.newBufferedReader(file)) {
        return DecisionLines.read(lines);
      }
    }
  }
}
