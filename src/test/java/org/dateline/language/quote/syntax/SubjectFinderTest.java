package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.quote.syntax.SubjectRoute.ABSOLUTE;
import static org.dateline.language.quote.syntax.SubjectRoute.AGENT;
import static org.dateline.language.quote.syntax.SubjectRoute.APPOSITION;
import static org.dateline.language.quote.syntax.SubjectRoute.BEFORE;
import static org.dateline.language.quote.syntax.SubjectRoute.COORDINATION;
import static org.dateline.language.quote.syntax.SubjectRoute.DOCUMENT_PARTICIPLE;
import static org.dateline.language.quote.syntax.SubjectRoute.FRONTED;
import static org.dateline.language.quote.syntax.SubjectRoute.INVERTED;
import static org.dateline.language.quote.syntax.SubjectRoute.NONE;
import static org.dateline.language.quote.syntax.SubjectRoute.OVER_COMMA;
import static org.dateline.language.quote.syntax.SubjectRoute.OVER_PARENTHESIS;
import static org.dateline.language.quote.syntax.SubjectRoute.OVER_PREPOSITION;
import static org.dateline.language.quote.syntax.SubjectRoute.OVER_QUOTATION;
import static org.dateline.language.quote.syntax.SubjectRoute.PARTICIPLE;
import static org.dateline.language.quote.syntax.SubjectRoute.QUOTED_AS;
import static org.dateline.language.quote.syntax.SubjectRoute.RELATIVE;
import static org.dateline.language.quote.syntax.SubjectRoute.VERB_ABOVE;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Subjects of verbs of saying, each by the route that leads to it; RAIN is what is said. */
final class SubjectFinderTest {
  private record RouteExample(SubjectRoute route, String verb, String subject, String sentence) {}

  private static final List<RouteExample> CASES =
      List.of(
          new RouteExample(BEFORE, "said", "Roe", "Roe/P said RAIN"),
          new RouteExample(BEFORE, "say", "Roe", "Roe/P will say RAIN"),
          new RouteExample(
              BEFORE, "said", "The mayor of Harden", "The mayor of Harden/L said RAIN"),
          new RouteExample(BEFORE, "said", "Apple", "Apple/G and Google/G said RAIN"),
          new RouteExample(BEFORE, "said", "Doe", "Doe/P and the judge Jane/P Roe/P said RAIN"),
          new RouteExample(
              BEFORE,
              "said",
              "former judge Jane Roe",
              "Author/NN and former/JJ judge Jane/P Roe/P said RAIN"),
          new RouteExample(
              BEFORE,
              "said",
              "Officials at Apple",
              "Officials/NNS:official at Apple/G and Google/G said RAIN"),
          new RouteExample(
              BEFORE, "said", "Roe", "RAIN , the game was off/RP , and Roe/P said it was cold/JJ"),
          new RouteExample(
              BEFORE,
              "said",
              "Roe of Columbia",
              "Roe/P of Columbia/L , South/L Carolina/L said RAIN"),
          new RouteExample(
              BEFORE,
              "said",
              "Those supporting the law",
              "Those supporting/VBG:support the law said RAIN"),
          new RouteExample(OVER_PARENTHESIS, "said", "Roe", "Roe/P , the mayor , said RAIN"),
          new RouteExample(OVER_PARENTHESIS, "said", "Roe", "Roe/P ( R-Ohio/NNP ) said RAIN"),
          new RouteExample(OVER_PARENTHESIS, "said", "The mayor", "The mayor , Roe/P , said RAIN"),
          new RouteExample(
              OVER_PARENTHESIS,
              "said",
              "Roe",
              "Roe/P , a pollster who works/VBZ:work with Doe/P , a charity , said RAIN"),
          new RouteExample(
              OVER_PARENTHESIS,
              "said",
              "Roe",
              "Roe/P , of Columbia/L , South/L Carolina/L , said RAIN"),
          new RouteExample(
              OVER_PARENTHESIS, "said", "Roe", "Last/JJ week , Roe/P , the mayor , said RAIN"),
          new RouteExample(
              OVER_PARENTHESIS,
              "said",
              "Doe",
              "Roe/P , the mayor , left , and Doe/P , her/PRP$ deputy , said RAIN"),
          new RouteExample(OVER_PREPOSITION, "said", "Roe", "Roe/P in a letter to Doe/P said RAIN"),
          new RouteExample(OVER_COMMA, "said", "Roe", "Roe/P left early/RB , said RAIN"),
          new RouteExample(
              OVER_QUOTATION, "tweeted", "Roe", "Roe/P wanted “ a new/JJ port ” tweeted later"),
          new RouteExample(INVERTED, "said", "Roe", "“ It is over , ” said Roe/P ."),
          new RouteExample(INVERTED, "said", "Roe", "RAIN , said Roe/P ."),
          new RouteExample(INVERTED, "said", "Roe", "As said Roe/P , RAIN"),
          new RouteExample(
              INVERTED, "said", "Roe", "“ It is over , ” said Roe/P , the mayor , and Doe/P ."),
          new RouteExample(FRONTED, "saying", "Roe", "After saying RAIN , Roe/P left"),
          new RouteExample(
              AGENT,
              "called",
              "Roe",
              "The plan , called/VBN:call by Roe/P “ a mess ” , failed/VBD:fail"),
          new RouteExample(RELATIVE, "said", "Roe", "Roe/P , who said RAIN , left"),
          new RouteExample(
              RELATIVE, "said", "Several women", "Several/JJ women/NNS:woman who said RAIN left"),
          new RouteExample(
              COORDINATION, "added", "Roe", "Roe/P said RAIN and added that it was cold/JJ"),
          new RouteExample(
              COORDINATION,
              "said",
              "Roe",
              "When Doe/P came , Roe/P looked/VBD:look at him and frowned/VBD:frown , and said RAIN"),
          new RouteExample(
              COORDINATION,
              "added",
              "Roe",
              "Roe/P left when Doe/P said it rained/VBD:rain , and added it was cold/JJ"),
          new RouteExample(
              COORDINATION,
              "added",
              "Doe",
              "Roe/P left but Doe/P said it rained/VBD:rain , and added it was cold/JJ"),
          new RouteExample(COORDINATION, "said", "Roe", "Roe/P called it “ a mess ” and said RAIN"),
          new RouteExample(VERB_ABOVE, "say", "Roe", "Roe/P wants to say RAIN"),
          new RouteExample(NONE, "Said", "nobody", "RAIN . Said it was cold/JJ"),
          new RouteExample(PARTICIPLE, "saying", "Roe", "Roe/P left , saying RAIN"),
          new RouteExample(
              PARTICIPLE,
              "adding",
              "Roe",
              "Doe/P left , and Roe/P said RAIN , adding that it was cold/JJ"),
          new RouteExample(
              PARTICIPLE,
              "saying",
              "crowds",
              "Roe/P spoke/VBD:speak outside/RB , where crowds/NNS:crowd had gathered/VBN:gather , saying RAIN"),
          new RouteExample(PARTICIPLE, "saying", "Roe", "Doe/P accused Roe/P of saying RAIN"),
          new RouteExample(
              PARTICIPLE, "saying", "Roe", "Doe/P fired/VBD:fire Roe/P for saying RAIN"),
          new RouteExample(PARTICIPLE, "saying", "a letter", "Roe/P received a letter saying RAIN"),
          new RouteExample(DOCUMENT_PARTICIPLE, "saying", "Roe", "Roe/P sent a letter saying RAIN"),
          new RouteExample(
              ABSOLUTE,
              "saying",
              "Roe",
              "The talks/NNS:talk failed/VBD:fail , with Roe/P recently saying RAIN"),
          new RouteExample(
              APPOSITION,
              "saying",
              "Jane Roe",
              "The talks/NNS:talk failed/VBD:fail , Jane/P Roe/P , saying RAIN"),
          new RouteExample(QUOTED_AS, "saying", "Roe", "Doe/P quoted Roe/P as saying RAIN"),
          new RouteExample(QUOTED_AS, "saying", "Roe", "Doe/P cited/VBD:cite Roe/P as saying RAIN"),
          new RouteExample(
              QUOTED_AS, "saying", "Roe", "Doe/P quoted Roe/P , the mayor , as saying RAIN"));

