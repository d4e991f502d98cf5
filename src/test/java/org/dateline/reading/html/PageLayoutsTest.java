package org.dateline.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reading.html.SamplePages.TITLE;
import static org.dateline.reading.html.SamplePages.assertAllOf;
import static org.dateline.reading.html.SamplePages.h1;
import static org.dateline.reading.html.SamplePages.page;
import static org.dateline.reading.html.SamplePages.read;
import static org.dateline.reading.html.SamplePages.script;
import static org.dateline.reading.html.SamplePages.story;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names and layouts that many sites have in common. */
final class PageLayoutsTest {
  static List<List<String>> storiesWithoutCase() {
    return List.of(
        List.of(
            "町の水門を守る人たちは木曜日、冬の時間をもう一年続けることを決めた。",
            "「暗さには慣れている」と、二十年以上も上の水門を守ってきた女性は話した。",
            "会社は二隻目の船を出すと言っていたが、その案は取り下げられた。",
            "来年の三月には、通る船の数をすべて数え、役場に張り出すという。"),
        List.of(
            "صوّت حراس البوابات يوم الخميس على إبقاء ساعات الشتاء عاماً آخر.",
            "وقالت حارسة البوابة العليا إنها لم تتعب من الظلام بعد كل هذه السنوات.",
            "وكانت الشركة قد عرضت قارباً ثانياً ثم سحبت عرضها قبل الاجتماع.",
            "وسيبدأ عدّ القوارب في شهر مارس وتُعلّق الأرقام في دار البلدية."),
        List.of(
            "수문을 지키는 사람들은 목요일에 겨울 시간을 한 해 더 지키기로 했다.",
            "위쪽 수문을 지켜 온 여성은 어둠이 지겹지 않다고 회의에서 말했다.",
            "회사는 두 번째 배를 내놓겠다고 했지만 나중에 그 계획을 거두었다.",
            "삼월에는 지나가는 배를 모두 세어 읍사무소에 알릴 것이라고 한다."),
        List.of(
            "जलद्वार के रखवालों ने गुरुवार को सर्दियों का समय एक साल और रखने का फैसला किया।",
            "ऊपरी द्वार की रखवाली करने वाली महिला ने कहा कि वह अंधेरे से नहीं थकी हैं।",
            "कंपनी ने दूसरी नाव देने की बात कही थी लेकिन बाद में उसे वापस ले लिया।",
            "मार्च में सभी नावों की गिनती होगी और आंकड़े नगर भवन में लगाए जाएंगे।"));
  }

