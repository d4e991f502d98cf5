package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.Entity;
import org.dateline.authority.home.AuthorityHome;
import org.dateline.authority.imported.ImportStore.Imported;
import org.dateline.authority.reader.Importer;
import org.dateline.evaluate.AuthorityMeasurement;
import org.dateline.files.FileErrors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** The command {@code authority}: compiles knowledge from outside once, and adds imports to it. */
@Command(
    name = "authority",
    description = {
      "Manage the authority: the names and facts that mentions are linked with.",
      "Where sources differ, the later import wins over the earlier, and any import over the compiled authority."
    },
    subcommands = {
      AuthorityCommand.BuildCommand.class,
      AuthorityCommand.ImportCommand.class,
      AuthorityCommand.ImportsCommand.class,
      AuthorityCommand.ShowAuthorityCommand.class,
      AuthorityCommand.RemoveImportCommand.class,
      AuthorityCommand.MeasureCommand.class
    })
final class AuthorityCommand implements Runnable {
  private final AuthorityHome home;
  private final Terminal terminal;

  AuthorityCommand(AuthorityHome home, Terminal terminal) {
    this.home = home;
    this.terminal = terminal;
  }

  @Override
  public void run() {
    throw new UsageException(
        "Name what to do: build, import, list, show, remove or measure. See dateline authority --help.");
  }

  /** The option that chooses the imports: an archive's, or the user's own. */
  static final class AuthorityData {
    @Option(
        names = "--data",
        paramLabel = "DIR",
        description = "The archive's data folder (default: your own imports, for all archives).")
    @Nullable Path folder;
  }

  @Command(
      name = "build",
      description = "Compile the authority from its sources, unless it is up to date.")
  static final class BuildCommand implements Callable<Integer> {
    @ParentCommand private AuthorityCommand authority;

    @Option(names = "--again", description = "Compile it even if it is up to date.")
    private boolean again;

    @Override
    public Integer call() throws IOException {
      authority.terminal.out().println(authority.home.base(again));
      return 0;
    }
  }

  @Command(
      name = "import",
      description = {
        "Import files of names and facts into the authority.",
        "The format is recognized by the content: Wikidata JSON, GeoNames, FollowTheMoney (OpenSanctions), SKOS in RDF/XML, "
            + "CSV with named columns, office holders by Wikidata id, international bodies "
            + "in YAML; gzipped or not.",
        "A file imported again under the same name replaces what it said before."
      })
  static final class ImportCommand implements Callable<Integer> {
    @ParentCommand private AuthorityCommand authority;
    @Mixin private AuthorityData data;

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files to import.")
    private List<Path> files;

    @Override
    public Integer call() throws IOException {
      Importer importer = new Importer(authority.home.store(data.folder), Clock.systemUTC());
      int failed = 0;
      for (Path file : files) {
        try {
          authority.report(file, importer.add(file));
        } catch (IOException e) {
          failed++;
          authority.terminal.progress().println(file + ": " + FileErrors.reason(e));
        }
      }
      authority.home.open(data.folder);
      return failed == 0 ? 0 : Main.FAILED;
    }
  }

  private void report(Path file, Importer.ImportReport report) {
    if (report.unchanged()) {
      terminal.out().println(file + ": imported before, nothing has changed");
      return;
    }
    terminal.out().println(file + ": " + report.imported().format());
    report.imported().counts().forEach((what, n) -> terminal.out().println("  " + n + " " + what));
    report.complaints().forEach(c -> terminal.progress().println(file + ", " + c));
  }

  @Command(name = "list", description = "List the imports, the earliest first.")
  static final class ImportsCommand implements Callable<Integer> {
    @ParentCommand private AuthorityCommand authority;
    @Mixin private AuthorityData data;

    @Override
    public Integer call() throws IOException {
      for (Imported imported : authority.home.store(data.folder).all()) {
        authority
            .terminal
            .out()
            .printf(
                "%s\t%s\t%s\t%s %s%n",
                imported.source(),
                imported.when(),
                imported.format(),
                imported.counts().getOrDefault("imported", 0L),
                "entities");
      }
      return 0;
    }
  }

  @Command(name = "remove", description = "Remove an import.")
  static final class RemoveImportCommand implements Callable<Integer> {
    @ParentCommand private AuthorityCommand authority;
    @Mixin private AuthorityData data;

    @Parameters(
        paramLabel = "SOURCE",
        description = "Name of the import: see \"dateline authority list\".")
    private String source;

    @Override
    public Integer call() throws IOException {
      if (authority.home.store(data.folder).remove(source)) {
        return 0;
      }
      throw new UsageException(
          "No import is called “" + source + "”; see: dateline authority list");
    }
  }

  @Command(name = "show", description = "Show the candidates for a name, or the facts about an id.")
  static final class ShowAuthorityCommand implements Callable<Integer> {
    @ParentCommand private AuthorityCommand authority;
    @Mixin private AuthorityData data;

    @Parameters(paramLabel = "NAME", description = "A name, a Wikidata id or a Wikipedia title.")
    private String name;

    @Override
    public Integer call() throws IOException {
      Authority known = authority.home.open(data.folder);
      Optional<Entity> called = known.entity(name);
      called.ifPresent(authority::print);
      List<Candidate> candidates = known.candidates(name);
      if (called.isEmpty() && candidates.isEmpty()) {
        throw new UsageException(
            "Nothing is known by the name or id “"
                + name
                + "”. Give a fuller name, a Wikidata id or a Wikipedia title. What was imported:"
                + " dateline authority list");
      }
      for (Candidate candidate : candidates) {
        authority
            .terminal
            .out()
            .printf(
                "%.2f %s, from %s: %s%n",
                candidate.prior(), candidate.match(), candidate.source(), candidate.entity());
      }
      if (!candidates.isEmpty()) {
        known.entity(candidates.get(0).entity().id()).ifPresent(authority::print);
      }
      return 0;
    }
  }

  private void print(Entity entity) {
    terminal.out().println(entity);
  }

  @Command(
      name = "measure",
      description =
          "Measure size, opening time, memory and look-up time, and count names by source.")
  static final class MeasureCommand implements Callable<Integer> {
    @ParentCommand private AuthorityCommand authority;
    @Mixin private AuthorityData data;

    @Override
    public Integer call() throws IOException {
      AuthorityMeasurement.of(authority.home, data.folder)
          .forEach(authority.terminal.out()::println);
      return 0;
    }
  }
}
