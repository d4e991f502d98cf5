package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.reader.Importer;
import org.dateline.files.OwnerOnly;
import org.dateline.ingest.feeds.FeedList;
import org.dateline.ingest.feeds.Subscription;
import org.dateline.linking.archive.KnownBearers.Bearer;
import org.dateline.reading.ReadingOptions;
import org.dateline.reading.formats.Readers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files and folders that are kept in an archive's data folder. */
final class DataFolderTest {
  @TempDir Path temporary;

  @Test
  void whateverMakesAFileInItItsOwnerAloneMayReadIt() throws IOException {
    Path data = temporary.resolve("data");
    RunReports reports = new RunReports(data.resolve("runs"), Clock.systemUTC());
    Inbox inbox = new Inbox(data.resolve("inbox"), reports, 20, 3);
    inbox.accept(
        inbox.receive(new ByteArrayInputStream("Quarm".getBytes(StandardCharsets.UTF_8))),
        "a.txt",
        ReadingOptions.NONE,
        "mara");
    new FeedList(data).add(new Subscription(URI.create("https://news.example/feed"), false));
    RelinkJournal journal = new RelinkJournal(data.resolve("relink.journal"));
    journal.begin("one");
    journal.outdated(Set.of("Q1"));
    BearersFile.write(BearersFile.in(data), Map.of("quarm", new Bearer("Q1", "Ida Quarm", 0.9)));
    new WatchedFolder(temporary, data, Clock.systemUTC(), Readers::files)
        .done(List.of(temporary.resolve("a.txt")));
    Path people = Files.writeString(temporary.resolve("people.csv"), "id,name\n1,Ida Quarm\n");
    new Importer(new ImportStore(data.resolve("authority")), Clock.systemUTC()).add(people);

    try (Stream<Path> made = Files.list(data)) {
      assertThat(made)
          .hasSize(8)
          .allSatisfy(path -> assertThat(OwnerOnly.isOpen(path)).as(path.toString()).isFalse());
    }
    assertThat(OwnerOnly.isOpen(data)).isFalse();
  }
}
