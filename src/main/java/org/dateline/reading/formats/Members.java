package org.dateline.reading.formats;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.dateline.files.TemporaryFiles;
import org.dateline.reading.Damage;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.dateline.reading.Unpacking;
import org.dateline.reading.UnreadableException;

/**
 * Reads the members of one archive, each unpacked into memory or, when large, into a passing file
 * under a name of our own. The sum of their sizes is limited.
 */
final class Members {
  private static final Pattern JUNK =
      Pattern.compile("(?:^|/)(?:__MACOSX/|~\\$|\\.)[^/]*$|(?:^|/)__MACOSX/|(?:^|/)Thumbs\\.db$");

  private final Input archive;
  private final BiConsumer<Input, Consumer<ReadResult>> inner;
  private final Consumer<ReadResult> to;
  private long left = ReadingLimits.UNPACKED_BYTES;
  private int count;

  Members(Input archive, BiConsumer<Input, Consumer<ReadResult>> inner, Consumer<ReadResult> to) {
    this.archive = archive;
    this.inner = inner;
    this.to = to;
  }

  /** True if a member is a file that a program left in the archive, which nobody put there. */
  static boolean isJunk(String name) {
    return JUNK.matcher(name.replace('\\', '/')).find();
  }

  /**
   * Reads a member.
   *
   * @throws UnreadableException if the archive as a whole goes beyond a limit
   */
  void add(String name, Unpacking unpacking) throws IOException {
    if (isJunk(name)) {
      return;
    }
    if (++count > ReadingLimits.MEMBERS) {
      throw new UnreadableException(
          String.format("More than %,d members. The rest was left out.", ReadingLimits.MEMBERS));
    }
    String where = archive.where() + "!" + name;
    if (leadsOut(name)) {
      to.accept(
          new ReadResult.Failure(where, "Its name leads out of the archive. It was left out."));
      return;
    }
    try (InputStream in = unpacking.open()) {
      read(name, in);
    } catch (UnreadableException e) {
      to.accept(new ReadResult.Failure(where, String.valueOf(e.getMessage())));
    } catch (IOException | RuntimeException e) {
      to.accept(new ReadResult.Failure(where, Damage.sentence("It cannot be unpacked", e, "")));
    }
    if (left <= 0) {
      throw new UnreadableException(ReadingLimits.unpacksTooFar(ReadingLimits.UNPACKED_BYTES));
    }
  }

  private static boolean leadsOut(String name) {
    String path = name.replace('\\', '/');
    return path.startsWith("/")
        || path.matches("[a-zA-Z]:.*")
        || List.of(path.split("/", -1)).contains("..");
  }

  private void read(String name, InputStream in) throws IOException {
    byte[] bytes = in.readNBytes(ReadingLimits.FILE_BYTES);
    int next = bytes.length < ReadingLimits.FILE_BYTES ? -1 : in.read();
    if (next < 0) {
      left -= bytes.length;
      inner.accept(archive.member(name, bytes), to);
      return;
    }
    Path file = TemporaryFiles.create(".member");
    try {
      try (OutputStream out = Files.newOutputStream(file)) {
        out.write(bytes);
        out.write(next);
        copy(in, out, bytes.length + 1L);
      }
      inner.accept(archive.member(name, file), to);
    } finally {
      Files.deleteIfExists(file);
    }
  }

  private void copy(InputStream in, OutputStream out, long before) throws IOException {
    left -= before;
    byte[] buffer = new byte[64 * 1024];
    for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
      left -= n;
      if (left <= 0) {
        throw new UnreadableException(ReadingLimits.unpacksTooFar(ReadingLimits.UNPACKED_BYTES));
      }
      out.write(buffer, 0, n);
    }
  }
}
