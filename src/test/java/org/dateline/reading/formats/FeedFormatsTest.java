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
}
