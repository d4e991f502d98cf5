package org.dateline.reading;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/** The members of a zip, each unpacked within limits and never written under its own name. */
public final class ZipMembers implements Closeable {
  private final ZipFile zip;

  private ZipMembers(ZipFile zip) {
    this.zip = zip;
  }

  public static ZipMembers open(Input in) throws IOException {
    try {
      return new ZipMembers(
          ZipFile.builder()
              .setSeekableByteChannel(in.channel())
              .setIgnoreLocalFileHeader(true)
              .get());
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          Damage.sentence("The ZIP file is damaged or cut off", e, " It was left out."));
    }
  }

  static List<String> names(Input in) {
    try (ZipMembers members = open(in)) {
      return members.entries().stream().map(ZipArchiveEntry::getName).toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The entries in the order in which they lie in the archive. */
  public List<ZipArchiveEntry> entries() throws UnreadableException {
    List<ZipArchiveEntry> entries =
        new ArrayList<>(Collections.list(zip.getEntriesInPhysicalOrder()));
    if (entries.size() > ReadingLimits.MEMBERS) {
      throw new UnreadableException(
          String.format(
              "Too many members: %,d, and an archive can have %,d. It was left out.",
              entries.size(), ReadingLimits.MEMBERS));
    }
    return entries;
  }

  /** Unpacks a member, up to a multiple of its packed size. */
  public InputStream open(ZipArchiveEntry entry) throws IOException {
    if (entry.getGeneralPurposeBit().usesEncryption()) {
      throw new UnreadableException(Damage.LOCKED);
    }
    if (!zip.canReadEntryData(entry)) {
      throw new UnreadableException(
          "Compressed in a way that Dateline does not read (method "
              + entry.getMethod()
              + "). It was left out.");
    }
    long limit =
        Math.min(
            ReadingLimits.UNPACKED_BYTES,
            Math.max(
                ReadingLimits.FILE_BYTES,
                entry.getCompressedSize() * ReadingLimits.UNPACKED_TIMES));
    return new LimitedStream(zip.getInputStream(entry), limit);
  }

  /** A member by its name, as an input; empty when there is none. */
  public Optional<Input> member(Input archive, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = open(entry)) {
      byte[] bytes = in.readNBytes(ReadingLimits.FILE_BYTES + 1);
      if (bytes.length > ReadingLimits.FILE_BYTES) {
        throw new UnreadableException(ReadingLimits.tooLarge());
      }
      return Optional.of(archive.member(name, bytes));
    }
  }

  /** The beginning of a member, which tells what it is however large; empty when there is none. */
  public Optional<FileHead> head(Input archive, String name) throws IOException {
    ZipArchiveEntry entry = zip.getEntry(name);
    if (entry == null) {
      return Optional.empty();
    }
    try (InputStream in = open(entry)) {
      return Optional.of(archive.member(name, in.readNBytes(Input.HEAD_BYTES)).head());
    }
  }

  @Override
  public void close() throws IOException {
    zip.close();
  }
}
