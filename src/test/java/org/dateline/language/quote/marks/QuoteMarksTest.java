package org.dateline.language.quote.marks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Part;
import org.junit.jupiter.api.Test;

class QuoteMarksTest {
  private static List<String> stretches(String text) {
    return stretches(Part.TEXT, text);
  }

  private static List<String> stretches(Part part, String text) {
    return QuoteMarks.find(part, text, Paragraphs.of(text), true).stream()
        .map(s -> s.span().in(text))
        .toList();
  }

  @Test
  void straightMarks() {
    assertThat(stretches("\"Go home,\" she said. \"Now.\""))
        .containsExactly("\"Go home,\"", "\"Now.\"");
  }

  @Test
  void curlyGermanFrenchAndSwedishMarks() {
    assertThat(stretches("“Go home,” she said.")).containsExactly("“Go home,”");
    assertThat(stretches("„Geh heim“, sagte sie.")).containsExactly("„Geh heim“");
    assertThat(stretches("Il dit : « Rentrez chez vous » et partit."))
        .containsExactly("« Rentrez chez vous »");
    assertThat(stretches("»Geh heim«, sagte sie.")).containsExactly("»Geh heim«");
    assertThat(stretches("”Gå hem”, sade hon.")).containsExactly("”Gå hem”");
  }

  @Test
  void whatIsLeftOfMarkupIsNoQuotation() {
    assertThat(stretches("<post id=\"294\" author=\"@olsen\">We \"must\" go.</post>"))
        .containsExactly("\"must\"");
  }

  @Test
  void doubledApostrophesAreAMark() {
    assertThat(stretches("''Go home,'' she said.")).containsExactly("''Go home,''");
    assertThat(stretches("``Go home,'' she said.")).containsExactly("``Go home,''");
  }

  @Test
  void onlyTheOuterOfNestedMarksIsAQuotation() {
    assertThat(stretches("“He said “no” twice,” she said."))
        .containsExactly("“He said “no” twice,”");
    assertThat(stretches("\"He said \"no\" twice,\" she said."))
        .containsExactly("\"He said \"no\" twice,\"");
    assertThat(stretches("“He said ‘no’ twice,” she said."))
        .containsExactly("“He said ‘no’ twice,”");
  }

  @Test
  void aStraightMarkBeforeANewSentenceOpensThoughTheOneBeforeIsUnclosed() {
    assertThat(stretches("He said \"it rains. Olsen left. \"We stay,\" she said."))
        .noneMatch(stretch -> stretch.endsWith("Olsen left. \""));
    assertThat(stretches("\"Go home, \"she said. \"Now.\"")).contains("\"Go home, \"");
  }

  @Test
  void mixedStylesCloseEachOther() {
    assertThat(stretches("“Go home,\" she said. \"Now.”"))
        .containsExactly("“Go home,\"", "\"Now.”");
    assertThat(stretches("It was “mostly false.“ Nobody cared."))
        .containsExactly("“mostly false.“");
  }

  @Test
  void anUnclosedQuotationRunsToTheEndOfItsParagraph() {
    assertThat(stretches("“One.\n\n“Two,” she said.")).containsExactly("“One.", "“Two,”");
  }

  @Test
  void apostrophesAndInchesAreNotMarks() {
    assertThat(stretches("It isn't the dogs' 15\" screen, is it?")).isEmpty();
    assertThat(stretches("\"The 15\" screen is fine,\" she said."))
        .containsExactly("\"The 15\" screen is fine,\"");
    assertThat(stretches("“It’s the ’90s,” she said.")).containsExactly("“It’s the ’90s,”");
  }

  @Test
  void singleMarksCountInAnArticleThatQuotesWithThem() {
    assertThat(stretches("‘It’s the dogs’ home,’ she said. ‘Go.’"))
        .containsExactly("‘It’s the dogs’ home,’", "‘Go.’");
    assertThat(stretches("'It isn't \"home\" at all,' she said."))
        .containsExactly("'It isn't \"home\" at all,'");
    assertThat(stretches("The dogs' home isn't 'til the '90s.")).isEmpty();
  }

  @Test
  void singleMarksCountInATitle() {
    assertThat(stretches(Part.TITLE, "Mayor: 'No plans to resign'"))
        .containsExactly("'No plans to resign'");
  }

