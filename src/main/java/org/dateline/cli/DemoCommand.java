package org.dateline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.Callable;
import org.dateline.files.OwnerOnly;
import org.dateline.ingest.IngestReport;
import org.dateline.server.Server;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Shows Dateline on the sample archive. */
@Command(
    name = "demo",
    description = {
      "Try Dateline: fill a sample archive and serve the page.",
      "The sample articles are about the talks of January 2022. Stop with Ctrl-C."
    })
final class DemoCommand implements Callable<Integer> {
  private static final String SAMPLE = "/sample/articles.jsonl";

  private final Wiring wiring;
  private final Terminal terminal;

  @Mixin private final ArchiveOptions archive = new ArchiveOptions();
  @Mixin private final ServerOptions options = new ServerOptions();

  DemoCommand(Wiring wiring, Terminal terminal) {
    this.wiring = wiring;
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    options.check();
    options.warn(terminal.progress());
    Path data = archive.dataOr(wiring.installation().build().resolve("demo"));
    int threads = Runtime.getRuntime().availableProcessors();
    try (Interruption interruption = new Interruption();
        OpenArchive open = wiring.open(archive, data)) {
      IngestReport report =
          wiring
              .ingest(open.archive(), data, threads)
              .run(
                  List.of(copyOfSample(data)),
                  new IngestProgress(terminal.progress(), interruption));
      terminal.progress().println(IngestProgress.summary(report));
      try (InboxProcess inbox = wiring.intake(data).process(archive);
          Server server =
              wiring.server(open, options, data, wiring.intake(data).sent(inbox::wake)).start();
          Background node = new Background("node", open::watch)) {
        node.start(terminal.progress());
        ServeCommand.sayWhoMaySignIn(open, " --data " + data, terminal.progress());
        terminal.out().println("Dateline is at " + server.url());
        terminal.out().flush();
        inbox.wake();
        interruption.await();
      }
      return 0;
    }
  }

  private static Path copyOfSample(Path data) throws IOException {
    Path file = OwnerOnly.folder(data.resolve("sample")).resolve("articles.jsonl");
    try (InputStream in = DemoCommand.class.getResourceAsStream(SAMPLE)) {
      if (in == null) {
        throw new IOException("not on the class path: " + SAMPLE);
      }
      Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
    }
    return file;
  }
}
