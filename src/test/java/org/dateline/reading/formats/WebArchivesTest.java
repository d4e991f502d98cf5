package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.Article;
import org.dateline.reading.ReadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Web pages as they were kept: web archives and saved pages. */
final class WebArchivesTest {
  @TempDir Path folder;

  private static String page(String title, String text) {
    return "<html lang=\"en\"><head><meta charset=\"utf-8\"><meta property=\"og:title\" content=\""
        + title
        + "\"></head><body><article><h1>"
        + title
        + "</h1><p>"
        + text
        + "</p></article></body></html>";
  }

  private static byte[] packed(byte[] bytes) throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(bytes);
    }
    return packed.toByteArray();
  }

  private static byte[] response(String address, String headers, byte[] body) throws IOException {
    ByteArrayOutputStream http = new ByteArrayOutputStream();
    http.write(("HTTP/1.1 " + headers + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
    http.write(body);
    ByteArrayOutputStream record = new ByteArrayOutputStream();
    record.write(
        ("WARC/1.0\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000"
                + address.length() % 10
                + ">\r\nWARC-Date: 2024-05-06T07:08:09Z\r\nWARC-Target-URI: "
                + address
                + "\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: "
                + http.size()
                + "\r\n\r\n")
            .getBytes(StandardCharsets.UTF_8));
    http.writeTo(record);
    record.write("\r\n\r\n".getBytes(StandardCharsets.UTF_8));
    return packed(record.toByteArray());
  }

  @Test
  void ofAWebArchivePagesAreReadWhateverTheirHeadsSayOfTheirBodies() throws IOException {
    byte[] html = page("Talks", "Envoys met.").getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(
        response(
            "https://p.example/1",
            "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip",
            packed(html)));
    warc.write(
        response(
            "https://p.example/22",
            "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked",
            html));
    warc.write(response("https://p.example/333", "404 Not Found\r\nContent-Type: text/html", html));
    warc.write(response("https://p.example/4444", "200 OK\r\nContent-Type: image/png", html));
    List<Article> articles = ReadFiles.articles(folder, warc.toByteArray());
    assertThat(articles)
        .extracting(Article::url)
        .containsExactly("https://p.example/1", "https://p.example/22");
    assertThat(articles).extracting(Article::text).containsOnly("Envoys met.");
    assertThat(articles).extracting(Article::published).containsOnlyNulls();
  }

  @Test
  void aPageInBrotliIsNoTextWhateverSignsAreInIt() throws IOException {
    byte[] packed = {0x13, (byte) 0xD3, 0x1F, '<', 'p', '>', 1, (byte) 0xA5, 'R'};
    byte[] plain = page("Talks", "Envoys met.").getBytes(StandardCharsets.UTF_8);
    String brotli = "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: br";
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    warc.write(response("https://p.example/1", brotli, packed));
    warc.write(response("https://p.example/2", brotli, plain));
    List<ReadResult> results = ReadFiles.all(folder, "x", warc.toByteArray());
    assertThat(((ReadResult.Failure) results.get(0)).reason()).contains("Brotli");
    assertThat(((ReadResult.Success) results.get(1)).article().text()).isEqualTo("Envoys met.");
  }

  @Test
  void ofASavedPageTheFirstPartIsThePageAndTheDayOfSavingIsNone() {
    Article article =
        ReadFiles.article(
            folder,
            """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://p.example/1
            Subject: x
            Date: Sat, 14 Aug 2021 12:00:00 -0000
            MIME-Version: 1.0
            Content-Type: multipart/related; type="text/html"; boundary="b"

            --b
            Content-Type: text/html
            Content-Transfer-Encoding: quoted-printable

            %s
            --b
            Content-Type: text/html

            <html><body><p>Buy a boat.</p></body></html>
            --b--
            """
                .formatted(page("Talks", "Envoys met in Troms=C3=B8.").replace("=\"", "=3D\"")));
    assertThat(article.text()).isEqualTo("Envoys met in Tromsø.");
    assertThat(article.url()).isEqualTo("https://p.example/1");
    assertThat(article.published()).isNull();
  }

  @Test
  void aCompressedPageThatIsCutOffIsNamedAndTheOthersAreRead() throws IOException {
    byte[] whole =
        packed(
            page("Talks", String.join(" ", Collections.nCopies(200, "Envoys met at noon.")))
                .getBytes(StandardCharsets.UTF_8));
    String head = "200 OK\r\nContent-Type: text/html\r\nContent-Encoding: gzip";
    ByteArrayOutputStream warc = new ByteArrayOutputStream();
    for (int cut : List.of(whole.length / 2, 12, 5)) {
      warc.write(
          response("https://p.example/" + "1".repeat(cut % 9), head, Arrays.copyOf(whole, cut)));
    }
    warc.write( // its checksum alone is missing
        response("https://p.example/whole", head, Arrays.copyOf(whole, whole.length - 8)));
    List<ReadResult> read = ReadFiles.all(folder, "x", warc.toByteArray());
    assertThat(read).hasSize(4);
    assertThat(read.subList(0, 3))
        .allSatisfy(
            one ->
                assertThat(((ReadResult.Failure) one).reason())
                    .startsWith("Its compressed body is damaged or cut off"));
    assertThat(((ReadResult.Success) read.get(3)).article().title()).isEqualTo("Talks");
  }

  @Test
  void headsOfRecordsMayEndTheirLinesWithABareLineFeed() throws IOException {
    String http = "HTTP/1.1 200 OK\nContent-Type: text/html\n\n" + page("Lamp", "It was\nlit.\n\n");
    String record =
        "WARC/1.0\nWARC-Type: response\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-00000000000%d>\nWARC-Date: 2024-05-06T07:08:09Z\n"
            + "WARC-Target-URI: https://lamp.example/%d\nContent-Type: application/http; msgtype=response\nContent-Length: "
            + http.length()
            + "\n\n"
            + http
            + "\n\n";
    byte[] archive =
        (record.formatted(1, 1) + record.formatted(2, 2)).getBytes(StandardCharsets.UTF_8);
    for (byte[] bytes : List.of(archive, packed(archive))) {
      assertThat(ReadFiles.articles(folder, bytes))
          .extracting(Article::url)
          .containsExactly("https://lamp.example/1", "https://lamp.example/2");
    }
  }
}
