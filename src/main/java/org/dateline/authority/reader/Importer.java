package org.dateline.authority.reader;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.dateline.article.Digest;
import org.dateline.article.Unpacked;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.imported.ImportStore.Imported;
import org.dateline.authority.imported.ImportedEntity;
import org.jspecify.annotations.Nullable;

/** Brings authority files into an archive, streaming; a file is imported whole or not at all. */
public final class Importer {
  private static final int HEAD = 8192;
  private static final int BYTE_ORDER_MARK = 3;
  private static final int MOST_COMPLAINTS = 20;

  /**
   * The extensions that a source's name goes without: ".json.gz", and no more, since
   * people.2022.json and people.2023.json are two sources.
   */
  private static final Pattern EXTENSIONS =
      Pattern.compile("(?<=.)(\\.[A-Za-z0-9]{1,6})?(\\.gz)?$", Pattern.CASE_INSENSITIVE);

  private final ImportStore store;
  private final Clock clock;

  public Importer(ImportStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * The outcome of importing a file.
   *
   * @param unchanged true when the very same file was imported before: nothing was done
   * @param complaints the first entries that could not be understood, each with its place
   */
  public record ImportReport(Imported imported, boolean unchanged, List<String> complaints) {}

  /**
   * Imports a file, gzipped or not; its name without extensions is the source's name, and the same
   * source imported again replaces what it said before.
   *
   * @throws IOException naming the place, when the file cannot be read or understood
   */
  public ImportReport add(Path file) throws IOException {
    if (Files.notExists(file)) {
      throw new IOException("there is no such file");
    }
    String source = sourceName(file);
    String digest = digest(file);
    var before = store.find(source);
    if (before.isPresent() && before.get().digest().equals(digest)) {
      return new ImportReport(before.get(), true, List.of());
    }
    CountingSink sink = new CountingSink();
    try (InputStream in = Unpacked.open(file);
        ImportStore.OpenImport entry = store.start(source)) {
      in.mark(HEAD);
      String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
      in.reset();
      if (head.startsWith("\ufeff")) {
        in.skipNBytes(BYTE_ORDER_MARK); // else it is part of the first entry
      }
      EntityReader reader = FileFormat.of(head);
      sink.entry = entry;
      reader.read(in, sink);
      if (sink.counts.getOrDefault("imported", 0L) == 0) {
        throw new IOException(
            "no entity in it could be imported: "
                + (sink.complaints.isEmpty() ? sink.counts : sink.complaints.get(0)));
      }
      String when = clock.instant().truncatedTo(ChronoUnit.SECONDS).toString();
      Imported imported =
          entry.finish(file.getFileName().toString(), reader.format(), digest, when, sink.counts);
      return new ImportReport(imported, false, sink.complaints);
    }
  }

  static String sourceName(Path file) {
    String name = file.getFileName().toString();
    return EXTENSIONS.matcher(name).replaceFirst("").replaceAll("[^\\p{L}\\p{M}\\p{N}_-]", "_");
  }

  private static String digest(Path file) throws IOException {
    try (DigestInputStream in =
        new DigestInputStream(Files.newInputStream(file), Digest.newSha256())) {
      in.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(in.getMessageDigest().digest());
    }
  }

  /** Counts by reason and passes on what is good. */
  private static final class CountingSink implements EntitySink {
    private final Map<String, Long> counts = new TreeMap<>();
    private final List<String> complaints = new ArrayList<>();
    private ImportStore.@Nullable OpenImport entry;

    @Override
    public void entity(ImportedEntity entity) throws IOException {
      if (entry != null) {
        entry.add(entity);
      }
      counts.merge("imported", 1L, Long::sum);
      if (entity.wikidata() != null) {
        counts.merge("imported, with Wikidata id", 1L, Long::sum);
      }
      if (!entity.offices().isEmpty()) {
        counts.merge("imported, with offices", 1L, Long::sum);
      }
    }

    @Override
    public void skipped(String reason) {
      counts.merge("skipped: " + reason, 1L, Long::sum);
    }

    @Override
    public void rejected(String where, String reason) {
      counts.merge("not understood", 1L, Long::sum);
      if (complaints.size() < MOST_COMPLAINTS) {
        complaints.add(where + ": " + reason);
      }
    }
  }
}
