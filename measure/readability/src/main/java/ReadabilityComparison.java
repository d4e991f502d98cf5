import com.chimbori.crux.articles.ArticleExtractor;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import net.dankito.readability4j.Readability4J;
import org.xml.sax.InputSource;

/**
 * Comparison of readability libraries and Dateline on the same pages: {@code ReadabilityComparison
 * FOLDER READ.jsonl}. Beside each page X.html stands X.right.txt: title, day, author, each a line,
 * "?" where nobody knows; then the story's paragraphs, and behind "! " what is none of it.
 */
public final class ReadabilityComparison {
  private record Found(String title, String text, String day, String byline) {}

  private interface Reader {
    Found read(Path page, String html) throws Exception;
  }

  /** Pages right of those for which it is known what is right. */
  private static final class Tally {
    int known;
    int right;

    void add(boolean one) {
      known++;
      right += one ? 1 : 0;
    }

    @Override
    public String toString() {
      return known == 0 ? "-" : right + " of " + known;
    }
  }

  public static void main(String[] args) throws IOException {
    Map<String, Found> ours = ours(Path.of(args[1]));
    Map<String, Reader> readers = new LinkedHashMap<>();
    readers.put("Dateline", (page, html) -> ours.get(page.getFileName().toString()));
    readers.put("Readability4J 1.0.8", (page, html) -> readability(html));
    readers.put("Crux 2.1.0", (page, html) -> crux(html));
    readers.put("boilerpipe 1.2.3", (page, html) -> boilerpipe(html));
    System.out.println("| reader | text whole | nothing else | title | date | byline |");
    System.out.println("|---|---|---|---|---|---|");
    for (Map.Entry<String, Reader> reader : readers.entrySet()) {
      System.out.println(row(reader.getKey(), reader.getValue(), Path.of(args[0])));
    }
  }

  private static String row(String name, Reader reader, Path folder) throws IOException {
    Tally text = new Tally();
    Tally pure = new Tally();
    Tally title = new Tally();
    Tally day = new Tally();
    Tally byline = new Tally();
    try (Stream<Path> pages = Files.list(folder)) {
      for (Path page : pages.filter(p -> p.toString().endsWith(".html")).sorted().toList()) {
        List<String> right = Files.readAllLines(beside(page));
        Found found = found(reader, page);
        String plain = flat(found.text());
        List<String> story = right.subList(3, right.size());
        text.add(
            story.stream().filter(p -> !p.startsWith("! ")).allMatch(p -> plain.contains(flat(p))));
        pure.add(
            story.stream()
                .filter(p -> p.startsWith("! "))
                .noneMatch(p -> plain.contains(flat(p.substring(2)))));
        compare(title, right.get(0), found.title());
        compare(day, right.get(1), found.day());
        compare(byline, right.get(2), found.byline());
      }
    }
    return String.format("| %s | %s | %s | %s | %s | %s |", name, text, pure, title, day, byline);
  }

  private static Path beside(Path page) {
    return Path.of(page.toString().replaceAll("\\.html$", ".right.txt"));
  }

  private static Found found(Reader reader, Path page) throws IOException {
    try {
      String html = Files.readString(page, StandardCharsets.UTF_8);
      Found found = reader.read(page, html);
      return found == null ? new Found("", "", "", "") : found;
    } catch (IOException e) {
      throw e;
    } catch (Exception | StackOverflowError | LinkageError e) {
      return new Found("", "", "", "");
    }
  }

  private static void compare(Tally tally, String right, String found) {
    if (!right.equals("?")) {
      tally.add(flat(right).equalsIgnoreCase(flat(found)));
    }
  }

  private static String flat(String text) {
    return text == null ? "" : text.replaceAll("[\\s\u00a0]+", " ").strip();
  }

  private static Map<String, Found> ours(Path rows) throws IOException {
    Map<String, Found> found = new LinkedHashMap<>();
    ObjectMapper json = new ObjectMapper();
    for (String line : Files.readAllLines(rows)) {
      JsonNode row = json.readTree(line);
      String file = Path.of(row.path("file").asText()).getFileName().toString();
      String published = row.path("published").asText("");
      found.put(
          file,
          new Found(
              row.path("title").asText(""),
              row.path("text").asText(""),
              published.substring(0, Math.min(10, published.length())),
              row.path("byline").asText("")));
    }
    return found;
  }

  private static Found readability(String html) {
    var article = new Readability4J("https://paper.example/story", html).parse();
    return new Found(article.getTitle(), article.getTextContent(), "", by(article.getByline()));
  }

  private static String by(String byline) {
    return byline == null ? "" : byline.strip().replaceFirst("(?i)^by:?\\s+", "");
  }

  private static Found crux(String html) {
    var article =
        ArticleExtractor.with("https://paper.example/story", html)
            .extractMetadata()
            .extractContent()
            .article();
    return new Found(
        article.title, article.document == null ? "" : article.document.text(), "", "");
  }

  private static Found boilerpipe(String html) throws Exception {
    var document =
        new de.l3s.boilerpipe.sax.BoilerpipeSAXInput(
                new InputSource(new java.io.StringReader(html)))
            .getTextDocument();
    de.l3s.boilerpipe.extractors.ArticleExtractor.INSTANCE.process(document);
    return new Found(document.getTitle(), document.getContent(), "", "");
  }
}
