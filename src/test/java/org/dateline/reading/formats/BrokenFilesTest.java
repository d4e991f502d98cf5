package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are cut off, damaged or named for what they are not: each is read or refused with a
 * reason, none ends the reading. How many can be set: {@code -Ddateline.broken=2000}.
 */
final class BrokenFilesTest {
  private static final int FILES = Integer.getInteger("dateline.broken", 500);
  private static final long SEED = Long.getLong("dateline.seed", 19);
  private static final int BOMB = 64 * 1024 * 1024;
  private static final int MOST_REASONS = 40;
  private static final Duration MOST = Duration.ofSeconds(20);
  private static final List<String> ENDINGS =
      List.of(".docx", ".xml", ".html", ".json", ".zip", ".eml", ".csv", ".warc", ".rtf", ".pdf");

  @TempDir Path folder;

  /** A small sound file of each kind. */
  private static Map<String, byte[]> sound() throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    addText(files);
    addDeliveries(files);
    addRecords(files);
    addPacked(files);
    addHostile(files);
    return files;
  }

  private static void addText(Map<String, byte[]> files) {
    text(files, "text", "A lamp\n\nBy Ann Other\n\nIt is lit at noon.\n");
    text(
        files,
        "html",
        "<html><head><title>A lamp</title></head><body><article><h1>A lamp</h1><p>It is lit at noon.</p></article></body></html>");
    text(
        files,
        "nitf",
        "<?xml version=\"1.0\"?><nitf><body><body.head><hedline><hl1>A lamp</hl1></hedline></body.head><body.content><p>It is lit.</p></body.content></body></nitf>");
    text(
        files,
        "g2",
        "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\" guid=\"a\"><contentMeta><headline>A lamp</headline></contentMeta><contentSet><inlineXML><html><body><p>It is lit.</p></body></html></inlineXML></contentSet></newsItem>");
    text(
        files,
        "rss",
        "<rss><channel><title>Post</title><item><title>A lamp</title><description>It is lit.</description></item></channel></rss>");
    text(
        files,
        "json",
        "{\"title\": \"A lamp\", \"text\": \"It is lit.\", \"tags\": [\"lamps\", {\"name\": null}]}");
    text(files, "csv", "title;text;date\nA lamp;\"It is\nlit.\";2022-01-13\n");
  }

  private static void addDeliveries(Map<String, byte[]> files) {
    text(
        files,
        "mail",
        "From: a@b.example\nSubject: A lamp\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\nIt is lit.\n--b--\n");
    text(
        files,
        "mbox",
        "From a@b Thu Jan 13 10:15:00 2022\nFrom: a@b.example\nSubject: A lamp\n\nIt is lit.\n");
    text(
        files,
        "warc",
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example/\r\nContent-Type: application/http;msgtype=response\r\nWARC-Date: 2022-01-13T10:15:00Z\r\nWARC-Record-ID: <urn:uuid:0>\r\nContent-Length: 76\r\n\r\nHTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html><p>It is lit.</p></html>\r\n\r\n");
    text(
        files,
        "mets",
        "<mets><structMap><div TYPE=\"ARTICLE\"><fptr><area FILEID=\"A\" BEGIN=\"B\"/></fptr></div></structMap></mets>");
    text(
        files,
        "alto",
        "<alto><Layout><TextBlock><TextLine><String CONTENT=\"lit\"/></TextLine></TextBlock></Layout></alto>");
    text(files, "rtf", "{\\rtf1\\ansi It is lit.\\par {\\b All} came.\\par}");
    text(
        files,
        "reuters",
        "<REUTERS NEWID=\"1\"><TEXT><TITLE>A lamp</TITLE><BODY>It is lit.</BODY></TEXT></REUTERS>");
    text(
        files,
        "nexis",
        "            1 of 1 DOCUMENTS\n\n            The Post\n\n            May 1, 2012\n\nA lamp\n\nLENGTH: 3 words\n\nIt is lit.\n\nLOAD-DATE: May 2, 2012\n");
    text(
        files,
        "mediargus",
        "1. A lamp\n\nThe Post, friday 13 may 2022, p. 2, 3w.\n\nIt is lit.\n\n\n\n\n\n\n13-05-2022, p.2\n\nA lamp\n\nIt is lit.\n");
    text(
        files,
        "pdf",
        "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\ntrailer << /Root 1 0 R >>\n%%EOF");
  }

  private static void addRecords(Map<String, byte[]> files) {
    text(
        files,
        "proquest",
        "<Record><GOID>1</GOID><Obj><TitleAtt><Title>A lamp</Title></TitleAtt></Obj><Text>It is lit.</Text></Record>");
    text(
        files,
        "olive",
        "<XMD-entity ID=\"a\"><Meta NAME=\"A lamp\"/><Content><Primitive><W>Lit.</W></Primitive></Content></XMD-entity>");
    text(
        files,
        "lexis",
        "<articleDoc><hl1>A lamp</hl1><bodyText><p>It is lit.</p></bodyText></articleDoc>");
  }

  /** Files that are made to exhaust a reader, or to lead it elsewhere. */
  private static void addHostile(Map<String, byte[]> files) throws IOException {
    text(
        files,
        "entities",
        "<!DOCTYPE nitf [<!ENTITY a \"lamp lamp lamp\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY x SYSTEM \"file:///etc/passwd\">]><nitf><body.content><p>&c;&x;</p></body.content></nitf>");
    files.put("climbing", Zips.zip(Map.of("../../a.txt", "It is lit.")));
    files.put("bomb", Zips.zip(Map.of("a.txt", "\0".repeat(BOMB))));
    text(files, "deep", "<div>".repeat(20_000) + "It is lit.");
    text(files, "brackets", "[".repeat(20_000));
  }

  private static void addPacked(Map<String, byte[]> files) throws IOException {
    files.put("zip", Zips.zip(Map.of("a.txt", "It is lit.", "b.json", "{\"text\": \"lit\"}")));
    files.put(
        "docx",
        Zips.zip(
            Map.of(
                "[Content_Types].xml",
                "<Types/>",
                "word/document.xml",
                "<w:document xmlns:w=\"w\"><w:body><w:p><w:r><w:t>It is lit.</w:t></w:r></w:p></w:body></w:document>")));
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
      gzip.write("It is lit.".getBytes(StandardCharsets.UTF_8));
    }
    files.put("gz", packed.toByteArray());
  }

  private static void text(Map<String, byte[]> files, String kind, String content) {
    files.put(kind, content.getBytes(StandardCharsets.UTF_8));
  }

  private static byte[] broken(byte[] sound, Random random) {
    byte[] bytes = sound.clone();
    switch (random.nextInt(5)) {
      case 0 -> bytes = Arrays.copyOf(bytes, random.nextInt(bytes.length) + 1);
      case 1 -> {
        for (int i = 0; i < 1 + bytes.length / 40; i++) {
          bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
      }
      case 2 -> {
        int from = random.nextInt(bytes.length);
        bytes = Arrays.copyOfRange(bytes, from, bytes.length);
      }
      case 3 -> {
        byte[] twice = Arrays.copyOf(bytes, bytes.length * 2);
        System.arraycopy(bytes, 0, twice, bytes.length - bytes.length / 3, bytes.length);
        bytes = twice;
      }
      default -> {
        int at = random.nextInt(bytes.length);
        Arrays.fill(bytes, at, Math.min(bytes.length, at + 30), (byte) 0);
      }
    }
    return bytes;
  }

  @Test
  void eachIsReadOrRefusedWithAReason() throws IOException {
    Random random = new Random(SEED);
    List<Map.Entry<String, byte[]>> kinds = new ArrayList<>(sound().entrySet());
    for (int i = 0; i < FILES; i++) {
      Map.Entry<String, byte[]> kind = kinds.get(i % kinds.size());
      boolean child = kind.getKey().equals("pdf") && i > kinds.size(); // a process each
      byte[] content = child ? new byte[] {'%', 'P', 'D'} : broken(kind.getValue(), random);
      String name = "%04d-%s%s".formatted(i, kind.getKey(), ENDINGS.get(random.nextInt(10)));
      Files.write(folder.resolve(name), content);
    }
    Map<String, List<ReadResult>> results = new LinkedHashMap<>();
    ManagementFactory.getMemoryPoolMXBeans().forEach(MemoryPoolMXBean::resetPeakUsage);
    Instant begun = Instant.now();
    Readers.standard(ReadingOptions.NONE)
        .read(
            folder,
            result ->
                results.computeIfAbsent(file(result.where()), f -> new ArrayList<>()).add(result));
    print(results, Duration.between(begun, Instant.now()));
    assertThat(Duration.between(begun, Instant.now()))
        .isLessThan(MOST.multipliedBy(6 + FILES / 100));
    assertThat(results.values().stream().flatMap(List::stream))
        .allSatisfy(BrokenFilesTest::isClear);
    assertThat(results.keySet()).as("files that say nothing").hasSizeGreaterThan(FILES * 9 / 10);
  }

  /** Prints how long it took, how much memory at most, and why files were refused. */
  private static void print(Map<String, List<ReadResult>> results, Duration took) {
    long peak =
        ManagementFactory.getMemoryPoolMXBeans().stream()
            .filter(pool -> pool.getType() == MemoryType.HEAP)
            .mapToLong(pool -> pool.getPeakUsage().getUsed())
            .sum();
    System.out.printf("files %d, seconds %d%n", FILES, took.toSeconds());
    System.out.printf("peak of the heap, megabytes %d%n", peak / (1024 * 1024));
    results.values().stream()
        .flatMap(List::stream)
        .collect(Collectors.groupingBy(BrokenFilesTest::outcome, Collectors.counting()))
        .entrySet()
        .stream()
        .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
        .limit(MOST_REASONS)
        .forEach(reason -> System.out.printf("%5d %s%n", reason.getValue(), reason.getKey()));
  }

  private static String outcome(ReadResult result) {
    return result instanceof ReadResult.Failure failure
        ? failure.reason().replaceFirst("(?:(?<!read)[.:]|(?<=read: .{30})).*", "")
        : result instanceof ReadResult.Skipped ? "no article" : "read";
  }

  private static String file(String where) {
    String name = where.substring(where.lastIndexOf('/') + 1);
    return name.replaceFirst("[!#:].*", "");
  }

  private static void isClear(ReadResult result) {
    if (result instanceof ReadResult.Failure failure) {
      assertThat(failure.reason())
          .isNotBlank()
          .hasSizeGreaterThan(10)
          .doesNotContain("Exception", ": null", "java.", "Impl", "Unexpected", "token", "stream");
    }
  }
}
