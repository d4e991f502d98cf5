package org.dateline.archive.backup;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dateline.article.Digest;
import org.dateline.files.FileErrors;
import org.jspecify.annotations.Nullable;

/**
 * Writing of backups: a ZIP file of JSON lines, in parts with checksums, whole or not at all. What
 * is written has another name until it is whole, so that a backup that was cut off never looks like
 * one.
 */
public final class BackupWriter {
  private static final int PART_DOCUMENTS = 5_000;
  private static final long PART_BYTES = 64_000_000;

  private final ObjectMapper mapper;
  private final String program;
  private final Clock clock;

  /**
   * Makes a writer that states the program's version and the time in each backup.
   *
   * @param program version of this Dateline, for the contents
   */
  public BackupWriter(String program, Clock clock) {
    this.mapper = new ObjectMapper();
    this.program = program;
    this.clock = clock;
  }

  /**
   * Writes a backup of what is visible now; the archive may be used meanwhile.
   *
   * @param since a backup of the same archive: only what changed since then is written; null for
   *     everything
   * @param folder of the archive
   * @param file that must not exist
   * @param progress told the documents written so far, after each part
   * @throws BackupException when the file exists
   * @throws IOException when it cannot be written: then nothing is left of it
   */
  public BackupContents write(
      StoredDocuments archive,
      Path folder,
      Path file,
      @Nullable BackupReader since,
      LongConsumer progress)
      throws IOException {
    if (Files.exists(file)) {
      throw new BackupException(file + " exists already. Name another file, or remove it.");
    }
    Path unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
    Path states = file.resolveSibling(file.getFileName() + ".state.unfinished");
    try {
      refuseOtherForms(since, archive);
      BackupChanges changes = new BackupChanges(since);
      BackupContents contents =
          writeZip(archive, new BackupFolder(folder), changes, unfinished, states, progress);
      Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
      return contents;
    } catch (UncheckedIOException e) {
      throw failed(file, e.getCause());
    } catch (IOException e) {
      throw failed(file, e);
    } finally {
      Files.deleteIfExists(unfinished);
      Files.deleteIfExists(states);
    }
  }

  private BackupContents writeZip(
      StoredDocuments archive,
      BackupFolder folder,
      BackupChanges changes,
      Path unfinished,
      Path states,
      LongConsumer progress)
      throws IOException {
    // the archive may hold what not everybody may read
    try (FileChannel channel = open(unfinished);
        FileChannel state = open(states);
        ZipOutputStream zip =
            new ZipOutputStream(new BufferedOutputStream(Channels.newOutputStream(channel)))) {
      Parts parts = new Parts(zip, changes, state, progress);
      archive.read(parts::add);
      changes.gone(parts::remove);
      parts.end();
      BackupContents contents = finish(archive, folder, zip, parts, states);
      zip.finish();
      zip.flush();
      channel.force(true);
      return contents;
    }
  }

  private static IOException failed(Path file, IOException cause) {
    return new IOException(
        "No backup was made: " + file + " could not be written (" + FileErrors.reason(cause) + ").",
        cause);
  }

  private static void refuseOtherForms(@Nullable BackupReader since, StoredDocuments archive) {
    if (since != null && !since.about().forms().equals(archive.forms())) {
      throw new BackupException(
          since
              + " was made before the archive was upgraded. Make a whole backup, without --since.");
    }
  }

  private static FileChannel open(Path file) throws IOException {
    Files.deleteIfExists(file);
    if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
    }
    return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
  }

  private BackupContents finish(
      StoredDocuments archive, BackupFolder folder, ZipOutputStream zip, Parts parts, Path states)
      throws IOException {
    OpenEntry state = new OpenEntry(zip, "state.jsonl");
    Files.copy(states, state.out);
    BackupContents.BackupEntry written = state.end(0);
    List<BackupContents.BackupEntry> files = new ArrayList<>();
    for (String name : folder.names()) {
      OpenEntry entry = new OpenEntry(zip, "files/" + name);
      Files.copy(folder.file(name), entry.out);
      files.add(entry.end(0));
    }
    BackupContents contents =
        new BackupContents(
            parts.changes.since() == null ? BackupContents.WHOLE : BackupContents.INCREMENTAL,
            program,
            parts.begun,
            archive.forms(),
            parts.counts,
            parts.written,
            files,
            written,
            parts.changes.since());
    zip.putNextEntry(new ZipEntry(BackupContents.NAME));
    zip.write(mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(contents));
    zip.closeEntry();
    return contents;
  }

  /** An entry being written, and the checksum of what was written. */
  private static final class OpenEntry {
    private final ZipOutputStream zip;
    private final String name;
    private final MessageDigest digest = Digest.newSha256();
    private final OutputStream out;
    private long bytes;

    OpenEntry(ZipOutputStream zip, String name) throws IOException {
      this.zip = zip;
      this.name = name;
      zip.putNextEntry(new ZipEntry(name));
      this.out =
          new OutputStream() {
            @Override
            public void write(int b) throws IOException {
              write(new byte[] {(byte) b}, 0, 1);
            }

            @Override
            public void write(byte[] b, int from, int length) throws IOException {
              digest.update(b, from, length);
              zip.write(b, from, length);
              bytes += length;
            }
          };
    }

    BackupContents.BackupEntry end(long documents) throws IOException {
      zip.closeEntry();
      return new BackupContents.BackupEntry(
          name, documents, HexFormat.of().formatHex(digest.digest()));
    }
  }

  /** Documents put into entries of bounded size. */
  private final class Parts {
    private final ZipOutputStream zip;
    private final BackupChanges changes;
    private final Writer states;
    private final LongConsumer progress;
    private final String begun = clock.instant().toString();
    private final List<BackupContents.BackupEntry> written = new ArrayList<>();
    private final Map<String, Long> counts = new TreeMap<>();
    private OpenEntry entry;
    private long documents;
    private long all;

    Parts(ZipOutputStream zip, BackupChanges changes, FileChannel states, LongConsumer progress)
        throws IOException {
      this.zip = zip;
      this.changes = changes;
      this.states = Channels.newWriter(states, StandardCharsets.UTF_8);
      this.progress = progress;
      this.entry = next();
    }

    private OpenEntry next() throws IOException {
      return new OpenEntry(zip, String.format("documents/%06d.jsonl", written.size() + 1));
    }

    void add(StoredDocument document) {
      try {
        byte[] line = DocumentState.line(document);
        DocumentState state = DocumentState.of(document, line);
        states.write(state.line() + "\n");
        counts.merge(document.kind(), 1L, Long::sum);
        if (changes.isChange(state)) {
          write(line);
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    void remove(StoredDocument document) {
      try {
        write(DocumentState.line(document));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private void write(byte[] line) throws IOException {
      if (documents >= PART_DOCUMENTS || entry.bytes >= PART_BYTES) {
        endPart();
        entry = next();
      }
      entry.out.write(line);
      documents++;
      all++;
    }

    void end() throws IOException {
      states.flush();
      endPart();
    }

    private void endPart() throws IOException {
      written.add(entry.end(documents));
      documents = 0;
      progress.accept(all);
    }
  }
}