  @Test
  void emptyMarksHoldNothing() {
    assertThat(stretches("He typed \"\" and \" \" and left.")).isEmpty();
  }

  @Test
  void strayMarksSwallowNoLongText() {
    assertThat(stretches("\"" + "word ".repeat(4_000) + "\nend")).isEmpty();
    assertThat(stretches(" \"a".repeat(100_000))).hasSizeLessThan(100_000);
    assertThat(stretches(" 'a".repeat(100_000))).isEmpty();
    assertThat(stretches(" 'a".repeat(100_000) + " ‘b")).isEmpty();
    assertThat(stretches(", 'A".repeat(100_000))).hasSize(100_000);
  }

  @Test
  void guillemetsWithoutPartnerAreBullets() {
    assertThat(stretches("» New quay\n»Old quay\nHome » News » Harden")).isEmpty();
    assertThat(stretches("» »Geh heim«, sagte sie.")).containsExactly("»Geh heim«");
    assertThat(stretches("»Gå hem», sade hon.")).containsExactly("»Gå hem»");
  }

  @Test
  void marksThatAreTurnedRoundStillPair() {
    assertThat(stretches("”Go home,“ she said. ”Now.“")).containsExactly("”Go home,“", "”Now.“");
  }

  @Test
  void entitiesAndMisreadBytesAreTheMarksThatWereMeant() {
    assertThat(stretches("&quot;Go home,&quot; she said.")).containsExactly("&quot;Go home,&quot;");
    assertThat(stretches("He: &#8216;I don&#8217;t go,&#8217; and left."))
        .containsExactly("&#8216;I don&#8217;t go,&#8217;");
    assertThat(stretches("\u0093Go home,\u0094 she said.")).containsExactly("\u0093Go home,\u0094");
    assertThat(stretches("\u00e2\u20ac\u0153Go home,\u00e2\u20ac\u009d she said."))
        .containsExactly("\u00e2\u20ac\u0153Go home,\u00e2\u20ac\u009d");
  }

  @Test
  void marksOfSeveralCharactersAreOne() {
    assertThat(stretches("\\\"Go home,\\\" she said.")).containsExactly("\\\"Go home,\\\"");
    assertThat(stretches("<<Go home,>> she said.")).containsExactly("<<Go home,>>");
    assertThat(stretches(",,Go home,'' she said.")).containsExactly(",,Go home,''");
  }

  @Test
  void ampersandsAreNoEntities() {
    assertThat(stretches("A&B; said \"no\" & left; so &#; did &quots; he."))
        .containsExactly("\"no\"");
  }

  @Test
  void anEntityThatWasEscapedTwiceIsOneMark() {
    assertThat(stretches("&amp;quot;Go home,&amp;quot; she said."))
        .containsExactly("&amp;quot;Go home,&amp;quot;");
    assertThat(stretches("Q&amp;A; \"no\"")).containsExactly("\"no\"");
  }

  @Test
  void aSingleMarkThatDoesNotCloseOpensSpeechAllTheSame() {
    assertThat(stretches("‘Go home, she said.\n\n‘No,’ he said."))
        .containsExactly("‘Go home, she said.", "‘No,’");
    assertThat(stretches("She said: ‘Go home. ‘Now,’ she said."))
        .containsExactly("‘Go home. ", "‘Now,’");
    assertThat(stretches("'Go home,' she said. It was 'the dogs' bed' and the boys' too."))
        .containsExactly("'Go home,'", "'the dogs' bed'");
    assertThat(stretches("‘Go home,’ she said. Rock ‘n’ roll of the ‘70s, ‘til noon."))
        .containsExactly("‘Go home,’");
  }

  @Test
  void singleGuillemetsAndMarksOfTwoApostrophesQuote() {
    assertThat(stretches("‹Go home›, she said.")).containsExactly("‹Go home›");
    assertThat(stretches("Home › News › Town\n\n\"No,\" he said.")).containsExactly("\"No,\"");
    assertThat(stretches("“Go home’’ she said. “Now,” he said."))
        .containsExactly("“Go home’’", "“Now,”");
  }

  @Test
  void aGuillemetAtTheHeadOfAParagraphOpensThoughNoneCloses() {
    assertThat(stretches("«Go home, she said.\n\n«No», he said."))
        .containsExactly("«Go home, she said.", "«No»");
  }
}
