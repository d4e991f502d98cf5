package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.elastic.HarbourArchive.anyOf;
import static org.dateline.archive.elastic.HarbourArchive.query;

import java.util.List;
import java.util.Map;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.DayRange;
import org.dateline.search.Facet;
import org.dateline.search.FoundArticle;
import org.dateline.search.Snippet;
import org.dateline.testing.ServerContract;
import org.junit.jupiter.api.Test;

/** Tests of what words find, and of what is shown of it, on a real node. */
@ServerContract
final class WordsIT extends OverHarbourArchive {
  @Test
  void wordsAreFoundInAllTheirFormsAndWithoutAccents() {
    assertThat(archive.found("guarantee")).containsExactlyInAnyOrder("vienna", "kyiv");
    assertThat(archive.found("CAFE")).containsExactly("port");
    assertThat(archive.found("port")).containsExactly("port");
    assertThat(archive.found("=guarantees")).containsExactly("vienna");
    assertThat(archive.found("visit guarantees")).containsExactly("kyiv");
    assertThat(archive.found("guarantees -visit")).containsExactly("vienna");
    assertThat(archive.found("cafe OR visit")).containsExactlyInAnyOrder("port", "kyiv");
    assertThat(archive.found("title:guarantee*")).containsExactly("vienna");
    assertThat(archive.found("\"told reporters\"")).containsExactly("kyiv");
    assertThat(archive.found("reporters NEAR/8 late")).containsExactly("kyiv");
    assertThat(archive.found("reporters NEAR/1 late")).isEmpty();
  }

  @Test
  void whatIsFoundCanBeCountedAlone() {
    for (String typed : List.of("guarantee", "", "-visit", "xyzzyx")) {
      ArticleQuery query = query(typed);
      assertThat(archive.get().articleSearch().count(query))
          .isEqualTo(archive.search(query).total());
    }
  }

  @Test
  void anArticleIsFoundUnderEveryNameOfItsEntities() {
    assertThat(archive.found("Kiev")).containsExactly("kyiv");
    assertThat(archive.found("2017")).as("a number within a name is none").isEmpty();
  }

  @Test
  void aNumberInANameIsFoundWithAHyphenAndWithout() {
    for (String typed :
        List.of("contest-2017", "contest 2017", "song contest 2017", "“contest 2017”")) {
      assertThat(archive.found(typed)).as(typed).containsExactly("kyiv");
      assertThat(archive.get().articleSearch().count(query(typed))).as(typed).isEqualTo(1);
    }
    assertThat(archive.found("host 2017")).as("not side by side").isEmpty();
  }

  @Test
  void wordsThatFindNothingAreAnsweredWithWordsThatDo() {
    assertThat(archive.search(query("garantees")).didYouMean()).isEqualTo("guarantees");
    assertThat(archive.search(query("garantees asked")).didYouMean()).isEqualTo("guarantees asked");
    assertThat(archive.search(query("reportars")).didYouMean()).isEqualTo("reporters");
    assertThat(archive.search(query("xyzzyx")).didYouMean()).isNull();
  }

  @Test
  void wordsOfAnotherLanguageAreNotTakenForMisspeltOnes() {
    assertThat(archive.search(query("bord")).didYouMean()).as("one letter of four").isNull();
    assertThat(archive.search(query("beginn")).didYouMean())
        .as("two letters of five: began")
        .isNull();
    assertThat(archive.search(query("spake")).didYouMean()).as("spoke, in one article").isNull();
  }

  @Test
  void titleRanksAboveText() {
    assertThat(archive.found("guarantees")).containsExactly("vienna", "kyiv");
  }

  @Test
  void snippetsAreVerbatimAndMarkTheWords() {
    FoundArticle hit = archive.search(query("guarantees")).hits().get(0);
    String text = HarbourArchive.articles().get(0).article().text();
    Snippet snippet = hit.snippets().get(0);
    assertThat(text.substring(snippet.start())).startsWith(snippet.text());
    assertThat(snippet.highlights()).hasSize(1);
    assertThat(snippet.highlights().get(0).in(snippet.text())).isEqualTo("guarantees");
    assertThat(hit.titleHighlights().get(0).in(hit.title())).isEqualTo("Guarantees");
    assertThat(hit.quotes())
        .extracting(FoundArticle.MatchingQuote::text)
        .containsExactly("“We need guarantees.”");
  }

  @Test
  void namesOfAHitStandByMentionsAndThoseSelectedFirst() {
    FoundArticle hit = only(query(Map.of(Facet.PERSON, anyOf("p:Bo Ek")), DayRange.ALWAYS));
    assertThat(hit.names())
        .extracting(FoundArticle.NamedEntity::name)
        .containsExactly("Bo Ek", "Harbour Board");
    assertThat(hit.names().get(0).mentions()).isEqualTo(2);
  }

  private static FoundArticle only(ArticleQuery query) {
    ArticleResults results = archive.search(query);
    assertThat(results.hits()).hasSize(1);
    return results.hits().get(0);
  }
}
