package org.dateline.reading.database;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.Xml;
import org.dateline.reading.database.NexisBlocks.NexisBlock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * Reads LexisNexis and Nexis deliveries as HTML; what its class names mean differs from file to
 * file.
 */
public final class NexisHtmlReader implements ArticleReader {
  private static final Pattern ANCHOR = Pattern.compile("(?i)DOC_ID_\\d+_\\d+");
  private static final Pattern CENTRED =
      Pattern.compile("\\.(c\\d+)\\s*\\{[^}]*text-align:\\s*center", Pattern.CASE_INSENSITIVE);
  private static final Pattern ERROR = Pattern.compile("(?i)we are sorry but there is an error.*");

  @Override
  public boolean reads(FileHead head) {
    return !head.root().isEmpty() && ANCHOR.matcher(head.pageText()).find();
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Document page = Jsoup.parse(in.text());
    Set<String> centred = centred(page);
    List<List<NexisBlock>> articles = new ArrayList<>();
    for (Element element : page.body().getAllElements()) {
      if (element.normalName().equals("a") && ANCHOR.matcher(element.attr("name")).matches()) {
        articles.add(new ArrayList<>());
      } else if (!articles.isEmpty() && isLine(element)) {
        add(articles.get(articles.size() - 1), element, centred);
      }
    }
    for (int i = 0; i < articles.size(); i++) {
      to.accept(article(in, i + 1, articles.get(i)));
    }
  }

  /** The classes of centred lines; where no style names them, those of the line of the number. */
  private static Set<String> centred(Document page) {
    Set<String> centred = new HashSet<>();
    for (Element style : page.select("style")) {
      Matcher rule = CENTRED.matcher(style.data());
      while (rule.find()) {
        centred.add(rule.group(1));
      }
    }
    if (centred.isEmpty()) {
      Set<String> ofNumber =
          page.select("p").stream()
              .filter(line -> NexisTextReader.START.matcher(Xml.text(line)).matches())
              .flatMap(line -> line.classNames().stream())
              .collect(Collectors.toSet());
      page.select("p").stream()
          .filter(line -> line.classNames().stream().anyMatch(ofNumber::contains))
          .filter(line -> line.parent() != null)
          .forEach(line -> centred.addAll(line.parent().classNames()));
      centred.addAll(ofNumber);
    }
    return centred;
  }

  private static boolean isLine(Element element) {
    String name = element.normalName();
    return (name.equals("p") || name.equals("tr"))
        && element.select("p").size() <= (name.equals("p") ? 1 : 0);
  }

  private static void add(List<NexisBlock> blocks, Element line, Set<String> centred) {
    StringBuilder text = new StringBuilder();
    line.childNodes().forEach(node -> add(node, text));
    Element around = line.parent();
    boolean middle =
        line.classNames().stream().anyMatch(centred::contains)
            && around != null
            && around.classNames().stream().anyMatch(centred::contains);
    String plain = text.toString().replaceAll("[ \\t\\u00a0]+", " ").strip();
    if (!plain.isEmpty()) {
      blocks.add(new NexisBlock(plain, middle));
    }
  }

  private static void add(Node node, StringBuilder text) {
    if (node instanceof TextNode words) {
      text.append(words.getWholeText().replaceAll("[\\r\\n]+", " "));
    } else if (node instanceof Element element) {
      if (element.normalName().equals("br")) {
        text.append('\n');
      } else {
        element.childNodes().forEach(child -> add(child, text));
        text.append(element.normalName().equals("td") ? " " : "");
      }
    }
  }

  private static ReadResult article(Input in, int number, List<NexisBlock> blocks) {
    String where = in.where() + "#" + number;
    List<NexisBlock> own =
        blocks.stream().filter(b -> !NexisTextReader.START.matcher(b.flat()).matches()).toList();
    if (own.stream().anyMatch(b -> ERROR.matcher(b.flat()).matches())) {
      return new ReadResult.Skipped(
          where, "The database delivered an error in place of the article.");
    }
    ArticleDraft draft = NexisBlocks.article(own);
    return draft.mayLackText().finish(where, in);
  }
}
