package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.account.Accounts;
import org.dateline.archive.account.Role;
import org.dateline.archive.backup.StoredDocuments;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.evaluate.load.LoadBackup;
import org.dateline.evaluate.load.LoadClient;
import org.dateline.evaluate.load.LoadComparison;
import org.dateline.evaluate.load.LoadDecisions;
import org.dateline.evaluate.load.LoadUpgrade;
import org.dateline.files.Folders;
import org.dateline.server.Server;
import org.jspecify.annotations.Nullable;

/**
 * The measurements of bench beside searches: backups, upgrades and decisions of a large archive.
 */
final class BenchMeasures {
  private static final String ARCHIVIST = "bench";
  private static final String PASSWORD = "a password of no account but this";

  private final Wiring wiring;
  private final Terminal terminal;
  private final ArchiveOptions options;
  private final ServerOptions server;
  private final int questions;

  /**
   * Prepares the measures of one archive.
   *
   * @param questions whose answers are compared
   */
  BenchMeasures(
      Wiring wiring,
      Terminal terminal,
      ArchiveOptions options,
      ServerOptions server,
      int questions) {
    this.wiring = wiring;
    this.terminal = terminal;
    this.options = options;
    this.server = server;
    this.questions = questions;
  }

  /**
   * Backs up, restores, and restores once more with breaks.
   *
   * @param prefix of archives of its own
   */
  void backup(OpenArchive open, String prefix, int cutOffs) throws IOException {
    Path folder = Files.createTempDirectory(options.data(), "bench");
    LoadBackup backup = new LoadBackup(open.archive().documents(), folder, terminal.out());
    try {
      backup.backUp();
      LoadComparison comparison =
          ask(open, client -> new LoadComparison(client, questions, terminal.out()));
      restored(prefix, comparison, backup::restore);
      Random random = new Random(questions);
      restored(prefix, comparison, documents -> backup.restoreCutOff(documents, random, cutOffs));
    } finally {
      Folders.delete(folder);
    }
  }

  private interface Restoring {
    void into(StoredDocuments documents) throws IOException;
  }

  private void restored(String prefix, LoadComparison comparison, Restoring restoring)
      throws IOException {
    try (OpenArchive empty = wiring.open(options, options.data(), prefix)) {
      ElasticArchive archive = empty.archive();
      try {
        restoring.into(archive.documents());
        served(empty, null, comparison::compare);
      } finally {
        archive.delete();
      }
    }
  }

  /** Upgrades an archive that an earlier Dateline stored. */
  void upgrade(OpenArchive open) throws IOException {
    Upgrading upgrading = wiring.upgrading(open, options.data());
    String steps = upgrading.steps();
    if (steps.isEmpty()) {
      throw new UsageException(
          "There is no archive of an earlier form. Let the earlier Dateline store one: dateline"
              + " bench FILE --keep --data DIR.");
    }
    terminal
        .out()
        .printf("%,d articles, stored form of %s%n", open.archive().upgrade().articles(), steps);
    served(
        open,
        null,
        client -> new LoadUpgrade(client, questions, terminal.out()).run(upgrading::run));
  }

  /** Takes decisions of all kinds and undoes them. */
  void decisions(OpenArchive open) throws IOException {
    Accounts accounts = Wiring.accounts(open.archive());
    if (accounts.people().find(ARCHIVIST).isEmpty()) {
      accounts.people().add(ARCHIVIST, PASSWORD, Role.ARCHIVIST);
    }
    String token = accounts.tokens().add(ARCHIVIST, Role.ARCHIVIST, "").shown();
    served(open, token, client -> new LoadDecisions(client, terminal.out()).run());
  }

  /** Starts a server on an archive, and asks it something. */
  private <T> T ask(OpenArchive open, Function<LoadClient, T> question) throws IOException {
    try (Server running = start(open)) {
      return question.apply(new LoadClient(running.url(), null));
    }
  }

  /** Starts a server on an archive, and works with it. */
  private void served(OpenArchive open, @Nullable String token, Consumer<LoadClient> work)
      throws IOException {
    try (Server running = start(open)) {
      work.accept(new LoadClient(running.url(), token));
    }
  }

  private Server start(OpenArchive open) throws IOException {
    return wiring
        .server(open, server, options.data(), wiring.intake(options.data()).sent(() -> {}))
        .start();
  }
}
