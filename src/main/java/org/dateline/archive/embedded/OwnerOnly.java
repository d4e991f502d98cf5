package org.dateline.archive.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;

/** Files and folders that their owner alone may read. */
public final class OwnerOnly {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");

  private OwnerOnly() {}

  /** Makes a file that was not there. */
  static void create(Path file, String content) throws IOException {
    FileAttribute<?>[] attributes =
        isPosix(file)
            ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(FILE)}
            : new FileAttribute<?>[0];
    Files.createFile(file, attributes);
    Files.writeString(file, content, StandardCharsets.UTF_8, StandardOpenOption.WRITE);
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
   * @param passable whether others may pass a folder to what they know in it
   */
  static void close(Path path, boolean passable) throws IOException {
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
