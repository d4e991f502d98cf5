package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Facet;
import org.dateline.search.FoundArticle;
import org.dateline.search.FoundQuote;
import org.dateline.search.QuoteQuery;
import org.dateline.search.Selection;
import org.dateline.testing.ArticleQueries;
import org.dateline.testing.QuoteQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The quotations that come with hits, beside those that the search for quotations finds. */
@ServerContract
final class QuotesOfHitsIT {
  private static final int ARTICLES = 30;
  private static final List<String> SAID =
      List.of(
          "guarantees",
          "guarantee",
          "Minister’s",
          "ministers",
          "café",
          "O'Neill's",
          "vis-à-vis",
          "U.S.",
          "harbours",
          "Ångström",
          "talks",
          "talked",
          "kyiv",
          "late",
          "2022",
          "we’re");
  private static final List<String> ASKED =
      List.of(
          "guarantee",
          "=guarantees",
          "minister",
          "CAFE",
          "o'neill",
          "\"vis-a-vis\"",
          "us",
          "harbour*",
          "angstrom",
          "talking",
          "Kiev",
          "2017",
          "\"late talks\"",
          "-late",
          "title:talks",
          "guarantee NEAR/2 late",
          "talk* NEAR/1 minister",
          "(cafe OR harbour)",
          "\"2022 late\"");
  private static TestArchive archive;

  @BeforeAll
  static void fill() {
    Random random = new Random(7);
    archive =
        TestArchive.of(
            IntStream.range(0, ARTICLES).mapToObj(n -> article(n, random)).toList(),
            HarbourArchive.DIRECTORY);
  }

  @AfterAll
  static void empty() {
    archive.close();
  }

  private static AnnotatedArticle article(int n, Random random) {
    Samples article = Samples.article("a" + n).title("Talks").person("Ann Lee").text(" said ");
    for (int i = 0; i < 3; i++) {
      article.quote("“" + words(SAID, 4, random) + "”", Quote.Kind.DIRECT, i == 1);
      if (i == 1) {
        article.text(" in ").quote("“old Kyiv”", Quote.Kind.INDIRECT, false);
        article.names("Kyiv", HarbourArchive.KYIV.id(), "Kyiv", EntityType.PLACE);
      }
      article.text(". Then ");
    }
    return article.text(words(SAID, 10, random)).build();
  }

  private static String words(List<String> from, int n, Random random) {
    return String.join(" ", random.ints(n, 0, from.size()).mapToObj(from::get).toList());
  }

  @Test
  void theyAreThoseThatTheIndexOfQuotationsFinds() {
    Random random = new Random(11);
    int shown = 0;
    for (int i = 0; i < 60; i++) {
      String typed = words(ASKED, 1 + i % 3, random);
      for (boolean allSpeech : List.of(false, true)) {
        for (FoundArticle hit : search(typed, Map.of(), allSpeech)) {
          List<Span> spans = hit.quotes().stream().map(FoundArticle.MatchingQuote::span).toList();
          assertThat(spans).as(typed + " in " + hit.id()).isEqualTo(found(typed, hit, allSpeech));
          shown += spans.size();
        }
      }
    }
    assertThat(shown).isGreaterThan(ARTICLES);
  }

  private static List<Span> found(String typed, FoundArticle hit, boolean allSpeech) {
    QuoteQuery query = QuoteQueries.of(typed).articles(hit.id()).size(200).build();
    List<Span> spans = new ArrayList<>();
    archive.get().quoteSearch().search(query).quotes().stream()
        .filter(quote -> allSpeech || quote.kind() != Quote.Kind.INDIRECT)
        .map(FoundQuote::span)
        .sorted(Comparator.comparingInt(Span::start))
        .limit(3)
        .forEach(spans::add);
    return spans;
  }

  @Test
  void ofASelectedSpeakerTheyAreShownWhateverTheirWords() {
    Selection speaker = new Selection(List.of("p:Ann Lee"), List.of(), List.of());
    FoundArticle hit = search("lee", Map.of(Facet.SPEAKER, speaker), false).get(0);
    assertThat(hit.quotes())
        .hasSize(1)
        .allSatisfy(quote -> assertThat(quote.speakerName()).isEqualTo("Ann Lee"));
  }

  @Test
  void withoutWordsAndSpeakersNoneIsSingledOut() {
    assertThat(search("", Map.of(), false)).allSatisfy(hit -> assertThat(hit.quotes()).isEmpty());
  }

  private static List<FoundArticle> search(
      String typed, Map<Facet, Selection> selections, boolean all) {
    ArticleQuery query = ArticleQueries.of(typed).with(selections).allSpeech(all).size(100).build();
    return archive.get().articleSearch().search(query).hits();
  }
}
