package org.dateline.reading.office;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.dateline.files.TemporaryFiles;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Furniture;
import org.dateline.reading.Input;
import org.dateline.reading.PlainTextParser;
import org.dateline.reading.ReadResult;
import org.dateline.reading.UnreadableException;

/**
 * Reads PDF: its text column by column, taken out in a process of its own that time and memory
 * limit.
 */
public final class PdfReader implements ArticleReader {
  private static final int MEGABYTES = 384;
  private static final int SECONDS = 90;
  private static final int LONGEST_TEXT = 32 * 1024 * 1024;
  private final Furniture furniture;

  public PdfReader(Furniture furniture) {
    this.furniture = furniture;
  }

  @Override
  public boolean reads(FileHead head) {
    return head.startsWith("%PDF-") || (!head.isText() && head.contains("%PDF-"));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    List<String> lines = PdfLines.of(text(in));
    if (lines.isEmpty()) {
      throw new UnreadableException(
          "No text in this PDF, which seems to be a scan. Run OCR on it first. Nothing was added.");
    }
    to.accept(new PlainTextParser(furniture, lines).draft().finish(in));
  }

  private static String text(Input in) throws IOException {
    Path own = TemporaryFiles.create(".pdf");
    Path out = TemporaryFiles.create(".text");
    try {
      Path file = in.path();
      if (file == null) {
        file = own;
        try (InputStream bytes = in.open()) {
          Files.copy(bytes, own, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      run(file, out);
      if (Files.size(out) > LONGEST_TEXT) {
        throw new UnreadableException("Too much text for one article. Nothing was added.");
      }
      String text = Files.readString(out);
      if (text.startsWith(PdfChild.REFUSED)) {
        throw new UnreadableException(text.substring(1));
      }
      return text;
    } finally {
      Files.deleteIfExists(own);
      Files.deleteIfExists(out);
    }
  }

  private static void run(Path file, Path out) throws IOException {
    Process child =
        new ProcessBuilder(
                List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-Xmx" + MEGABYTES + "m",
                    "-XX:+UseSerialGC",
                    "-XX:TieredStopAtLevel=1",
                    "-Djava.awt.headless=true",
                    "-Djava.io.tmpdir=" + out.getParent(),
                    "-Dpdfbox.fontcache=" + System.getProperty("java.io.tmpdir"),
                    "-Dorg.slf4j.simpleLogger.defaultLogLevel=off",
                    "-cp",
                    System.getProperty("java.class.path"),
                    PdfChild.class.getName(),
                    file.toAbsolutePath().toString(),
                    out.toString()))
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .start();
    try {
      if (!child.waitFor(SECONDS, TimeUnit.SECONDS)) {
        throw new UnreadableException(
            "This PDF took more than " + SECONDS + " seconds. It was left out.");
      }
      if (child.exitValue() != 0) {
        throw new UnreadableException(
            "This PDF takes more than " + MEGABYTES + " MB of memory. It was left out.");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UnreadableException("Stopped before this PDF was read.");
    } finally {
      child.destroyForcibly();
    }
  }

  /** Lines of pages as paragraphs, without what stands at the head or foot of each page. */
  private static final class PdfLines {
    private static final int EDGE = 3;

    static List<String> of(String text) {
      List<List<String>> pages = new ArrayList<>();
      for (String page : text.split(PdfChild.PAGE, -1)) {
        List<String> lines =
            page.lines().map(String::stripTrailing).filter(l -> !bare(l).isBlank()).toList();
        if (!lines.isEmpty()) {
          pages.add(lines);
        }
      }
      Map<String, Integer> edges = new HashMap<>();
      for (List<String> page : pages) {
        edges(page).stream().distinct().forEach(line -> edges.merge(line, 1, Integer::sum));
      }
      List<String> kept = new ArrayList<>();
      for (List<String> page : pages) {
        for (int i = 0; i < page.size(); i++) {
          boolean edge = i < EDGE || i >= page.size() - EDGE;
          boolean repeated =
              pages.size() > 1 && edges.getOrDefault(form(page.get(i)), 0) * 2 > pages.size();
          if (!(edge && (repeated || form(page.get(i)).matches("#|[-–— ]*#[-–— ]*")))) {
            kept.add(page.get(i));
          }
        }
      }
      return joined(kept);
    }

    private static List<String> edges(List<String> page) {
      List<String> edges = new ArrayList<>();
      for (int i = 0; i < page.size(); i++) {
        if (i < EDGE || i >= page.size() - EDGE) {
          edges.add(form(page.get(i)));
        }
      }
      return edges;
    }

    private static String bare(String line) {
      return line.replace(PdfChild.PARAGRAPH, "");
    }

    // The number of the page is what differs.
    private static String form(String line) {
      return bare(line).strip().replaceAll("\\d+", "#");
    }

    private static List<String> joined(List<String> lines) {
      List<String> paragraphs = new ArrayList<>();
      StringBuilder current = new StringBuilder();
      for (String line : lines) {
        String words = bare(line).strip();
        boolean broken =
            current.length() > 1
                && current.charAt(current.length() - 1) == '-'
                && Character.isLetter(current.charAt(current.length() - 2))
                && Character.isLowerCase(words.charAt(0));
        if (line.startsWith(PdfChild.PARAGRAPH)
            && current.length() > 0
            && !broken
            && !Character.isLowerCase(words.charAt(0))) {
          paragraphs.add(current.toString());
          paragraphs.add("");
          current.setLength(0);
        }
        if (broken) {
          current.setLength(current.length() - 1);
        } else if (current.length() > 0) {
          current.append(' ');
        }
        current.append(words);
      }
      if (current.length() > 0) {
        paragraphs.add(current.toString());
      }
      return paragraphs;
    }
  }
}
