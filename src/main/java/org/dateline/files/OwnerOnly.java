package org.dateline.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/** Files and folders that their owner alone may read, as all in a data folder are. */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");
  private static final Set<PosixFilePermission> PASSABLE =
      PosixFilePermissions.fromString("rwx--x--x");

  private OwnerOnly() {}

  /** Makes a file that was not there. */
  public static void create(Path file, String content) throws IOException {
    Files.createFile(file, attributes(file, FILE));
    Files.writeString(file, content, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
  }

  /** Makes an empty file if there is none. */
  public static Path file(Path file) throws IOException {
    if (!Files.exists(file)) {
      try {
        Files.createFile(file, attributes(file, FILE));
      } catch (FileAlreadyExistsException e) {
        return file; // another made it meanwhile
      }
    }
    return file;
  }

  /** Adds lines at the end of a file, and makes it if there is none. */
  public static void append(Path file, CharSequence lines) throws IOException {
    Files.writeString(file(file), lines, StandardCharsets.UTF_8, StandardOpenOption.APPEND);
  }

  /**
   * Writes a file anew, whole or not at all, whoever reads or writes it meanwhile. What a killed
   * process leaves behind ends in {@code .unfinished}.
   *
   * @param file in a folder that is there
   */
  public static void replace(Path file, byte[] content) throws IOException {
    Path folder = Objects.requireNonNull(file.toAbsolutePath().getParent());
    Path unfinished = Files.createTempFile(folder, file.getFileName() + "-", ".unfinished");
    Files.write(unfinished, content);
    Files.move(
        unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Opens a file for writing, and makes it if there is none. */
  public static FileChannel open(Path file) throws IOException {
    Set<OpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return FileChannel.open(file, options, attributes(file, FILE));
  }

  /**
   * Makes a folder if there is none. Those above it that are missing are made so that others may
   * pass them, as the user of Elasticsearch has to, and not list them.
   */
  public static Path folder(Path folder) throws IOException {
    Path above = folder.toAbsolutePath().getParent();
    if (above != null) {
      passableFolder(above);
    }
    return Files.createDirectories(folder, attributes(folder, FOLDER));
  }

  /** Makes a folder, if there is none, that others may pass and not list: a data folder. */
  public static Path passableFolder(Path folder) throws IOException {
    return Files.createDirectories(folder, attributes(folder, PASSABLE));
  }

  private static FileAttribute<?>[] attributes(Path path, Set<PosixFilePermission> permissions) {
    return isPosix(path)
        ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(permissions)}
        : new FileAttribute<?>[0];
  }

  /** True if others than the owner may read a file, or list a folder. */
  public static boolean isOpen(Path path) throws IOException {
    return isPosix(path)
        && !Files.isSymbolicLink(path)
        && (has(path, PosixFilePermission.GROUP_READ)
            || has(path, PosixFilePermission.OTHERS_READ));
  }

  private static boolean has(Path path, PosixFilePermission permission) throws IOException {
    return Files.getPosixFilePermissions(path, LinkOption.NOFOLLOW_LINKS).contains(permission);
  }

  /** Takes all permissions from others than the owner. */
  public static void close(Path path) throws IOException {
    close(path, false);
  }

  /**
   * Takes all permissions from others than the owner, or all but one.
   *
   * @param passable whether others may pass a folder to what they know in it
   */
  public static void close(Path path, boolean passable) throws IOException {
    if (!isPosix(path) || Files.isSymbolicLink(path)) {
      return;
    }
    Set<PosixFilePermission> before = Files.getPosixFilePermissions(path);
    Set<PosixFilePermission> after = EnumSet.noneOf(PosixFilePermission.class);
    after.addAll(before);
    after.removeIf(permission -> !permission.name().startsWith("OWNER"));
    if (passable) {
      after.add(PosixFilePermission.GROUP_EXECUTE);
      after.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    if (!after.equals(before)) {
      Files.setPosixFilePermissions(path, after);
    }
  }

  private static boolean isPosix(Path path) {
    return path.getFileSystem().supportedFileAttributeViews().contains("posix");
  }
}
