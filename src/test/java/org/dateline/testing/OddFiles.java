package org.dateline.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A folder of files that no paper made: {@link OddTexts}, broken encodings, markup that never
 * closes, rows that are none; and sound articles among them.
 */
public final class OddFiles {
  private static final int SOUND_EVERY = 12;

  private final Path folder;
  private final int characters;
  private final List<String> sound = new ArrayList<>();
  private int files;

  private OddFiles(Path folder, int characters) {
    this.folder = folder;
    this.characters = characters;
  }

  /**
   * Writes them.
   *
   * @param characters about the length of each odd one
   * @return words of the sound ones, one of each, that no other article has
   */
  public static List<String> write(Path folder, int characters) throws IOException {
    OddFiles odd = new OddFiles(folder, characters);
    odd.texts();
    odd.encodings();
    odd.markup();
    odd.rows();
    odd.archives();
    return odd.sound;
  }

  private void texts() throws IOException {
    for (Map.Entry<String, String> text : OddTexts.of(characters).entrySet()) {
      write(text.getKey() + ".txt", "A heading\n\n" + text.getValue());
    }
  }

  private void encodings() throws IOException {
    String story = "Zoë Lund said: “The café is shut.” ".repeat(1 + characters / 40);
    write("utf-16.txt", story.getBytes(StandardCharsets.UTF_16));
    write("utf-16-without-mark.txt", story.getBytes(StandardCharsets.UTF_16LE));
    write("latin-1.txt", story.getBytes(StandardCharsets.ISO_8859_1));
    byte[] utf8 = story.getBytes(StandardCharsets.UTF_8);
    ByteArrayOutputStream mixed = new ByteArrayOutputStream();
    mixed.write(utf8);
    mixed.write(story.getBytes(StandardCharsets.ISO_8859_1));
    write("two-encodings.txt", mixed.toByteArray());
    write("cut-in-a-character.txt", java.util.Arrays.copyOf(utf8, 3));
    byte[] noise = new byte[characters];
    new Random(5).nextBytes(noise);
    write("noise.txt", noise);
    write("zeros.txt", new byte[characters]);
    write("empty.txt", "");
    write("mark-alone.txt", new byte[] {(byte) 0xef, (byte) 0xbb, (byte) 0xbf});
  }

  private void markup() throws IOException {
    int deep = Math.max(200, characters / 10);
    String words = "<p>Zoë Lund said so on Monday.</p>";
    Map<String, String> pages = new LinkedHashMap<>();
    pages.put("deep", "<div>".repeat(deep) + words);
    pages.put("unclosed", "<p><b><i><a href='x'>Zoë Lund ".repeat(deep / 4));
    pages.put("long-attribute", "<p title='" + "x".repeat(characters) + "'>Zoë Lund spoke.</p>");
    pages.put("many-attributes", "<p " + "a='b' ".repeat(deep) + ">Zoë Lund spoke.</p>");
    pages.put("open-comment", words + "<!-- " + "x".repeat(characters));
    pages.put("open-script", words + "<script>" + "var a = {};".repeat(deep));
    pages.put("broken-script", words + "<script type='application/ld+json'>{\"@type\":[[[[");
    pages.put("deep-script", script("[".repeat(deep) + "]".repeat(deep)) + words);
    pages.put("tables", "<table><tr><td>".repeat(deep / 4) + "Zoë Lund");
    pages.put("lists", "<ul><li>Zoë Lund".repeat(deep / 4));
    pages.put("line-breaks", "Zoë Lund<br>".repeat(deep));
    pages.put("empty-paragraphs", "<p></p>".repeat(deep) + words);
    pages.put("many-headings", "<h1>Zoë Lund</h1>".repeat(deep / 4));
    pages.put("entities", "<p>" + "&amp;#x26;amp;&#0;&#xffffff;&bogus;".repeat(deep / 8));
    pages.put("nothing", "");
    for (Map.Entry<String, String> page : pages.entrySet()) {
      String html = "<html><head><title>T</title></head><body>" + page.getValue();
      write("page-" + page.getKey() + ".html", html);
    }
    write("tree.xml", "<?xml version='1.0'?>" + "<a>".repeat(deep));
    write("wire.xml", "<nitf><body><p>Zoë Lund</p>".repeat(3));
    write("feed.xml", "<rss><channel>" + "<item><title>T</title></item>".repeat(deep / 10));
  }

  private static String script(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  private void rows() throws IOException {
    int deep = Math.max(200, characters / 10);
    List<String> rows =
        List.of(
            "{\"id\":\"a\"}",
            "{\"text\":5}",
            "{\"text\":",
            "[".repeat(deep),
            "{\"text\":\"Zoë Lund spoke.\",\"published\":\"the 99th of May\"}",
            "{\"id\":[],\"text\":\"Zoë Lund spoke.\",\"title\":{}}",
            "{\"text\":\"\\ud800 Zoë Lund spoke.\"}",
            "{\"text\":\"Zoë Lund\",\"" + "k".repeat(characters) + "\":1}",
            "not a row",
            "");
    String word = nextSound();
    List<String> all = new ArrayList<>(rows);
    all.add(5, "{\"id\":\"sound\",\"text\":\"" + story(word) + "\"}");
    write("rows.jsonl", String.join("\n", all));
    write("table.csv", "title,text\n" + "\"Zoë Lund,\n".repeat(20));
    write("one-value.json", "[".repeat(deep) + "]".repeat(deep));
  }

  private void archives() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("inner/sound.txt"));
      zip.write(story(nextSound()).getBytes(StandardCharsets.UTF_8));
      zip.putNextEntry(new ZipEntry("empty.txt"));
    }
    write("pack.zip", bytes.toByteArray());
    write("cut.zip", java.util.Arrays.copyOf(bytes.toByteArray(), bytes.size() / 3));
    write("no.zip", "PK and nothing more");
    write("cut.gz", new byte[] {0x1f, (byte) 0x8b, 8, 0, 1});
  }

  private void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  private void write(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
    if (files++ % SOUND_EVERY == 0) {
      Files.writeString(folder.resolve(name + ".sound.txt"), story(nextSound()));
    }
  }

  private String nextSound() {
    String word =
        ("harbour" + sound.size())
            .chars()
            .mapToObj(c -> Character.isDigit(c) ? "" + (char) (c - '0' + 'a') : "" + (char) c)
            .collect(Collectors.joining());
    sound.add(word);
    return word;
  }

  private static String story(String word) {
    return "The " + word + " was shut on Monday. “It leaks,” said Ida Quarm, the mayor of Harden.";
  }
}
