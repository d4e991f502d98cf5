package org.dateline.archive.backup;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongConsumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.dateline.files.OwnerOnly;

/** Reading of backups: their contents, whether they are whole, and their documents. */
public final class BackupReader implements AutoCloseable {
  private static final int AT_ONCE = 500;

  private final ObjectMapper mapper = new ObjectMapper();
  private final Path file;
  private final ZipFile zip;
  private final BackupContents contents;
  private boolean checked;

  /**
   * Opens a backup.
   *
   * @throws BackupException when it is none, is not whole, or is in a layout of a later Dateline
   */
  public BackupReader(Path file) throws IOException {
    this.file = file;
    if (!Files.exists(file)) {
      throw new NoSuchFileException(file.toString());
    }
    try {
      this.zip = new ZipFile(file.toFile());
    } catch (ZipException e) {
      throw new BackupException(
          file + " is no backup of Dateline, or not a whole one. Nothing was restored.", e);
    }
    try {
      this.contents = contents();
    } catch (IOException | RuntimeException e) {
      zip.close();
      throw e;
    }
  }

  private BackupContents contents() throws IOException {
    ZipEntry entry = zip.getEntry(BackupContents.NAME);
    if (entry == null) {
      throw new BackupException(
          file
              + " holds no "
              + BackupContents.NAME
              + ": it is no backup of Dateline. Use another backup.");
    }
    try (InputStream in = zip.getInputStream(entry)) {
      JsonNode tree = mapper.readTree(in);
      int format = tree.path("format").asInt();
      if (format != BackupContents.WHOLE && format != BackupContents.INCREMENTAL) {
        throw new BackupException(
            file
                + " is a backup in the format "
                + tree.path("format").asText("?")
                + ", which this Dateline does not know. Restore it with the Dateline that made it, or a later one.");
      }
      return mapper.treeToValue(tree, BackupContents.class);
    }
  }

  /** The contents of the backup, as it states them. */
  public BackupContents about() {
    return contents;
  }

  /**
   * Compares every entry with its checksum, and the names of files with those that backups hold,
   * once.
   *
   * @throws BackupException that names the first entry that is missing, has changed or is none of a
   *     backup
   */
  public void check() throws IOException {
    if (checked) {
      return;
    }
    contents.files().forEach(this::keptName);
    List<BackupContents.BackupEntry> all = new ArrayList<>(contents.parts());
    all.addAll(contents.files());
    if (contents.state() != null) {
      all.add(contents.state());
    }
    for (BackupContents.BackupEntry part : all) {
      try (InputStream in = entry(part)) {
        if (!Checksums.of(in).equals(part.sha256())) {
          throw damaged(part, null);
        }
      } catch (ZipException e) {
        throw damaged(part, e);
      }
    }
    checked = true;
  }

  private BackupException damaged(BackupContents.BackupEntry part, Exception cause) {
    String message =
        file
            + " is damaged: "
            + part.name()
            + " is not what was written. Nothing was restored; use another backup.";
    return cause == null ? new BackupException(message) : new BackupException(message, cause);
  }

  private InputStream entry(BackupContents.BackupEntry part) throws IOException {
    ZipEntry entry = zip.getEntry(part.name());
    if (entry == null) {
      throw new BackupException(
          file + " is damaged: it lacks " + part.name() + ". Use another backup.");
    }
    return new BufferedInputStream(zip.getInputStream(entry));
  }

  /**
   * Writes all documents into an archive.
   *
   * @param progress told the documents written so far
   */
  void documents(StoredDocuments to, LongConsumer progress) throws IOException {
    long written = 0;
    for (BackupContents.BackupEntry part : contents.parts()) {
      try (InputStream in = entry(part);
          MappingIterator<ObjectNode> lines = mapper.readerFor(ObjectNode.class).readValues(in)) {
        while (lines.hasNext()) {
          List<StoredDocument> some = new ArrayList<>();
          while (some.size() < AT_ONCE && lines.hasNext()) {
            some.add(document(lines.next()));
          }
          to.write(some);
          written += some.size();
        }
      }
      progress.accept(written);
    }
  }

  private static StoredDocument document(ObjectNode line) {
    JsonNode document = line.path("document");
    return new StoredDocument(
        line.path("kind").asText(),
        line.path("id").asText(),
        document instanceof ObjectNode content ? content : null);
  }

  /**
   * Reads the digests of all documents that the archive held.
   *
   * @throws BackupException when the backup has none
   */
  void state(Consumer<DocumentState> to) throws IOException {
    BackupContents.BackupEntry state = contents.state();
    if (state == null) {
      throw new BackupException(
          file + " does not say which documents it holds. Make a whole backup first.");
    }
    try (BufferedReader lines =
        new BufferedReader(new InputStreamReader(entry(state), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        to.accept(DocumentState.read(line));
      }
    }
  }

  /** Writes the files of the archive's folder, each whole or not at all. */
  void files(Path folder) throws IOException {
    BackupFolder kept = new BackupFolder(folder);
    for (BackupContents.BackupEntry part : contents.files()) {
      Path target = kept.file(keptName(part));
      if (!target.getParent().equals(folder)) {
        OwnerOnly.folder(target.getParent());
      }
      Path unfinished = target.resolveSibling(target.getFileName() + ".unfinished");
      try (InputStream in = entry(part);
          OutputStream out = Files.newOutputStream(OwnerOnly.file(unfinished))) {
        in.transferTo(out);
      }
      Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
    }
  }

  private String keptName(BackupContents.BackupEntry part) {
    String name = part.name().replaceFirst("^files/", "");
    if (!BackupFolder.isKept(name)) {
      throw new BackupException(
          file + " holds " + part.name() + ", which is no part of a backup. Use another backup.");
    }
    return name;
  }

  /** The path of the file. */
  @Override
  public String toString() {
    return file.toString();
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
