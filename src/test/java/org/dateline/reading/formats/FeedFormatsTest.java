package org.dateline.reading.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.dateline.article.Article;
import org.dateline.article.Moment;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FeedFormatsTest {
  @TempDir Path folder;

  @Test
  void theFullTextOfAnItemGoesBeforeItsTeaserAndPlainElementsBeforeOthersOfTheirName() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <rss version="2.0" xmlns:content="c" xmlns:dc="d" xmlns:media="m"><channel><title>The Paper</title><language>en-gb</language>
            <item><media:title>A hall</media:title><title>Talks</title><link>https://p.example/1</link><guid>g1</guid>
            <pubDate>Mon, 04 Mar 24 18:30 EST</pubDate><dc:creator>Ann Other</dc:creator><category>Peace &amp; war</category>
            <description>&lt;p&gt;Envoys ...&lt;/p&gt;</description>
            <content:encoded><![CDATA[<p>Envoys met.</p><figure><figcaption>A hall.</figcaption></figure><p>They left.</p>]]></content:encoded></item></channel></rss>
            """);
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.text()).isEqualTo("Envoys met.\n\nThey left.");
    assertThat(article.details().published()).isEqualTo(new Moment("2024-03-04T18:30-05:00"));
    assertThat(article.source()).isEqualTo("The Paper");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.details().id()).isEqualTo("g1");
    assertThat(article.details().tags()).containsExactly("Peace & war");
  }

  @Test
  void anIllFormedFeedIsReadAllTheSame() {
    Article article =
        ReadFiles.article(
            folder,
            """

            <?xml version="1.0"?>
            <rss><channel><title>Ville</title><item><title>L&rsquo;&eacute;t&eacute;</title><link>https://v.example/?a=1&b=2</link>
            <pubDate><![CDATA[ ven., 21 juin 2019 07:05:00 +0200 ]]></pubDate>
            <description>Il nage & rit.&lt;br/&gt;&lt;br/&gt;Puis rien.</description></item></channel></rss>
            """);
    assertThat(article.title()).isEqualTo("L’été");
    assertThat(article.text()).isEqualTo("Il nage & rit.\n\nPuis rien.");
    assertThat(article.url()).isEqualTo("https://v.example/?a=1&b=2");
    assertThat(article.details().published()).isEqualTo(new Moment("2019-06-21T07:05:00+02:00"));
  }

  @Test
  void itemsOfRss1StandBesideTheChannel() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <rdf:RDF xmlns:rdf="r" xmlns="http://purl.org/rss/1.0/" xmlns:dc="d"><channel><title>P</title></channel>
            <item rdf:about="https://p.example/1"><title>T</title><link>https://p.example/1</link><description>Envoys met.</description><dc:date>2004-05-06T07:08+00:00</dc:date></item></rdf:RDF>
            """);
    assertThat(article.source()).isEqualTo("P");
    assertThat(article.published()).hasToString("PartialDate[value=2004-05-06]");
  }

  @Test
  void atomAddressesAreResolvedAndPlainTextKeepsItsBrackets() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en" xml:base="https://p.example/news/"><title>The Paper</title>
            <entry><title type="html">War &amp;amp; peace</title><id>tag:1</id><link rel="edit" href="e/1"/><link href="1.html"/>
            <updated>2020-10-30T08:00:00.123Z</updated><content type="text">Say &lt;no&gt; &amp; go.</content></entry></feed>
            """);
    assertThat(article.title()).isEqualTo("War & peace");
    assertThat(article.url()).isEqualTo("https://p.example/news/1.html");
    assertThat(article.text()).isEqualTo("Say <no> & go.");
    assertThat(article.details().updated()).isEqualTo(new Moment("2020-10-30T08:00:00.123Z"));
  }

  @Test
  void aJsonFeedIsReadItemByItem() {
    Article article =
        ReadFiles.article(
            folder,
            """
            {"version": "https://jsonfeed.org/version/1.1", "title": "The Paper", "language": "en",
             "items": [{"id": "1", "url": "https://p.example/1", "title": "Talks", "content_html": "<p>Envoys met.</p><p>They left.</p>",
                        "date_published": "2022-01-12T10:00:00Z", "authors": [{"name": "Ann Other"}], "tags": ["talks"]}]}
            """);
    assertThat(article.text()).isEqualTo("Envoys met.\n\nThey left.");
    assertThat(article.source()).isEqualTo("The Paper");
    assertThat(article.author()).isEqualTo("Ann Other");
  }

  @Test
  void aSitemapHoldsNoTextAndSaysSo() {
    assertThat(
            ReadFiles.reasons(folder, "<urlset><url><loc>https://p.example/1</loc></url></urlset>"))
        .singleElement()
        .asString()
        .contains("no text");
  }

  @Test
  void theVocabularyOfAnElementCountsAndNotItsPrefix() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <rss version="2.0" xmlns:a10="http://www.w3.org/2005/Atom" xmlns:c="http://purl.org/rss/1.0/modules/content/" xmlns:t="http://purl.org/dc/terms/">
            <channel><title>The Paper</title><item><a10:title>Of the picture</a10:title><title>Talks</title><t:created>2021-05-06T07:08:09+02:00</t:created>
            <a10:author><a10:name>Ann Other</a10:name></a10:author><a10:updated>2021-05-07T07:00:00Z</a10:updated>
            <description>Envoys ...</description><c:encoded>&lt;p&gt;Envoys met.&lt;/p&gt;</c:encoded></item></channel></rss>
            """);
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.text()).isEqualTo("Envoys met.");
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.details().published()).isEqualTo(new Moment("2021-05-06T07:08:09+02:00"));
    assertThat(article.details().updated()).isEqualTo(new Moment("2021-05-07T07:00:00Z"));
  }

  @Test
  void rss1MayHaveAPrefix() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:r="http://purl.org/rss/1.0/"><r:channel><r:title>P</r:title></r:channel>
            <r:item rdf:about="https://p.example/1"><r:title>Talks</r:title><r:link>https://p.example/1</r:link><r:description>Envoys met.</r:description></r:item></rdf:RDF>
            """);
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.url()).isEqualTo("https://p.example/1");
    assertThat(article.source()).isEqualTo("P");
  }

  @Test
  void itemsOfRss09AreHeadlinesAndSayThatTheyHaveNoText() {
    assertThat(
            ReadFiles.reasons(
                folder,
                """
                <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://my.netscape.com/rdf/simple/0.9/">
                <channel><title>P</title></channel><item><title>Talks</title><link>https://p.example/1</link></item></rdf:RDF>
                """))
        .singleElement()
        .asString()
        .contains("No text in it");
  }

  @Test
  void atom03HasItsOwnDatesAndSaysInItsModeHowATextIsWritten() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <feed version="0.3" xmlns="http://purl.org/atom/ns#" xmlns:dc="http://purl.org/dc/elements/1.1/"><title>The Paper</title><copyright>The Paper 2004</copyright>
            <entry><title type="text/html" mode="escaped">War &amp;amp; peace</title><issued>2004-02-03T10:00:00+01:00</issued><modified>2004-02-04T11:00:00+01:00</modified>
            <dc:creator>Ann Other</dc:creator><dc:subject>Talks</dc:subject>
            <content type="text/html" mode="base64">PHA+RW52b3lzIG1ldC48L3A+
            PHA+VGhleSBsZWZ0LjwvcD4=</content></entry></feed>
            """);
    assertThat(article.title()).isEqualTo("War & peace");
    assertThat(article.text()).isEqualTo("Envoys met.\n\nThey left.");
    assertThat(article.details().published()).isEqualTo(new Moment("2004-02-03T10:00:00+01:00"));
    assertThat(article.details().updated()).isEqualTo(new Moment("2004-02-04T11:00:00+01:00"));
    assertThat(article.author()).isEqualTo("Ann Other");
    assertThat(article.details().tags()).containsExactly("Talks");
    assertThat(article.details().copyright()).isEqualTo("The Paper 2004");
  }

  @Test
  void aPictureAsTheContentOfAnEntryIsNoText() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <feed xmlns="http://www.w3.org/2005/Atom" xmlns:m="http://search.yahoo.com/mrss/"><title>The Paper</title>
            <entry><m:title>A hall</m:title><title>Talks</title><updated>2020-10-30T08:00:00Z</updated>
            <content type="image/png">iVBORw0KGgo=</content><summary>Envoys met.</summary></entry></feed>
            """);
    assertThat(article.title()).isEqualTo("Talks");
    assertThat(article.text()).isEqualTo("Envoys met.");
  }

  @Test
  void whatOtherVocabulariesSayIsTheTextOfAnItemThatHasNoOther() {
    Article article =
        ReadFiles.article(
            folder,
            """
            <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel><title>P</title><item><title>Talks</title>
            <itunes:author>Ann Other</itunes:author><itunes:summary>Envoys met.</itunes:summary><description> </description></item></channel></rss>
            """);
    assertThat(article.text()).isEqualTo("Envoys met.");
    assertThat(article.author()).isEqualTo("Ann Other");
  }
}
