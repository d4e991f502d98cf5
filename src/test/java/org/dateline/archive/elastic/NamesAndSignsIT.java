package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.elastic.HarbourArchive.ids;
import static org.dateline.archive.elastic.HarbourArchive.query;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.search.FoundArticle;
import org.dateline.search.Snippet;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names that look like forms of other words, and words with signs that are not seen. */
@ServerContract
final class NamesAndSignsIT {
  private static TestArchive archive;

  @BeforeAll
  static void fill() {
    archive =
        TestArchive.of(
            List.of(
                names(),
                Samples.article("words")
                    .text("The man in the bank and on the web liked brown rose water in a wood.")
                    .build(),
                Samples.article("plurals")
                    .text("Two banks and three roses. ")
                    .person("Iris Rose")
                    .text(" was not there.")
                    .build(),
                Samples.article("signs").title("Cafe\u0301s").text(signs()).build()),
            id -> Optional.empty());
  }

  private static AnnotatedArticle names() {
    return Samples.article("names")
        .person("Thor Anders")
        .text(", ")
        .person("Clara Manning")
        .text(" and ")
        .person("Otto Weber")
        .text(" met ")
        .person("Leo Banks")
        .text(" of ")
        .place("Woods")
        .text(": ")
        .quote("“Browning waited.”", Quote.Kind.DIRECT, true)
        .names("Browning", "p:Browning", "Browning", EntityType.PERSON)
        .build();
  }

  private static String signs() {
    return "Trains of 10\u202f000 tons passed Nord\u202fhaven. A hos\u00adpital and a ha\u00ad\n"
        + "ven stood by. The cafe\u0301 of Or\u200bsova was shut. Talks in Geneva.NATO"
        + " agreed. It ended.Then \u200eLindholm\u200e spoke. _Ferries_ left."
        + " Ports:harbours. O\u02bcBriar and D\u00b4Arno of the U.S. read example.org at"
        + " 10:30.";
  }

  @AfterAll
  static void empty() {
    archive.close();
  }

  private static List<String> found(String words) {
    return ids(archive.get().articleSearch().search(query(words)));
  }

  @ParameterizedTest
  @CsvSource({
    "Thor, names", "thor, names", "Anders, names", "Manning, names", "manning, names",
    "Weber, names", "weber, names", "Banks, names plurals", "Browning, names", "browning, names"
  })
  void aNameFindsNoOtherWord(String name, String articles) {
    assertThat(found(name)).containsExactlyInAnyOrder(articles.split(" ", -1));
  }

  @ParameterizedTest
  @CsvSource({
    "web, words",
    "man, words",
    "brown, words",
    "wood, words",
    "bank, words plurals",
    "rose, words plurals",
    "\"bank\", words",
    "=banks, names plurals",
    "man NEAR/9 web, words",
    "\"a wood\", words"
  })
  void aWordFindsItsFormsButNoName(String word, String articles) {
    assertThat(found(word)).containsExactlyInAnyOrder(articles.split(" ", -1));
  }

  @Test
  void quotationsOfAHitAreChosenAlike() {
    assertThat(quoted("Browning")).containsExactly("“Browning waited.”");
    assertThat(quoted("brown OR Thor")).isEmpty();
  }

  private static List<String> quoted(String words) {
    return archive.get().articleSearch().search(query(words)).hits().stream()
        .filter(hit -> hit.id().equals("names"))
        .flatMap(hit -> hit.quotes().stream())
        .map(FoundArticle.MatchingQuote::text)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "nordhaven, ''",
    "haven, 'ha\u00ad\nven'",
    "nord, Nord",
    "hospital, 'hos\u00adpital'",
    "orsova, 'Or\u200bsova'",
    "café, 'cafe\u0301'",
    "geneva, Geneva",
    "NATO, NATO",
    "then, Then",
    "ended, ended",
    "lindholm, 'Lindholm\u200e'",
    "ferries, Ferries",
    "ferry, Ferries",
    "harbours, harbours",
    "o'briar, 'O\u02bcBriar'",
    "d’arno, 'D\u00b4Arno'",
    "U.S., U.S",
    "example.org, 'example.org'",
    "tons, tons"
  })
  void signsThatAreNotSeenHideNoWord(String typed, String marked) {
    List<FoundArticle> hits = archive.get().articleSearch().search(query(typed)).hits();
    if (marked.isEmpty()) {
      assertThat(hits).isEmpty();
      return;
    }
    assertThat(hits).extracting(FoundArticle::id).containsExactly("signs");
    assertThat(hits.get(0).snippets().stream().flatMap(NamesAndSignsIT::marked)).contains(marked);
  }

  private static Stream<String> marked(Snippet snippet) {
    String text = signs().substring(snippet.start(), snippet.start() + snippet.text().length());
    assertThat(text).isEqualTo(snippet.text());
    return snippet.highlights().stream().map((Span span) -> span.in(text));
  }

  @ParameterizedTest
  @CsvSource({"hosp?tal", "h*tal", "*spital", "f?rr*s", "*h??????l*", "h*p*t*l"})
  void wildcardsStandForLettersAnywhere(String pattern) {
    assertThat(found(pattern)).containsExactly("signs");
  }

  @Test
  void whereNothingIsFoundTheAnswerSaysHowTheWordsWereRead() {
    assertThat(archive.get().articleSearch().search(query("man w/1 web")).readAs())
        .isEqualTo("man NEAR/1 web (“w/1” is read as NEAR/1)");
    assertThat(archive.get().articleSearch().search(query("man or ferry")).readAs())
        .contains("all of these");
  }
}
