package org.dateline.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.reading.html.SamplePages.day;
import static org.dateline.reading.html.SamplePages.h1;
import static org.dateline.reading.html.SamplePages.page;
import static org.dateline.reading.html.SamplePages.read;
import static org.dateline.reading.html.SamplePages.story;

import org.dateline.article.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PageDatesTest {
  private static final String STORY = "<article>" + h1() + story() + "</article>";
  private static final String TEASER =
      "<section><a href=x><time datetime=2021-11-02>2 Nov</time> Ferry fares up</a></section>";

  @Test
  void aNumberOfFourDigitsBesideTheHeadlineIsNoYear() {
    assertThat(
            day(
                read(
                    "<html><body><article><h1>The lock keepers</h1><p>Hits: <a>1648</a></p><p>1648</p>"
                        + STORY
                        + "</article></body></html>")))
        .isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<meta property='article:published_time' content='2022-03-16T09:00:00Z'>",
        "<meta name='DC.date.issued' content='2022-03-16'>",
        "<meta name='dcterms.created' content='2022-03-16'>",
        "<meta name='parsely-pub-date' content='2022-03-16T09:00:00Z'>",
        "<meta name='sailthru.date' content='Wed, 16 Mar 2022 09:00:00 +0000'>",
        "<meta name='pubdate' content='20220316'>",
        "<meta name='publish-date' content='March 16, 2022'>",
        "<meta name='cXenseParse:recs:publishtime' content='2022-03-16T09:00:00.000Z'>",
        "<meta itemprop='datePublished' content='2022-03-16'>",
        "<meta name='citation_publication_date' content='2022/03/16'>",
        "<meta name='Date' content='16 March 2022'>",
        "<link rel=canonical href='https://gazette.example/2022/03/16/lock'>",
        "<link rel=canonical href='https://gazette.example/news/2022/mar/16/lock'>",
        "<link rel=canonical href='https://gazette.example/news/20220316-lock-keepers'>",
        "<link rel=canonical href='https://gazette.example/20220316/lock'>",
        "<script type='application/ld+json'>{&quot;@type&quot;:&quot;NewsArticle&quot;,&quot;datePublished&quot;:&quot;2022-03-16&quot;}</script>",
        "<script type='application/ld+json'>{\"@graph\":[null,{\"@type\":\"WebSite\"},{\"@type\":[\"OpinionNewsArticle\"],\"datePublished\":\"2022-03-16T09:00\"}]}</script>",
        "<script type='application/ld+json'>[[{\"@type\":\"NewsArticle\",\"datePublished\":1647421200000}]]</script>",
        "<script>dataLayer.push({'page':'story','publishDate':'2022-03-16'});</script>"
      })
  void whatAPageSaysToProgramsIsRead(String head) {
    assertThat(day(read(page(head, STORY)))).isEqualTo("2022-03-16");
    assertThat(day(read(page(head, TEASER + STORY)))).isEqualTo("2022-03-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"@type\":\"NewsArticle\",\"headline\":\"Lock\nkeepers\",\"datePublished\":\"2022-03-16T09:00:00Z\"}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"Lock\tkeepers\",\"datePublished\":\"2022-03-16\",}",
        "//<![CDATA[\n{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-03-16\"};\n//]]>",
        "<!-- {\"@type\":\"NewsArticle\",\"datePublished\":\"2022-03-16\"} -->",
        "{\"@type\":\"NewsArticle\",\"headline\":\"The \"old\" lock\",\"datePublished\":\"2022-03-16\"}",
        "{\"@type\":\"NewsArticle\",\"datePublished\":\"2022-03-16\",\"author\":{\"name\":\"A\"}",
        "{'@type':'NewsArticle','datePublished':'2022-03-16'}",
        "{\"@type\":\"NewsArticle\",\"headline\":\"It\\'s late\",\"datePublished\":\"2022-03-16\"}"
      })
  void aBrokenScriptKeepsItsDay(String json) {
    String head = "<script type='application/ld+json'>" + json + "</script>";
    assertThat(day(read(page(head, STORY)))).isEqualTo("2022-03-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0001-01-01T00:00:00Z",
        "0000-00-00",
        "1970-01-01T00:00:00Z",
        "1900-01-01",
        "9999-12-31",
        "0",
        "2022-13-45",
        "null"
      })
  void aDayThatWasNeverSetIsPassedOver(String unset) {
    String script =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"datePublished\":\""
            + unset
            + "\"}</script>";
    String meta = "<meta property='article:published_time' content='2022-03-16T09:00:00Z'>";
    assertThat(day(read(page(script + meta, STORY)))).isEqualTo("2022-03-16");
    assertThat(
            day(
                read(
                    page(
                        script,
                        "<article>" + h1() + "<p>16 March 2022</p>" + story() + "</article>"))))
        .isEqualTo("2022-03-16");
    assertThat(day(read(page(script, STORY)))).isEqualTo("none");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=when>16 March 2022</p>",
        "<p>By Rob Hale <abbr title='2022-03-16T09:15:00+00:00'>two years ago</abbr></p>",
        "<span title='Wednesday, 16 March 2022 at 09:15'>a while ago</span>",
        "<p><a href='/p/7' title='2022-03-16 09:15'>link to this</a></p>",
        "<span class=rel data-ts=1647421200>long ago</span>",
        "<span data-published-at=1647421200000></span>",
        "<b data-utc='2022-03-16T09:15:00Z'>long ago</b>",
        "<p>Date: 2022/03/16</p>",
        "<p>Publication date : 2022.03.16</p>",
        "<p>The Marsh Gazette, Wednesday, March 16, 2022, page 4</p>",
        "<div class=submitted>Submitted by rhale on Wed, 03/16/2022 - 09:15</div>",
        "<p>March 16, 2022</p>",
        "<div class=byline>By Rob Hale. Published: March 16, 2022. Updated: March 19, 2022</div>",
        "<div>Updated: 19 March 2022 | Published: 16 March 2022</div>",
        "<div class=meta><span>Rob Hale</span> · <span>Wednesday, 16 March 2022, 9.15am</span></div>",
        "<p>Von Rob Hale, 16. März 2022</p>",
        "<p>Publié le 16 mars 2022 à 09h15</p>",
        "<p>16 de marzo de 2022</p>",
        "<p>Gepubliceerd op 16 maart 2022</p>",
        "<p>16.03.2022, 09:15 Uhr</p>",
        "<p>2022-03-16</p>",
        "<p>Last updated 19 March 2022. First published 16 March 2022.</p>",
        "<p>Posted on March 16, 2022 by Rob Hale</p>",
        "<time datetime='2022-03-16T09:15'>yesterday</time>",
        "<p>Updated <time datetime=2022-03-19>19 March</time>, published <time datetime=2022-03-16>16 March</time></p>",
        "<span itemprop=datePublished content='2022-03-16'>16/3</span>",
        "<abbr class=published title='2022-03-16T09:00:00'>Wednesday</abbr>",
        "<p>By Rob Hale</p><p>Marsh End</p><p>16th March 2022</p>",
        "<div>Mar. 16, 2022, 9:15 a.m. ET</div>",
        "<div>By ROB HALE <span>March 16, 2022 9:15 p.m. EDT</span></div>",
        "<span class=stamp data-timestamp=1647421200>two years ago</span>",
        "<div data-datetime='2022-03-16T09:00:00Z'>two years ago</div>",
        "<div>Canal fair: 24 June 2021</div><div>Published 16 March 2022</div>"
      })
  void theDayBesideTheHeadlineIsRead(String line) {
    assertThat(day(read(page("", TEASER + "<article>" + h1() + line + story() + "</article>"))))
        .isEqualTo("2022-03-16");
    assertThat(
            day(
                read(
                    page(
                        "",
                        TEASER
                            + "<div>"
                            + line
                            + "</div><article>"
                            + h1()
                            + story()
                            + "</article>"))))
        .isEqualTo("2022-03-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section class=more><article><time datetime=2021-11-02>2 Nov</time><h3><a href=/x>Fares up</a></h3></article></section>",
        "<div id=comments><div class=comment><time datetime=2022-03-17>a day later</time><p>I said so in the year before, did I not?</p></div></div>",
        "<ol class=commentlist><li><p>3 November 2021</p><p>What a lock it was, and what a keeper it had.</p></li></ol>",
        "<footer>© 2019 The Marsh Gazette, 1 January 2019</footer>",
        "<aside><h3><a href=/y>Ferry</a></h3><p>2 November 2021</p></aside>",
        "<p>The first lock was opened on 9 November 1989 by the mayor of the town, as all remember.</p>",
        "<h3>What we know about 9 November 1989</h3><p>It was a long night at the lock, all who were there say.</p>",
        "<div class=copyright>Copyright 2 January 2020 by the Gazette</div>"
      })
  void aDayOfSomethingElseIsNotTheArticles(String other) {
    assertThat(day(read(page("", STORY + other)))).isEqualTo("none");
    assertThat(day(read(page("", "<article>" + h1() + story() + other + "</article>"))))
        .isEqualTo("none");
    assertThat(
            day(
                read(
                    page(
                        "",
                        "<article>"
                            + h1()
                            + "<p>16 March 2022</p>"
                            + story()
                            + other
                            + "</article>"))))
        .isEqualTo("2022-03-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "This article was published on 16 March 2022.",
        "This story was first published on March 16th, 2022, in the weekend edition.",
        "A version of this report appeared in the print edition of 16 March 2022.",
        "The article above ran on Mar. 16, 2022",
        "Dieser Beitrag ist am 16. März 2022 erschienen."
      })
  void aSentenceBelowTheTextMaySayTheDay(String sentence) {
    assertThat(day(read(page("", STORY + "<p>" + sentence + "</p>")))).isEqualTo("2022-03-16");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "MARSH END, March 16, 2022 (GNW) — ",
        "MARSH END, Mar. 16, 2022 /Gazettewire/ -- ",
        "MARSH END, Fenland, March 16, 2022 - ",
        "MARSH END (March 16, 2022) — "
      })
  void theDayOfADatelineCountsWhereThePageSaysNone(String dateline) {
    String body = "<article>" + h1() + "<p>" + dateline + story().substring(3) + "</article>";
    assertThat(day(read(page("", body)))).isEqualTo("2022-03-16");
    assertThat(day(read(page("<meta name=date content=2022-03-17>", body))))
        .isEqualTo("2022-03-17");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://gazette.example/news/uk-20220316",
        "https://gazette.example/news/20220316",
        "https://gazette.example/news/20221399-lock",
        "https://gazette.example/news/120220316-lock"
      })
  void aNumberInAnAddressIsNoDay(String address) {
    assertThat(day(read(page("<link rel=canonical href='" + address + "'>", STORY))))
        .isEqualTo("none");
  }

  @Test
  void ofSeveralArticlesInScriptsThePagesOwnCounts() {
    String others =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\"Fares up\",\"url\":\"https://gazette.example/fares\",\"datePublished\":\"2021-11-02\"}</script>";
    String byAddress =
        "<link rel=canonical href='https://gazette.example/lock'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"mainEntityOfPage\":{\"@id\":\"https://gazette.example/lock\"},\"datePublished\":\"2022-03-16\"}</script>";
    String byTitle =
        "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"headline\":\""
            + SamplePages.TITLE
            + "\",\"datePublished\":\"2022-03-16\"}</script>";
    assertThat(day(read(page(others + byAddress, STORY)))).isEqualTo("2022-03-16");
    assertThat(day(read(page(others + byTitle, STORY)))).isEqualTo("2022-03-16");
  }

  @Test
  void theDayOfAChangeIsKeptApartAndCountsWhereNoOtherIsKnown() {
    Article both =
        read(
            page(
                "<meta property='article:modified_time' content='2022-03-19T10:00:00Z'><meta property='article:published_time' content='2022-03-16'>",
                STORY));
    assertThat(day(both)).isEqualTo("2022-03-16");
    assertThat(both.details().updated().value()).isEqualTo("2022-03-19T10:00:00Z");
    assertThat(
            day(
                read(
                    page(
                        "<meta property='article:modified_time' content='2022-03-19T10:00:00Z'>",
                        STORY))))
        .isEqualTo("2022-03-19");
  }

  @Test
  void numbersThatCanBeTwoDaysAreReadByTheLanguageOfThePage() {
    String body = "<article>" + h1() + "<p class=date>03/04/2022</p>" + story() + "</article>";
    assertThat(day(read(page("", body)))).isEqualTo("none");
    assertThat(day(read(page("", body).replace("lang=\"en\"", "lang=\"en-GB\""))))
        .isEqualTo("2022-04-03");
    assertThat(day(read(page("", body).replace("lang=\"en\"", "lang=\"en-US\""))))
        .isEqualTo("2022-03-04");
  }
}
