package org.dateline.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reading.html.SamplePages.STORY;
import static org.dateline.reading.html.SamplePages.assertAllOf;
import static org.dateline.reading.html.SamplePages.h1;
import static org.dateline.reading.html.SamplePages.page;
import static org.dateline.reading.html.SamplePages.read;
import static org.dateline.reading.html.SamplePages.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PageTextTest {
  private static final String LONG =
      "Ferry fares will rise by a tenth from Monday, the harbour office said in a long notice. "
          .repeat(14);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "story-body shareable",
        "article-body comment-is-free",
        "commentary",
        "share-content",
        "opinion comment piece",
        "related-story",
        "newsletter-edition",
        "promo-story",
        "cookie-recipes",
        "sponsored-content-free",
        "has-comments text social",
        "story popular"
      })
  void aBodyWhoseClassLooksLikeFurnitureIsKept(String classes) {
    assertAllOf(page("", h1() + "<div class='" + classes + "'>" + story() + "</div>"));
    assertAllOf(
        page(
            "",
            "<article>"
                + h1()
                + "<div id='x' class='"
                + classes
                + "'>"
                + story()
                + "</div></article>"));
    assertAllOf(
        page(
            "",
            "<article>"
                + h1()
                + "<p class=standfirst>They will meet again in the spring to talk of it.</p><section class='"
                + classes
                + "'>"
                + story()
                + "</section></article>"));
  }

  @ParameterizedTest
  @MethodSource({"bodiesInPieces", "bodiesOfParagraphs", "bodiesOfLines", "wrappedBodies"})
  void aBodyIsReadWhateverItIsMadeOf(String body) {
    assertAllOf(page("", body));
  }

  static List<String> bodiesInPieces() {
    return List.of(
        h1()
            + "<div itemprop=articleBody>"
            + story(0, 3, "<p>", "</p>")
            + "</div><div class=ad>Ad</div><div itemprop=articleBody>"
            + story(3, 6, "<p>", "</p>")
            + "</div>",
        "<article>"
            + h1()
            + "<div class=text>"
            + story(0, 2, "<p>", "</p>")
            + "</div><figure><img src=a></figure><div class=text>"
            + story(2, 5, "<p>", "</p>")
            + "</div><div class=text>"
            + story(5, 6, "<p>", "</p>")
            + "</div></article>",
        "<main>"
            + h1()
            + "<section>"
            + story(0, 4, "<p>", "</p>")
            + "</section><aside><p>Read our guide to the canal, which came out last spring.</p></aside><section>"
            + story(4, 6, "<p>", "</p>")
            + "</section></main>",
        "<div class=part>"
            + h1()
            + story(0, 3, "<p>", "</p>")
            + "</div><div class=advert>Buy boots</div><div class=part>"
            + story(3, 6, "<p>", "</p>")
            + "</div>",
        "<article>"
            + h1()
            + story(0, 3, "<p>", "</p>")
            + "</article><div class=ad></div><article>"
            + story(3, 6, "<p>", "</p>")
            + "</article>");
  }

  static List<String> bodiesOfParagraphs() {
    return List.of(
        "<article>" + h1() + story(0, 6, "<div>", "</div>") + "</article>",
        h1() + "<div id=story>" + story(0, 6, "<div class=par><span>", "</span></div>") + "</div>",
        h1() + "<section>" + story(0, 6, "<section>", "</section>") + "</section>",
        "<table><tr><td>" + h1() + story(0, 6, "<div>", "</div>") + "</td></tr></table>",
        h1() + "<story-text>" + story(0, 6, "<div><font>", "</font></div>") + "</story-text>",
        h1() + "<ul>" + story(0, 6, "<li>", "</li>") + "</ul>",
        h1() + "<div>" + story(0, 6, "<span style='display: block'>", "</span>") + "</div>",
        h1() + "<page-body>" + story(0, 6, "<page-line>", "</page-line>") + "</page-body>",
        h1() + "<pre>" + story(0, 6, "", "\n\n") + "</pre>",
        h1() + "<div style='white-space: pre-line'>" + story(0, 6, "", "\n\n") + "</div>",
        // Folded until a reader subscribes.
        h1()
            + "<div itemprop=articleBody>"
            + story(0, 2, "<div><p>", "</p></div>")
            + story(2, 6, "<div class=locked style='display:none'><p>", "</p></div>")
            + "</div>");
  }

  static List<String> bodiesOfLines() {
    return List.of(
        h1() + "<div>" + story(0, 6, "", "<br><br>") + "</div>",
        h1() + "<div>" + story(0, 6, "", "<br>") + "</div>",
        h1() + "<p>" + story(0, 6, "", "<br /> <br />\n") + "</p>",
        h1() + "<div>" + story(0, 6, "<span>", "</span><br>&nbsp;<br>") + "</div>",
        h1() + "<table><tr><td>" + story(0, 6, "<br>", "<br>") + "</td></tr></table>",
        "<center>" + h1() + "</center>" + story(0, 6, "", "<br><br>"));
  }

  static List<String> wrappedBodies() {
    return List.of(
        h1() + "<div>" + story(0, 6, "<div class=zone><div><p>", "</p></div></div>") + "</div>",
        "<article>"
            + h1()
            + story(0, 6, "<section><div><p>", "</p></div></section>")
            + "</article>",
        h1() + story(0, 6, "<div data-component=text><p>", "</p></div><div class=ad-slot></div>"),
        h1() + "<main>" + story(0, 6, "<blockquote><p>", "</p></blockquote>") + "</main>",
        h1()
            + "<div>"
            + story(0, 6, "<article-part><div><p>", "</p></div></article-part>")
            + "</div>",
        // Within a form, hidden until a script has run, with neither heading nor article.
        "<form action=/x><div>" + h1() + story() + "</div></form>",
        "<div style='display: none'>" + h1() + story() + "</div>",
        "<div>" + story() + "</div>",
        "<noscript><article>" + h1() + story() + "</article></noscript><div id=app></div>");
  }

  @ParameterizedTest
  @MethodSource("teasers")
  void aTeaserLongerThanTheStoryIsNotTheStory(String body) {
    String text = assertAllOf(page("", body)).text();
    assertThat(text).doesNotContain("Ferry fares");
  }

  static List<String> teasers() {
    String teaser = "<article><h2>Fares up</h2><p>" + LONG + "</p></article>";
    return List.of(
        "<div class=story>" + h1() + story() + "</div><section class=more>" + teaser + "</section>",
        "<div>" + h1() + story() + "</div>" + teaser + teaser.replace("Monday", "Sunday"),
        "<article>" + h1() + story() + "</article><aside>" + teaser + "</aside>",
        "<article>" + h1() + story() + teaser + "</article>",
        "<main>"
            + h1()
            + story()
            + "<div class='related-stories'><h3>Fares up</h3><p>"
            + LONG
            + "</p></div></main>",
        teaser + "<div>" + h1() + story() + "</div>",
        "<div>" + h1() + story() + "</div><a href=/fares><h3>Fares up</h3><p>" + LONG + "</p></a>",
        "<article>"
            + h1()
            + story()
            + "</article><section id=comments><p>"
            + LONG
            + "</p><p>"
            + LONG.replace("tenth", "fifth")
            + "</p></section>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=teaser-text>%s</div>",
        "<div class='lead' itemprop=description>%s</div>",
        "<div class=standfirst>%s</div>",
        "<section class=article__teaser>%s</section>",
        "<div class=vorspann>%s</div>",
        "<div><div>%s</div></div>",
        "%s"
      })
  void aParagraphBetweenTitleAndBodyIsKept(String lead) {
    String first = lead.formatted("<p>" + STORY.get(0) + "</p>");
    String rest = story(1, STORY.size(), "<p>", "</p>");
    String body = "<div class=story-body>" + rest + "</div>";
    assertAllOf(page("", "<article>" + h1() + first + body + "</article>"));
    assertAllOf(page("", "<article><header>" + h1() + first + "</header>" + body + "</article>"));
    assertAllOf(
        page(
            "",
            "<div class=news>"
                + h1()
                + "<p>16 March 2022</p>"
                + first
                + "<div>"
                + rest
                + "</div></div>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=teaser><h3><a href=/x>Boots</a></h3><p>Buy boots before the winter, while they are cheap.</p></div>",
        "<div class=image><img src=a.png><p>Buy boots before the winter, says the poster at the upper lock.</p></div>",
        "<form><p>Buy boots before the winter, while they are cheap, and leave your address here.</p></form>",
        "<div class=newsletter><p>Buy boots before the winter, and have our letter each morning.</p></div>"
      })
  void aTeaserOrCaptionBetweenThemIsNot(String other) {
    assertAllOf(
        page(
            "",
            "<article>" + h1() + other + "<div class=story-body>" + story() + "</div></article>"));
  }

  @Test
  void aLeadThatIsCutOffTheTextIsNotRepeated() {
    String cut = STORY.get(0).substring(0, 50);
    String page =
        page(
            "",
            h1() + "<p class=excerpt>" + cut + " …</p><div class=story-body>" + story() + "</div>");
    assertThat(assertAllOf(page).text()).startsWith(STORY.get(0));
  }

  @Test
  void whatElementsWithinALineMeanIsKept() {
    assertThat(text("The mayor said <q>it will hold</q> until noon."))
        .isEqualTo("The mayor said “it will hold” until noon.");
    assertThat(text("He said <q>she said <q>no</q> to me</q>."))
        .isEqualTo("He said “she said ‘no’ to me”.");
    assertThat(text("He said <q>“it holds”</q> again.")).isEqualTo("He said “it holds” again.");
    assertThat(text("It cost <del>five</del><ins>six</ins> crowns."))
        .isEqualTo("It cost six crowns.");
    assertThat(text("It cost<s>five</s>six crowns.")).isEqualTo("It cost six crowns.");
    assertThat(text("It covers 40 m<sup>2</sup> of ground."))
        .isEqualTo("It covers 40 m² of ground.");
    assertThat(text("The 3<sup>rd</sup> gate of Mc<sup>Kay</sup> is shut."))
        .isEqualTo("The 3rd gate of McKay is shut.");
    assertThat(text("The report<sup>1</sup> says so.<sup><a href=#n2>[2]</a></sup>"))
        .isEqualTo("The report says so.");
    assertThat(text("Less CO<sub>2</sub> was found.")).isEqualTo("Less CO2 was found.");
    assertThat(text("A wall of 10<sup>6</sup> stones.")).isEqualTo("A wall of 10⁶ stones.");
  }

  @Test
  void anElementOfASitesOwnWithinALineDoesNotPartIt() {
    assertThat(text("The <page-tip>lock</page-tip> was shut.")).isEqualTo("The lock was shut.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"“Run!”", "“No,” ", "Why?", "“Ilse Brandvold.”"})
  void shortSpeechAboveTheTextIsNoHeadOfIt(String line) {
    assertThat(
            read(page("", "<article>" + h1() + "<p>" + line + "</p>" + story() + "</article>"))
                .text())
        .startsWith(line.strip());
  }

  @Test
  void deletedWordsAreRecorded() {
    assertThat(
            read(page(
                    "", h1() + "<p>It cost <del>five</del> six crowns, said the lock keeper.</p>"))
                .dropped())
        .anyMatch(d -> d.reason().equals("deleted text") && d.text().equals("five"));
  }

  @Test
  void aTablesRowIsALine() {
    assertThat(
            text(
                "Gates were counted on Friday.</p><table><tr><td>Upper</td><td>4</td></tr><tr><td>Lower</td><td>7</td></tr></table><p>None is new, the office said."))
        .contains("Upper | 4\n\nLower | 7");
  }

  private static String text(String paragraph) {
    return read(page("", "<article>" + h1() + "<p>" + paragraph + "</p></article>")).text();
  }
}