  private static TaggedText text(String sentence) {
    return TaggedText.of(sentence.replace("RAIN", "it rained/VBD:rain"));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void aSubjectIsFoundByItsRoute(RouteExample found) {
    TaggedText text = text(found.sentence());
    assertThat(text.subject(found.verb())).isEqualTo(found.subject());
    assertThat(text.cue(found.verb()).how()).isEqualTo(found.route());
  }

  @Test
  void everyRouteHasItsSentence() {
    Set<SubjectRoute> shown = CASES.stream().map(RouteExample::route).collect(Collectors.toSet());
    assertThat(shown).isEqualTo(EnumSet.allOf(SubjectRoute.class));
  }

  @Test
  void whatIsOnlySpokenOfDoesNotSpeak() {
    TaggedText text = TaggedText.of("The plan was called “ a mess ” later");
    assertThat(text.cue("called").passive()).isTrue();
    assertThat(text.cue("called").hasSpeaker()).isFalse();
  }

  @Test
  void aShortHasIsNoPassive() {
    TaggedText text = TaggedText.of("He 's/VBZ:be said/VBN:say it before");
    assertThat(text.cue("said").passive()).isFalse();
  }

  @Test
  void adjectivesBehindAHyphenAndAuxiliariesAreNoVerbs() {
    TaggedText text = TaggedText.of("The so/RB - called/VBN:call plan has failed/VBN:fail");
    assertThat(text.layout().cues(text.passage()))
        .extracting(cue -> text.passage().item(cue.verb()).word())
        .containsExactly("failed");
  }

  @Test
  void putItSaysSomething() {
    assertThat(TaggedText.of("As Roe/P put/VBD:put it").cue("put").strength())
        .isLessThan(TaggedText.of("Roe/P put/VBD:put money aside/RB").cue("put").strength());
  }
}
