package org.dateline.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Article;
import org.dateline.reading.Furniture;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.junit.jupiter.params.provider.Arguments;

/** Reads pages that tests write, and holds the paragraphs that they are written with. */
final class SamplePages {
  static final String TITLE = "Lock keepers vote on winter hours";
  static final List<String> STORY =
      List.of(
          "The lock keepers of Marsh End voted on Thursday to keep the winter hours for one more year.",
          "“We are not tired of the dark,” said Ilse Brandvold, who has kept the upper lock since 1998.",
          "The canal company had offered a second boat, but its director, Owen Tarrant, withdrew the plan.",
          "Boats will wait no longer than an hour at either gate, according to the notice on the wall.",
          "Nadia Kroll, who sells tea on the towpath, told the meeting that the summer had been slow.",
          "A count of all boats is to begin in March, and its figures will be shown at the town hall.");

  private SamplePages() {}

  /** A page with this in its head, and this as what stands between its menu and its foot. */
  static String page(String head, String body) {
    return """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>%s</title>%s</head><body>
        <header><a href="/">The Marsh Gazette</a></header><nav><ul><li><a href="/news">News</a></li><li>
        <a href="/sport">Sport of the week</a></li></ul></nav>
        %s
        <footer><p>The Marsh Gazette is printed by its readers, and all of its rights are reserved.</p></footer></body></html>
        """
        .formatted(TITLE, head, body);
  }

  static String h1() {
    return "<h1>" + TITLE + "</h1>";
  }

  /** The story's paragraphs from one to another, each in these tags. */
  static String story(int from, int to, String before, String after) {
    StringBuilder all = new StringBuilder();
    STORY.subList(from, to).forEach(p -> all.append(before).append(p).append(after));
    return all.toString();
  }

  static String story() {
    return story(0, STORY.size(), "<p>", "</p>");
  }

  static Article read(String html) {
    return success(html).article();
  }

  static ReadResult.Success success(String html) {
    List<ReadResult> readings = new ArrayList<>();
    try {
      new HtmlReader(Furniture.standard())
          .read(Input.of("page.html", html.getBytes(StandardCharsets.UTF_8)), readings::add);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return (ReadResult.Success) readings.get(0);
  }

  static String day(Article article) {
    return article.published() == null ? "none" : article.published().value();
  }

  /** An article that holds the whole text of the page and nothing else. */
  static Article assertAllOf(String html) {
    Article article = read(html);
    assertThat(article.text()).as(html).contains(STORY);
    assertThat(article.text())
        .as(html)
        .doesNotContain("Sport of the week", "printed by its readers", "Buy boots");
    assertThat(article.text().split("\n\n"))
        .as(html)
        .hasSizeGreaterThanOrEqualTo(html.contains(" " + STORY.get(1)) ? 1 : STORY.size());
    return article;
  }

  static String script(String json) {
    return "<script type='application/ld+json'>" + json + "</script>";
  }

  /** The head of a page and its body. */
  static Arguments pair(String head, String body) {
    return Arguments.of(head, body);
  }
}
