package org.dateline.reading.html;

import static org.dateline.reading.html.SamplePages.STORY;
import static org.dateline.reading.html.SamplePages.assertAllOf;
import static org.dateline.reading.html.SamplePages.h1;
import static org.dateline.reading.html.SamplePages.page;
import static org.dateline.reading.html.SamplePages.pair;
import static org.dateline.reading.html.SamplePages.script;
import static org.dateline.reading.html.SamplePages.story;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Live blogs, whose posts together are the text. */
final class LiveBlogTest {
  @ParameterizedTest
  @MethodSource({"postsAsElements", "postsInLists", "postsAsData"})
  void everyPostOfALiveBlogIsKept(String head, String body) {
    assertAllOf(page(head, body));
  }

  static List<Arguments> postsAsElements() {
    String posts = posts("<article class=post><h2>At %d</h2><p>", "</p></article>");
    return List.of(
        pair("", h1() + "<div class=live>" + posts + "</div>"),
        pair(
            "",
            h1()
                + "<main>"
                + posts(
                    "<article><time datetime='2022-03-16T1%d:00Z'>now</time><p>", "</p></article>")
                + "</main>"),
        pair(
            "",
            "<main>"
                + h1()
                + "<p>All of the day at the lock as it happens.</p>"
                + posts("<section class=update><h3>1%d:00</h3><p>", "</p></section>")
                + "</main>"),
        pair(
            "",
            "<article>"
                + h1()
                + story(0, 3, "<p>", "</p>")
                + "<div class=liveblog>"
                + posts
                + "</div></article>"));
  }

  static List<Arguments> postsInLists() {
    return List.of(
        pair(
            "",
            h1()
                + "<ol class=timeline>"
                + posts("<li><h3><a href='#p%d'>Post</a></h3><div>", "</div></li>")
                + "</ol>"),
        pair(
            "",
            h1()
                + "<div id=live-feed>"
                + posts(
                    "<article id=p%d><h2><a href='/live?post=1'>A post</a></h2><p>",
                    "</p></article>")
                + "</div>"));
  }

  static List<Arguments> postsAsData() {
    return List.of(
        pair(
            script(
                "{\"@type\":\"LiveBlogPosting\",\"headline\":\""
                    + SamplePages.TITLE
                    + "\",\"liveBlogUpdate\":["
                    + updates()
                    + "]}"),
            h1() + "<div id=root></div>"),
        pair(
            script(
                "{\"@graph\":[{\"@type\":\"WebPage\"},{\"@type\":[\"LiveBlogPosting\"],\"headline\":\"x\",\"liveBlogUpdate\":["
                    + updates()
                    + "]}]}"),
            h1() + "<p>Turn scripts on to see this.</p>"));
  }

  private static String posts(String before, String after) {
    StringBuilder all = new StringBuilder();
    for (int i = 0; i < STORY.size(); i++) {
      all.append(before.formatted(i)).append(STORY.get(i)).append(after);
    }
    return all.toString();
  }

  private static String updates() {
    return String.join(
        ",",
        STORY.stream()
            .map(
                p ->
                    "{\"@type\":\"BlogPosting\",\"headline\":\"News\",\"articleBody\":\""
                        + p
                        + "\"}")
            .toList());
  }
}
