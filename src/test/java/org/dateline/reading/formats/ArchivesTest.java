package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.sevenz.SevenZArchiveEntry;
import org.apache.commons.compress.archivers.sevenz.SevenZMethod;
import org.apache.commons.compress.archivers.sevenz.SevenZOutputFile;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class ArchivesTest {
  @TempDir Path folder;

  private static byte[] zip(Map<String, byte[]> members) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, byte[]> member : new TreeMap<>(members).entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void eachMemberIsReadAsWhatItIsAndNamedWithItsArchive() {
    byte[] inner = zip(Map.of("b.txt", bytes("B\n\nThey left.")));
    List<ReadResult> readings =
        ReadFiles.all(
            folder,
            "x.bin",
            zip(
                Map.of(
                    "a",
                    bytes("A\n\nEnvoys met."),
                    "n.zip",
                    inner,
                    "__MACOSX/._a",
                    bytes("x"),
                    "~$a.docx",
                    bytes("y"))));
    assertThat(readings)
        .extracting(r -> r.where().replaceFirst(".*/x.bin", "x.bin"))
        .containsExactly("x.bin!a", "x.bin!n.zip!b.txt");
    assertThat(readings).allMatch(ReadResult.Success.class::isInstance);
  }

  @Test
  void aPackedTarIsReadMemberByMember() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(bytes))) {
      for (String name : List.of("2022-01-12/a.txt", "b.txt")) {
        byte[] content = bytes(name + " here\n\nEnvoys met.");
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(content.length);
        tar.putArchiveEntry(entry);
        tar.write(content);
        tar.closeArchiveEntry();
      }
    }
    assertThat(ReadFiles.articles(folder, bytes.toByteArray()))
        .extracting(a -> String.valueOf(a.published()))
        .containsExactly("PartialDate[value=2022-01-12]", "null");
  }

  @Test
  void aMemberWhoseNameLeadsOutIsRefusedAndTheRestIsRead() {
    List<ReadResult> readings =
        ReadFiles.all(
            folder,
            "x",
            zip(Map.of("../up.txt", bytes("U\n\nUp."), "b.txt", bytes("B\n\nThey left."))));
    assertThat(readings.get(0)).isInstanceOf(ReadResult.Failure.class);
    assertThat(((ReadResult.Failure) readings.get(0)).reason()).contains("leads out");
    assertThat(readings.get(1)).isInstanceOf(ReadResult.Success.class);
    assertThat(folder.resolveSibling("up.txt")).doesNotExist();
  }

  @Test
  void aMemberThatUnpacksFarBeyondItsSizeIsRefused() {
    byte[] blank = new byte[64 * 1024 * 1024];
    List<ReadResult> readings =
        ReadFiles.all(folder, "x", zip(Map.of("a.txt", blank, "b.txt", bytes("B\n\nThey left."))));
    assertThat(((ReadResult.Failure) readings.get(0)).reason()).contains("unpacks to more than");
    assertThat(readings.get(1)).isInstanceOf(ReadResult.Success.class);
  }

  @Test
  void archivesWithinArchivesEndSomewhere() {
    byte[] nested = zip(Map.of("a.txt", bytes("A\n\nEnvoys met.")));
    for (int i = 0; i < 8; i++) {
      nested = zip(Map.of("n.zip", nested));
    }
    assertThat(ReadFiles.all(folder, "x", nested))
        .singleElement()
        .isInstanceOf(ReadResult.Failure.class);
  }

  @Test
  void aDamagedArchiveIsNamed() {
    byte[] whole = zip(Map.of("a.txt", bytes("A\n\nEnvoys met.")));
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThat(ReadFiles.all(folder, "x", half))
        .singleElement()
        .isInstanceOf(ReadResult.Failure.class);
  }

  @ParameterizedTest
  @EnumSource(
      value = SevenZMethod.class,
      names = {"COPY", "LZMA", "LZMA2", "DEFLATE", "BZIP2"})
  void aSevenZipIsReadWhateverItIsPackedWith(SevenZMethod method) throws IOException {
    byte[] archive = sevenZ(method, "A\n\nEnvoys met.", "B\n\nThey left.");
    assertThat(ReadFiles.articles(folder, archive))
        .extracting(Article::title)
        .containsExactly("A", "B");
  }

  @Test
  void aSevenZipThatIsCutOffIsNamed() throws IOException {
    byte[] whole = sevenZ(SevenZMethod.LZMA2, "A\n\nEnvoys met.");
    byte[] half = Arrays.copyOf(whole, whole.length / 2);
    assertThat(ReadFiles.all(folder, "x", half))
        .singleElement()
        .satisfies(
            one ->
                assertThat(((ReadResult.Failure) one).reason())
                    .contains("damaged or cut off", "it ends too early"));
  }

  private static byte[] sevenZ(SevenZMethod method, String... texts) throws IOException {
    SeekableInMemoryByteChannel bytes = new SeekableInMemoryByteChannel();
    try (SevenZOutputFile archive = new SevenZOutputFile(bytes)) {
      archive.setContentCompression(method);
      for (int i = 0; i < texts.length; i++) {
        SevenZArchiveEntry entry = new SevenZArchiveEntry();
        entry.setName("folder/" + i + ".txt");
        archive.putArchiveEntry(entry);
        archive.write(bytes(texts[i]));
        archive.closeArchiveEntry();
      }
    }
    return Arrays.copyOf(bytes.array(), (int) bytes.size());
  }
}
