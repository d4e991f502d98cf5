package org.dateline.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.dateline.search.Words.And;
import org.dateline.search.Words.Everything;
import org.dateline.search.Words.Most;
import org.dateline.search.Words.Near;
import org.dateline.search.Words.Not;
import org.dateline.search.Words.Or;
import org.dateline.search.Words.Phrase;
import org.dateline.search.Words.Prefix;
import org.dateline.search.Words.Scope;
import org.dateline.search.Words.Word;
import org.dateline.search.Words.WordForm;
import org.junit.jupiter.api.Test;

final class WordsParserTest {
  private static Words read(String typed) {
    return WordsParser.read(typed).words();
  }

  private static Word word(String word) {
    return new Word(word, Scope.ANYWHERE, false);
  }

  @Test
  void nothingTypedFindsEverything() {
    assertThat(read("")).isEqualTo(new Everything());
    assertThat(read("  …  ")).isEqualTo(new Everything());
  }

  @Test
  void allWordsAreAskedFor() {
    assertThat(read("security guarantees"))
        .isEqualTo(new And(List.of(word("security"), word("guarantees"))));
  }

  @Test
  void aNumberMayBePartOfANameWithTheWordBesideIt() {
    assertThat(read("covid 19"))
        .isEqualTo(
            new And(
                List.of(
                    word("covid"),
                    new Word("19", Scope.ANYWHERE, WordForm.ANY, List.of("covid 19")))));
    assertThat(read("boeing 737 max"))
        .isEqualTo(
            new And(
                List.of(
                    word("boeing"),
                    new Word("737", Scope.ANYWHERE, WordForm.ANY, List.of("boeing 737", "737 max")),
                    word("max"))));
    assertThat(read("title:covid 19"))
        .isEqualTo(new And(List.of(new Word("covid", Scope.TITLE, false), word("19"))));
    assertThat(read("19")).isEqualTo(word("19"));
  }

  @Test
  void signsAreRead() {
    assertThat(read("“security guarantees”"))
        .isEqualTo(new Phrase("security guarantees", Scope.ANYWHERE, false));
    assertThat(read("talks -Geneva"))
        .isEqualTo(new And(List.of(word("talks"), new Not(word("Geneva")))));
    assertThat(read("NATO OR OSCE")).isEqualTo(new Or(List.of(word("NATO"), word("OSCE"))));
    assertThat(read("talks (NATO OR OSCE)"))
        .isEqualTo(new And(List.of(word("talks"), new Or(List.of(word("NATO"), word("OSCE"))))));
    assertThat(read("guarant*")).isEqualTo(new Prefix("guarant", Scope.ANYWHERE));
    assertThat(read("title:talks")).isEqualTo(new Word("talks", Scope.TITLE, false));
    assertThat(read("=guarantee")).isEqualTo(new Word("guarantee", Scope.ANYWHERE, true));
    assertThat(read("troops near/5 border")).isEqualTo(new Near(word("troops"), word("border"), 5));
    assertThat(read("troops near border"))
        .isEqualTo(new And(List.of(word("troops"), word("near"), word("border"))));
    assertThat(read("troops NEAR/5 border")).isEqualTo(new Near(word("troops"), word("border"), 5));
  }

  @Test
  void signsMayFollowOneAnother() {
    Word inTitle = new Word("talks", Scope.TITLE, false);
    assertThat(read("title:-talks")).isEqualTo(new Not(inTitle));
    assertThat(read("-title:talks")).isEqualTo(new Not(inTitle));
    assertThat(read("title:=talks")).isEqualTo(new Word("talks", Scope.TITLE, true));
    assertThat(read("-=talks")).isEqualTo(new Not(new Word("talks", Scope.ANYWHERE, true)));
  }

  @Test
  void signsOfProgrammersMeanTheSame() {
    assertThat(read("NATO || OSCE")).isEqualTo(read("NATO OR OSCE"));
    assertThat(read("NATO && OSCE")).isEqualTo(read("NATO OSCE"));
  }

  @Test
  void aHyphenInsideAWordIsNoMinus() {
    assertThat(read("vis-à-vis")).isEqualTo(word("vis-à-vis"));
  }

  @Test
  void aQuoteMarkWithoutEndIsPassedOverAndSaid() {
    assertThat(WordsParser.read("\"security guarantees"))
        .isEqualTo(
            new ParsedWords(
                "\"security guarantees",
                new And(List.of(word("security"), word("guarantees"))),
                "security guarantees (the quote mark had no end)"));
  }

  @Test
  void bracketsThatDoNotMatchArePassedOverAndSaid() {
    assertThat(WordsParser.read("(NATO OR OSCE").readAs())
        .isEqualTo("NATO OR OSCE (a bracket had no end)");
    assertThat(WordsParser.read("talks)").readAs()).isEqualTo("talks (a bracket had no beginning)");
    assertThat(read("talks)")).isEqualTo(word("talks"));
  }

  @Test
  void whatHoldsNoWordFindsEverythingAndSaysSo() {
    assertThat(WordsParser.read("- AND").readAs()).startsWith("everything (");
    assertThat(WordsParser.read("😀").readAs()).contains("no word stood in it");
    assertThat(WordsParser.read(" ").readAs()).isNull();
    assertThat(WordsParser.read("*").readAs()).isNull();
  }

  @Test
  void signsWithoutAWordArePassedOverAndSaid() {
    assertThat(WordsParser.read("talks OR").readAs()).contains("OR stood without a word after it");
    assertThat(read("talks OR")).isEqualTo(word("talks"));
    assertThat(read("title:")).isEqualTo(new Everything());
  }

  @Test
  void ofALongQuestionMostWordsAreAskedForWithoutThoseOfItsGrammar() {
    ParsedWords reading = WordsParser.read("What did the minister say about guarantees in Vienna?");
    assertThat(reading.words()).isInstanceOf(Most.class);
    assertThat(((Most) reading.words()).of())
        .containsExactly(word("minister"), word("say"), word("guarantees"), word("Vienna?"));
    assertThat(reading.readAs()).contains("most of its words");
  }

  @Test
  void aShortTextThatEndsAsASentenceIsReadAsOne() {
    assertThat(read("Successor to Premier Holt.")).isInstanceOf(Most.class);
    assertThat(read("successor to premier Holt")).isInstanceOf(And.class);
    assertThat(read("talks in the U.S.")).isInstanceOf(And.class);
    assertThat(read("Talks end.")).isInstanceOf(And.class);
  }

  @Test
  void theWordsOfAQuestionsGrammarAreKeptForItsRank() {
    assertThat(((Most) read("What did the minister say about guarantees?")).grammar())
        .contains(word("What"), word("about"));
  }

  @Test
  void aLongTextInCapitalsHoldsNoSigns() {
    assertThat(read("SUMMIT OF FOUR POWERS OR NEW TALKS WITH RUSSIA")).isInstanceOf(Most.class);
  }

  @Test
  void whateverIsTypedIsRead() {
    String signs = "ab \"()-=*:“”«OR NEAR/3 title:";
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder typed = new StringBuilder();
      for (int j = random.nextInt(40); j > 0; j--) {
        typed.append(signs.charAt(random.nextInt(signs.length())));
      }
      assertThat(WordsText.of(read(typed.toString()))).isNotEmpty();
    }
    assertThat(read("(".repeat(10_000) + "a")).isNotNull();
  }
}
