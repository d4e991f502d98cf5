package org.dateline.reading;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dateline.files.TemporaryFiles;
import org.jspecify.annotations.Nullable;

/** A file to be read, on disk or unpacked from an archive: its name, its beginning, its bytes. */
public final class Input {
  /** Bytes looked at to tell what a file is. */
  static final int HEAD_BYTES = 64 * 1024;

  private final String where;
  private final @Nullable Path path;
  private final Opener opener;
  private final long size;
  private final int depth;
  private @Nullable FileHead head;

  private Input(String where, @Nullable Path path, Opener opener, long size, int depth) {
    this.where = where;
    this.path = path;
    this.opener = opener;
    this.size = size;
    this.depth = depth;
  }

  /** Opens the bytes of an input from their beginning, each time anew. */
  public interface Opener {
    InputStream open() throws IOException;
  }

  /** A file on disk. */
  public static Input of(Path path) {
    return new Input(path.toString(), path, opener(path), -1, 0);
  }

  /** Bytes that stand for a file of that name. */
  public static Input of(String where, byte[] content) {
    return new Input(where, null, () -> new ByteArrayInputStream(content), content.length, 0);
  }

  /** A member of this archive, unpacked into memory. */
  public Input member(String name, byte[] unpacked) {
    return new Input(
        where + "!" + name,
        null,
        () -> new ByteArrayInputStream(unpacked),
        unpacked.length,
        depth + 1);
  }

  /** A member of this archive, unpacked into a file. */
  public Input member(String name, Path unpacked) {
    return new Input(where + "!" + name, unpacked, opener(unpacked), -1, depth + 1);
  }

  /** This file unpacked. It holds one packed content, which is unpacked each time it is opened. */
  public Input unpacked(Opener unpacking) {
    return new Input(where, null, unpacking, -1, depth + 1);
  }

  /** A part of this file in its place. */
  public Input replacedBy(String part) {
    byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
    return new Input(where, null, () -> new ByteArrayInputStream(bytes), bytes.length, depth);
  }

  private static Opener opener(Path path) {
    return () -> new BufferedInputStream(Files.newInputStream(path));
  }

  /** The path as it was given, with the names of members: {@code wires.zip!2022/a.xml}. */
  public String where() {
    return where;
  }

  /**
   * The place of one of several articles, {@code wires.zip!2022/a.xml#2}; that of the file for one
   * alone.
   *
   * @param number of the article, from 1
   * @param count of the articles in the file
   */
  public String where(int number, int count) {
    return count == 1 ? where : where + "#" + number;
  }

  /** The name without folders, of a member that of the archive with it. */
  public String name() {
    int member = where.indexOf('!');
    String file = member < 0 ? where : where.substring(0, member);
    return file.substring(file.replace('\\', '/').lastIndexOf('/') + 1)
        + (member < 0 ? "" : where.substring(member));
  }

  /** The number of archives that it lies in. */
  public int depth() {
    return depth;
  }

  /** The beginning of the input, by which its format is recognized. */
  public FileHead head() throws IOException {
    if (head == null) {
      try (InputStream in = open()) {
        head = new FileHead(this, in.readNBytes(HEAD_BYTES));
      }
    }
    return head;
  }

  /** Opens it at the beginning, buffered. */
  public InputStream open() throws IOException {
    return opener.open();
  }

  /** The file on disk; null for what was unpacked into memory or is unpacked as it is read. */
  public @Nullable Path path() {
    return path;
  }

  /**
   * Opens it to be read at any place. What lies in no file is kept in memory or in a temporary
   * file.
   */
  public SeekableByteChannel channel() throws IOException {
    Path file = path;
    if (file != null) {
      return FileChannel.open(file, StandardOpenOption.READ);
    }
    if (size >= 0) {
      return new SeekableInMemoryByteChannel(bytes());
    }
    Path spooled = TemporaryFiles.create(".unpacked");
    try (InputStream in = open()) {
      Files.copy(in, spooled, StandardCopyOption.REPLACE_EXISTING);
      return FileChannel.open(spooled, StandardOpenOption.READ, StandardOpenOption.DELETE_ON_CLOSE);
    } catch (IOException e) {
      Files.deleteIfExists(spooled);
      throw e;
    }
  }

  /** True if it need not be unpacked to be read from its middle. */
  public boolean isAtHand() {
    return path != null || size >= 0;
  }

  /**
   * The whole file in memory.
   *
   * @throws UnreadableException if it is larger than a file of one article may be
   */
  public byte[] bytes() throws IOException {
    long known = path == null ? size : Files.size(path);
    if (known <= ReadingLimits.FILE_BYTES) {
      try (InputStream in = open()) {
        byte[] all = in.readNBytes(ReadingLimits.FILE_BYTES + 1);
        if (all.length <= ReadingLimits.FILE_BYTES) {
          return all;
        }
      }
    }
    throw new UnreadableException(ReadingLimits.tooLarge());
  }

  /** Opens it as characters in the encoding that its bytes have, however large it is. */
  public Reader reader() throws IOException {
    long known = path == null ? size : Files.size(path);
    if (known < 0 || known > ReadingLimits.FILE_BYTES) {
      Charset charset;
      try (InputStream in = open()) {
        charset = Characters.charsetOf(in);
      }
      Reader reader = new BufferedReader(new InputStreamReader(open(), charset));
      reader.mark(1);
      if (reader.read() != '\ufeff') {
        reader.reset();
      }
      return reader;
    }
    return new StringReader(text());
  }

  /**
   * The whole file as text, in the encoding that it has or names.
   *
   * @throws UnreadableException if it is too large, or no text
   */
  public String text() throws IOException {
    return Characters.decode(bytes())
        .orElseThrow(
            () ->
                new UnreadableException(
                    "Not a text file: it holds binary data. Nothing was added."));
  }
}
