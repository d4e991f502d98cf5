package org.dateline.archive.embedded;

import static org.dateline.archive.Checkup.Finding.good;
import static org.dateline.archive.Checkup.Finding.note;
import static org.dateline.archive.Checkup.Finding.repaired;
import static org.dateline.archive.Checkup.Finding.wrong;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.archive.Checkup;
import org.dateline.files.OwnerOnly;

/** The checkup of an archive's folder and of the machine it lies on. */
public final class FolderCheckup implements Checkup {
  private static final long LEAST_MEMORY_MB = 3_000;
  private static final int DEEPEST = 3;

  private final Path data;
  private final NodeFolder node;

  public FolderCheckup(Path data) {
    this.data = data;
    this.node = NodeFolder.of(data);
  }

  @Override
  public List<Finding> look(boolean repair) {
    try {
      return List.of(
          disk(), memory(), writable(), orphan(repair), open(repair), unfinished(repair));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Finding disk() throws IOException {
    long free = Files.getFileStore(data).getUsableSpace() >> 20;
    Optional<String> warning = DiskSpace.warning(data, free);
    return warning.isEmpty()
        ? good("disk", free + " MB free")
        : wrong("disk", warning.get(), "Free some space; nothing that is stored is lost.");
  }

  private static Finding memory() {
    long megabytes = MachineMemory.ofMachine() >> 20;
    return megabytes >= LEAST_MEMORY_MB
        ? good("memory", megabytes + " MB")
        : note(
            "memory",
            megabytes + " MB",
            "Ingesting takes 2 GB beside Elasticsearch; serving goes with less.");
  }

  private Finding writable() {
    return Files.isWritable(data)
        ? good("folder", data.toString())
        : wrong("folder", data + " cannot be written", "Run as its owner, or copy it elsewhere.");
  }

  private Finding orphan(boolean repair) throws IOException {
    Optional<ProcessHandle> orphan = node.keeper().isPresent() ? Optional.empty() : node.orphan();
    if (orphan.isEmpty()) {
      return good("node", node.keeper().isPresent() ? "runs" : "none left over");
    }
    if (repair) {
      EmbeddedElasticsearch.end(orphan.get());
      return repaired("node", "stopped an Elasticsearch that nobody looked after");
    }
    return wrong(
        "node",
        "process " + orphan.get().pid() + " holds the archive, and nobody looks after it",
        "Run: dateline doctor --repair");
  }

  private Finding open(boolean repair) throws IOException {
    List<Path> open = new ArrayList<>();
    for (Path path : own()) {
      if (OwnerOnly.isOpen(path)) {
        open.add(path);
      }
    }
    if (open.isEmpty()) {
      return good("permissions", "the owner alone may read");
    }
    if (repair) {
      for (Path path : open) {
        OwnerOnly.close(path);
      }
      return repaired("permissions", open.size() + " files and folders closed to others");
    }
    return wrong(
        "permissions",
        "others may read "
            + open.get(0)
            + (open.size() > 1 ? " and " + (open.size() - 1) + " more" : ""),
        "Run: dateline doctor --repair");
  }

  /**
   * Paths in the archive's folder and in that of its node; what is in a closed folder needs no
   * look.
   */
  private List<Path> own() throws IOException {
    List<Path> own = new ArrayList<>();
    for (Path folder : List.of(data, node.path())) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.list(folder)) {
          files.forEach(own::add);
        }
      }
    }
    return own;
  }

  private Finding unfinished(boolean repair) throws IOException {
    List<Path> left;
    try (Stream<Path> files =
        Files.find(
            data,
            DEEPEST,
            (path, attributes) ->
                attributes.isRegularFile()
                    && path.toString().endsWith(".unfinished")
                    && !path.startsWith(node.path()))) {
      left = files.toList();
    }
    if (left.isEmpty()) {
      return good("files", "none unfinished");
    }
    if (repair) {
      for (Path path : left) {
        Files.deleteIfExists(path);
      }
      return repaired("files", "removed " + left.size() + " unfinished ones");
    }
    return note(
        "files",
        left.size() + " unfinished, " + left.get(0) + " among them",
        "If no import is under way: dateline doctor --repair");
  }
}
