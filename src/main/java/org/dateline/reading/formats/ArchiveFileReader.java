package org.dateline.reading.formats;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Damage;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.ZipMembers;

/** Reads archive files, zip, tar and 7z: each member is read as the file that it is. */
final class ArchiveFileReader implements ArticleReader {
  private static final String ZIP = "PK\u0003\u0004";
  private static final String EMPTY_ZIP = "PK\u0005\u0006";
  private static final String SEVEN_Z = "7z\u00bc\u00af'\u001c";
  private static final int TAR_MARK = 257;
  private static final int SEVEN_Z_KIBIBYTES = 128 * 1024;

  private final BiConsumer<Input, Consumer<ReadResult>> inner;

  /**
   * Reads archive files such as zip and tar, member by member.
   *
   * @param inner reads a member
   */
  ArchiveFileReader(BiConsumer<Input, Consumer<ReadResult>> inner) {
    this.inner = inner;
  }

  @Override
  public boolean reads(FileHead head) {
    return head.startsWith(ZIP)
        || head.startsWith(EMPTY_ZIP)
        || head.startsWith(SEVEN_Z)
        || head.at(TAR_MARK, "ustar");
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    FileHead head = in.head();
    Members members = new Members(in, inner, to);
    try {
      if (head.startsWith(EMPTY_ZIP)) {
        throw new UnreadableException("The archive is empty. Nothing was added.");
      } else if (head.startsWith(ZIP)) {
        readZip(in, members, to);
      } else if (head.startsWith(SEVEN_Z)) {
        readSevenZ(in, members);
      } else {
        readTar(in, members);
      }
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          Damage.sentence("The archive is damaged or cut off", e, " The rest was left out."));
    }
  }

  private static void readZip(Input in, Members members, Consumer<ReadResult> to)
      throws IOException {
    try (ZipMembers zip = ZipMembers.open(in)) {
      if (in.head().members().contains("[Content_Types].xml")) {
        throw new UnreadableException(
            "A spreadsheet, or another office file that is no text. It was left out; a table can"
                + " be read when it is saved as CSV.");
      }
      IssueArchive issues = IssueArchive.read(in, zip, to);
      for (ZipArchiveEntry entry : zip.entries()) {
        if (!entry.isDirectory() && !issues.holds(entry.getName())) {
          members.add(entry.getName(), () -> zip.open(entry));
        }
      }
    }
  }

  private static void readTar(Input in, Members members) throws IOException {
    try (InputStream bytes = in.open();
        TarArchiveInputStream tar = new TarArchiveInputStream(bytes)) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        if (entry.isFile()) {
          members.add(entry.getName(), () -> unclosed(tar));
        }
      }
    }
  }

  private static InputStream unclosed(InputStream tar) {
    return new FilterInputStream(tar) {
      @Override
      public void close() {} // the next member is in it, too
    };
  }

  private static void readSevenZ(Input in, Members members) throws IOException {
    try (SevenZFile file =
        SevenZFile.builder()
            .setSeekableByteChannel(in.channel())
            .setMaxMemoryLimitKiB(SEVEN_Z_KIBIBYTES)
            .get()) {
      for (SevenZArchiveEntry entry = file.getNextEntry();
          entry != null;
          entry = file.getNextEntry()) {
        if (!entry.isDirectory() && entry.hasStream()) {
          SevenZArchiveEntry member = entry;
          members.add(member.getName(), () -> file.getInputStream(member));
        }
      }
    }
  }
}
