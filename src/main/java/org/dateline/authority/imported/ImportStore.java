package org.dateline.authority.imported;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.files.FileErrors;
import org.dateline.files.OwnerOnly;

/**
 * The store of imports, one file of JSON lines for each source, in the order of import: a head
 * line, then an entity a line.
 */
public final class ImportStore {
  private static final String END = ".jsonl";
  private static final String UNFINISHED = ".unfinished";
  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_EMPTY))
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private final Path folder;

  public ImportStore(Path folder) {
    this.folder = folder;
  }

  /**
   * An imported file.
   *
   * @param source its name without folder and extension
   * @param order later ones overrule earlier ones
   * @param digest of its bytes, SHA-256
   * @param counts by what became of its entries
   */
  public record Imported(
      String source,
      int order,
      String file,
      String format,
      String digest,
      String when,
      Map<String, Long> counts) {
    public Imported {
      counts = counts == null ? Map.of() : counts;
    }
  }

  /** The imports, the earliest first. */
  public List<Imported> all() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> imports = files.filter(f -> f.toString().endsWith(END)).toList();
      List<Imported> all = new java.util.ArrayList<>();
      for (Path file : imports) {
        try (BufferedReader lines = Files.newBufferedReader(file)) {
          all.add(JSON.readValue(lines.readLine(), Imported.class));
        }
      }
      all.sort(Comparator.comparingInt(Imported::order));
      return all;
    }
  }

  public Optional<Imported> find(String source) throws IOException {
    return all().stream().filter(i -> i.source().equals(source)).findFirst();
  }

  public void read(Imported imported, Overlay.EntityVisitor visitor) throws IOException {
    try (BufferedReader lines = Files.newBufferedReader(file(imported.source()))) {
      lines.readLine();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        visitor.visit(JSON.readValue(line, ImportedEntity.class));
      }
    }
  }

  /** Removes an import; true if it was there. */
  public boolean remove(String source) throws IOException {
    return find(source).isPresent() && Files.deleteIfExists(file(source));
  }

  /** Starts an import; nothing is kept until it is finished. Another has to wait for its end. */
  public OpenImport start(String source) throws IOException {
    OwnerOnly.folder(folder);
    FileChannel lock = OwnerOnly.open(folder.resolveSibling(folder.getFileName() + ".lock"));
    try {
      lock.lock(); // until the channel closes
      deleteUnfinished();
      return new OpenImport(source, lock);
    } catch (IOException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  /** Deletes files that killed imports left. */
  private void deleteUnfinished() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      for (Path left : files.filter(ImportStore::isUnfinished).toList()) {
        Files.deleteIfExists(left);
      }
    }
  }

  // a layer that is being compiled is a folder, and its builder's
  private static boolean isUnfinished(Path file) {
    return file.toString().endsWith(UNFINISHED) && Files.isRegularFile(file);
  }

  private IOException unwritable(String source, IOException cause) {
    return new IOException(
        "Nothing of “%s” was imported: %s cannot be written (%s)."
            .formatted(source, folder, FileErrors.reason(cause)),
        cause);
  }

  private static Writer writer(OutputStream to) {
    return new BufferedWriter(new OutputStreamWriter(to, StandardCharsets.UTF_8));
  }

  private Path file(String source) {
    return folder.resolve(source + END);
  }

  private int nextOrder() throws IOException {
    return all().stream().mapToInt(Imported::order).max().orElse(0) + 1;
  }

  /** An import under way. */
  public final class OpenImport implements AutoCloseable {
    private final String source;
    private final FileChannel lock;
    private final Path body;
    private final OutputStream bytes;
    private final Writer writer;

    private OpenImport(String source, FileChannel lock) throws IOException {
      this.source = source;
      this.lock = lock;
      this.body = Files.createTempFile(folder, source, UNFINISHED);
      this.bytes = Files.newOutputStream(body);
      this.writer = writer(bytes);
    }

    /**
     * Writes one imported entity.
     *
     * @throws IOException when it cannot be written: then nothing is imported
     */
    public void add(ImportedEntity entity) throws IOException {
      String line = JSON.writeValueAsString(entity);
      try {
        writer.write(line);
        writer.write('\n');
      } catch (IOException e) {
        throw unwritable(source, e);
      }
    }

    /**
     * Replaces what the source said before.
     *
     * @throws IOException when it cannot be written: then what it said before still holds
     */
    public Imported finish(
        String file, String format, String digest, String when, Map<String, Long> counts)
        throws IOException {
      Imported imported = new Imported(source, nextOrder(), file, format, digest, when, counts);
      Path whole = Files.createTempFile(folder, source, UNFINISHED);
      try {
        writer.close();
        write(imported, whole);
        Files.move(
            whole,
            file(source),
            StandardCopyOption.ATOMIC_MOVE,
            StandardCopyOption.REPLACE_EXISTING);
      } catch (IOException e) {
        throw unwritable(source, e);
      } finally {
        Files.deleteIfExists(whole);
      }
      return imported;
    }

    private void write(Imported imported, Path to) throws IOException {
      try (OutputStream whole = Files.newOutputStream(to);
          Writer out = writer(whole);
          BufferedReader in = Files.newBufferedReader(body)) {
        out.write(JSON.writeValueAsString(imported));
        out.write('\n');
        in.transferTo(out);
      }
    }

    @Override
    public void close() throws IOException {
      try {
        writer.close();
      } catch (IOException e) {
        bytes.close(); // a writer that cannot write leaves it open; whoever wrote has been told
      } finally {
        try {
          Files.deleteIfExists(body);
        } finally {
          lock.close();
        }
      }
    }
  }
}