  @ParameterizedTest
  @MethodSource("storiesWithoutCase")
  void paragraphsInLettersWithoutCaseAreNoLinesOfNames(List<String> story) {
    String text =
        read(page(
                "", "<article>" + h1() + "<p>" + String.join("</p><p>", story) + "</p></article>"))
            .text();

    assertThat(text).isEqualTo(String.join("\n\n", story));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=paywall>%s</p>",
        "<p class='paywall' aria-hidden=true>%s</p>",
        "<p class=paywall-body>%s</p>"
      })
  void paragraphsForSubscribersAreText(String paragraph) {
    String[] around = paragraph.split("%s", -1);
    assertAllOf(
        page(
            "",
            "<article>"
                + h1()
                + story(0, 2, "<p>", "</p>")
                + story(2, 6, around[0], around[1])
                + "</article>"));
  }

  @Test
  void aPartForSubscribersIsTextAndTheOfferToThemIsNot() {
    String many = story() + "<p>" + "More of it was said in the evening. ".repeat(12) + "</p>";
    var article =
        read(
            page(
                "",
                "<article>"
                    + h1()
                    + "<div class=story>"
                    + many
                    + "</div><div class=paywall>"
                    + "<p>It rained on the gates all through that night, and nobody slept. </p>"
                        .repeat(14)
                    + "</div><div class=paywall><p>Read on for a crown a month, with no ads at all."
                    + "</p><form><input><button>Go</button></form></div></article>"));

    assertThat(article.text()).contains("It rained on the gates").doesNotContain("a crown a month");
  }

  @Test
  void aPageOfABuildersWidgetsKeepsAllOfThem() {
    String open = "<div class='elementor-widget elementor-widget-text-editor'><p>";
    assertAllOf(page("", "<div>" + h1() + story(0, 6, open, "</p></div>") + "</div>"));
    assertAllOf(
        page(
            "",
            "<div>"
                + h1()
                + "<p>"
                + "It was the second vote of the year. ".repeat(9)
                + "</p>"
                + story(0, 6, "<div class='article-widget article-widget-text'><p>", "</p></div>")
                + "</div>"));
  }

  @Test
  void theTextOfAnArticleIsKeptInALayoutNamedAfterItsSidebar() {
    String lead =
        "<p>" + "They had met twice before, in the autumn and in May. ".repeat(6) + "</p>";
    assertAllOf(
        page(
            "",
            "<article>"
                + h1()
                + "<div class='article__content'>"
                + lead.repeat(2)
                + "</div><div class='sidebar-grid__container'><div class='article__content'>"
                + story()
                + "</div></div></article>"));
  }

  @Test
  void theLongArticleElementIsTheStoryBesideANoticeOfTheSite() {
    String notice =
        "<div class=bar><p>This site keeps small files on your device, and asks you to allow it. "
            + "We use them to count visits, to remember you, and to show what you may like. "
            + "If you go on, we take it that you are glad of all of them, on every device.</p>"
            + "<p>You may change your mind whenever you like, on the page of settings.</p></div>";
    String more =
        "<p>" + "The vote was by show of hands, and it took an hour. ".repeat(20) + "</p>";

    assertAllOf(
        page(
            "",
            "<div>"
                + h1()
                + "</div><div><article><h2>Winter</h2>"
                + story()
                + more
                + "</article></div>"
                + notice));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class='sr-only'>(opens in a new window)</span>",
        "<span class='screen-reader-text'> external link</span>",
        "<span hidden>copied</span>",
        "<span style='display: none'>copied</span>"
      })
  void wordsThatAreNotShownAreNotReadWithinALine(String unseen) {
    assertThat(
            read(page(
                    "",
                    "<article>"
                        + h1()
                        + "<p>The <a href='/x'>notice"
                        + unseen
                        + "</a> hung there.</p>"
                        + story()
                        + "</article>"))
                .text())
        .startsWith("The notice hung there.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-05T08:57:40+01:00",
        "2024-03-05T08:57:40.000Z",
        "https://img.example.org/a/b/gate-500-250.jpg?w=9",
        "/media/2024/gate.webp"
      })
  void whatIsMeantForProgramsIsNoText(String line) {
    assertThat(
            read(page("", "<article>" + h1() + story() + "<div>" + line + "</div></article>"))
                .text())
        .doesNotContain(line);
  }

  @ParameterizedTest
  @CsvSource({
    "By Ilse R. Brandvold,Ilse R. Brandvold",
    "J. K. Tarrant,J. K. Tarrant",
    "By Dr. Nadia Kroll,Dr. Nadia Kroll",
    "Owen Tarrant. He keeps a lock.,Owen Tarrant"
  })
  void initialsAndTitlesDoNotEndANameButASentenceDoes(String line, String name) {
    assertThat(
            read(page("", "<article>" + h1() + "<p class=byline>" + line + "</p>" + story()))
                .author())
        .isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "View all posts by Ilse Brandvold →,Ilse Brandvold",
    "Alle Beiträge von Ilse Brandvold,Ilse Brandvold",
    "By Ilse Brandvold (Marsh End),Ilse Brandvold"
  })
  void whatStandsAroundANameIsNoPartOfIt(String line, String name) {
    assertThat(
            read(page("", "<article>" + h1() + "<a rel=author>" + line + "</a>" + story()))
                .author())
        .isEqualTo(name);
  }

  @Test
  void aPersonShownCountsBeforeTheHouseThatIsGivenAsAuthor() {
    String house =
        script(
            "{'@type':'NewsArticle','headline':'%s','author':{'@type':'Organization','name':'Canal News'}}"
                .formatted(TITLE)
                .replace('\'', '"'));

    assertThat(
            read(page(house, "<article>" + h1() + "<p>By Nadia Kroll</p>" + story() + "</article>"))
                .author())
        .isEqualTo("Nadia Kroll");
    assertThat(read(page(house, "<article>" + h1() + story() + "</article>")).author())
        .isEqualTo("Canal News");
    String both =
        house
            .replace("'author':{".replace('\'', '"'), "\"author\":[{\"name\":\"Ilse Brandvold\"},{")
            .replace("News\"}}", "News\"}]}");
    assertThat(read(page(both, "<article>" + h1() + "<p>By Nadia Kroll</p>" + story())).author())
        .isEqualTo("Ilse Brandvold, Canal News");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.tarrant", "lock_keeper", "canal.example"})
  void theNameOfAnAccountIsNoByline(String account) {
    assertThat(
            read(page(
                    "<meta name=author content='" + account + "'>",
                    "<article>" + h1() + "<p>By Owen Tarrant</p>" + story() + "</article>"))
                .author())
        .isEqualTo("Owen Tarrant");
  }

  @ParameterizedTest
  @ValueSource(strings = {" › Marsh Notes", "｜Marsh Notes", "：Marsh Notes", "_Marsh Notes"})
  void theNameOfASiteBehindAnySignIsNoPartOfTheTitle(String site) {
    String html = page("", "<article>" + h1() + story() + "</article>");
    assertThat(read(html.replace("</title>", site + "</title>")).title()).isEqualTo(TITLE);
  }
}
