package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.quote.speaker.AttributionRule.ACCORDING_TO;
import static org.dateline.language.quote.speaker.AttributionRule.ACCORDING_TO_AFTER;
import static org.dateline.language.quote.speaker.AttributionRule.ACCORDING_TO_BEFORE;
import static org.dateline.language.quote.speaker.AttributionRule.ACTS_BEFORE;
import static org.dateline.language.quote.speaker.AttributionRule.ANNOUNCED;
import static org.dateline.language.quote.speaker.AttributionRule.ANY_VERB_BEFORE;
import static org.dateline.language.quote.speaker.AttributionRule.COLON_BEFORE;
import static org.dateline.language.quote.speaker.AttributionRule.IN_THE_WORDS_OF;
import static org.dateline.language.quote.speaker.AttributionRule.LABEL;
import static org.dateline.language.quote.speaker.AttributionRule.NAMED_ABOVE;
import static org.dateline.language.quote.speaker.AttributionRule.NAMED_BELOW;
import static org.dateline.language.quote.speaker.AttributionRule.NAME_AND_COLON;
import static org.dateline.language.quote.speaker.AttributionRule.NONE;
import static org.dateline.language.quote.speaker.AttributionRule.OTHER_VERB_BEFORE;
import static org.dateline.language.quote.speaker.AttributionRule.OUTERMOST_VERB;
import static org.dateline.language.quote.speaker.AttributionRule.OWN_CLAUSE;
import static org.dateline.language.quote.speaker.AttributionRule.QUOTED_AS;
import static org.dateline.language.quote.speaker.AttributionRule.RANKER;
import static org.dateline.language.quote.speaker.AttributionRule.REPORTED_AROUND;
import static org.dateline.language.quote.speaker.AttributionRule.REPORTED_BEFORE;
import static org.dateline.language.quote.speaker.AttributionRule.SAID;
import static org.dateline.language.quote.speaker.AttributionRule.SAID_AND_SIGN;
import static org.dateline.language.quote.speaker.AttributionRule.SAID_ANEW;
import static org.dateline.language.quote.speaker.AttributionRule.SAID_ELSEWHERE;
import static org.dateline.language.quote.speaker.AttributionRule.SAID_THAT;
import static org.dateline.language.quote.speaker.AttributionRule.SAME_SPEAKER_IN_PARAGRAPH;
import static org.dateline.language.quote.speaker.AttributionRule.SAME_SPEAKER_OVER_PARAGRAPHS;
import static org.dateline.language.quote.speaker.AttributionRule.SENTENCE_BEFORE;
import static org.dateline.language.quote.speaker.AttributionRule.SIGNATURE;
import static org.dateline.language.quote.speaker.AttributionRule.SPEAKER_THEN_VERB;
import static org.dateline.language.quote.speaker.AttributionRule.TAKES_THE_FLOOR;
import static org.dateline.language.quote.speaker.AttributionRule.VERB_BEFORE_THE_MARK;
import static org.dateline.language.quote.speaker.AttributionRule.VERB_THEN_SPEAKER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.learn.LogitModel;
import org.dateline.language.quote.reported.IndirectSpeech;
import org.dateline.language.quote.speaker.Attributor.Attribution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Speakers of quotations and of reported speech, each by the rule that decides, with the weights
 * that come with the program. Of several quotations the last one is asked for. BRIDGE and DANGER
 * are quotations, with the sign behind them put before the closing mark.
 */
final class SpeakerRulesTest {
  private static final String BRIDGE = "“ We have closed/VBN:close the old/JJ bridge ”";
  private static final String DANGER = "“ a danger to everybody in the old/JJ town ”";

  private static final Attributor ATTRIBUTOR = new Attributor(TaggedText.lexicon());
  private static final LogitModel RANKER_WEIGHTS = LogitModel.load("speaker");
  private static final IndirectSpeech INDIRECT =
      new IndirectSpeech(TaggedText.lexicon(), LogitModel.load("reported"));

  private record RuleExample(AttributionRule rule, String speaker, List<String> paragraphs) {
    RuleExample(AttributionRule rule, String speaker, String... paragraphs) {
      this(rule, speaker, List.of(paragraphs));
    }
  }

  private static final List<RuleExample> QUOTED =
      List.of(
          new RuleExample(LABEL, "ROE", "“ DOE/P : When ? ”", "“ ROE/P : In May . ”"),
          new RuleExample(SIGNATURE, "Jane Roe", "BRIDGE. — Jane/P Roe/P"),
          new RuleExample(SIGNATURE, "Jane Roe", "BRIDGE. ( Jane/P Roe/P )"),
          new RuleExample(SIGNATURE, "Jane Roe", "BRIDGE.", "Jane/P Roe/P , welder"),
          new RuleExample(VERB_BEFORE_THE_MARK, "Roe", "Roe/P said , BRIDGE. — Jane/P Doe/P"),
          new RuleExample(
              ANNOUNCED, "Roe", "Roe/P wrote to the crew :", "BRIDGE. ( Jane/P Doe/P )"),
          new RuleExample(SPEAKER_THEN_VERB, "Roe", "BRIDGE, Roe/P said ."),
          new RuleExample(VERB_THEN_SPEAKER, "Roe", "BRIDGE, said Roe/P ."),
          new RuleExample(ANNOUNCED, "Jane Roe", "Jane/P Roe/P , Roe/G Brothers/G : BRIDGE."),
          new RuleExample(ANNOUNCED, "Roe", "Roe/P wrote to the crew :", "BRIDGE."),
          new RuleExample(IN_THE_WORDS_OF, "Roe", "It was , in the words of Roe/P , DANGER."),
          new RuleExample(QUOTED_AS, "Roe", "Doe/P quoted Roe/P as saying , BRIDGE."),
          new RuleExample(VERB_BEFORE_THE_MARK, "Roe", "Roe/P said , BRIDGE."),
          new RuleExample(
              VERB_BEFORE_THE_MARK,
              "Roe",
              "BRIDGE, said Doe/P . Roe/P shot/VBD:shoot back/RB:back , BRIDGE."),
          new RuleExample(
              OUTERMOST_VERB,
              "Roe",
              "BRIDGE, Doe/P said of Roe/P , who/WP said he had been DANGER."),
          new RuleExample(
              SAID_ANEW, "Doe", "Roe/P warned/VBD:warn of DANGER and Doe/P , a baker , of DANGER."),
          new RuleExample(SAID_ANEW, "Doe", "BRIDGE, said Roe/P , and Doe/P said , BRIDGE."),
          new RuleExample(OUTERMOST_VERB, "Roe", "Roe/P said the bridge was DANGER."),
          new RuleExample(
              ACCORDING_TO_BEFORE, "Roe", "According/VBG:accord to Roe/P , the bridge was DANGER."),
          new RuleExample(
              ACCORDING_TO_AFTER, "Roe", "The bridge was DANGER, according/VBG:accord to Roe/P ."),
          new RuleExample(NAME_AND_COLON, "Roe", "The answer came in a note by Roe/P : BRIDGE."),
          new RuleExample(
              OTHER_VERB_BEFORE, "Roe", "Roe/P believes/VBZ:believe the bridge is DANGER."),
          new RuleExample(
              TAKES_THE_FLOOR, "Roe", "“ Why ? ” asked Doe/P . Roe/P smiled/VBD:smile . BRIDGE."),
          new RuleExample(
              TAKES_THE_FLOOR,
              "Roe",
              "BRIDGE, said Doe/P . Roe/P interrupted/VBD:interrupt . BRIDGE."),
          new RuleExample(SAME_SPEAKER_IN_PARAGRAPH, "Roe", "BRIDGE, Roe/P said . BRIDGE."),
          new RuleExample(
              SAME_SPEAKER_OVER_PARAGRAPHS,
              "Roe",
              "BRIDGE, Roe/P said .",
              "“ It was old/JJ and nobody closed it . ”"),
          new RuleExample(SAID_ELSEWHERE, "Roe", "BRIDGE, Roe/P said .", "BRIDGE."),
          new RuleExample(ANY_VERB_BEFORE, "Roe", "Roe/P closed/VBD:close the bridge as DANGER."),
          new RuleExample(SENTENCE_BEFORE, "Roe", "Roe/P said the bridge was old/JJ . BRIDGE."),
          new RuleExample(
              COLON_BEFORE, "Roe", "Roe/P made/VBD:make the following/JJ comment :", "BRIDGE."),
          new RuleExample(
              NAMED_BELOW,
              "Jane Roe",
              "BRIDGE.",
              "That is how Jane/P Roe/P remembers/VBZ:remember the night ."),
          new RuleExample(
              NAMED_ABOVE,
              "Jane Roe",
              "Jane/P Roe/P spoke/VBD:speak outside the court .",
              "BRIDGE."),
          new RuleExample(
              OWN_CLAUSE,
              "critics",
              "Roe/P said the bill , which critics/NNS:critic call/VBP:call DANGER, would pass/VB:pass ."),
          new RuleExample(ACTS_BEFORE, "Roe", "Roe/P closed/VBD:close the bridge . BRIDGE."),
          new RuleExample(RANKER, "Roe", "To Roe/P it is/VBZ:be DANGER ."),
          new RuleExample(NONE, "nobody", "The film “ Harbour at Dusk ” opened/VBD:open ."),
          new RuleExample(NONE, "nobody", "A sign reads/VBZ:read , BRIDGE."));

  private static final List<RuleExample> REPORTED =
      List.of(
          new RuleExample(
              ACCORDING_TO, "Roe", "The bridge was old/JJ , according/VBG:accord to Roe/P ."),
          new RuleExample(SAID_THAT, "Roe", "Roe/P said that the bridge was old/JJ ."),
          new RuleExample(SAID, "Roe", "Roe/P said the bridge was old/JJ ."),
          new RuleExample(SAID_AND_SIGN, "Roe", "Roe/P said on Friday , the bridge was old/JJ ."),
          new RuleExample(REPORTED_BEFORE, "Roe", "The bridge was old/JJ , Roe/P said ."),
          new RuleExample(REPORTED_AROUND, "Roe", "The bridge , Roe/P said , was old/JJ ."));

  private static TaggedText text(RuleExample told) {
    return TaggedText.of(
        told.paragraphs().stream()
            .map(p -> p.replace("BRIDGE", BRIDGE).replace("DANGER", DANGER))
            .map(p -> p.replaceAll("”([.,])", "$1 ”"))
            .toArray(String[]::new));
  }

  /** The texts with quotations. */
  static Stream<TaggedText> quotedTexts() {
    return QUOTED.stream().map(SpeakerRulesTest::text);
  }

  @ParameterizedTest
  @FieldSource("QUOTED")
  void aQuotationHasItsSpeakerByItsRule(RuleExample told) {
    TaggedText text = text(told);
    List<Attribution> all = ATTRIBUTOR.attribute(text.layout(), RANKER_WEIGHTS);
    Attribution last = all.get(all.size() - 1);
    SpeakerCandidate speaker = last.speaker();
    assertThat(last.rule()).isEqualTo(told.rule());
    assertThat(speaker == null ? "nobody" : speaker.span().in(text.text()))
        .isEqualTo(told.speaker());
    assertThat(last.isGiven()).isTrue();
  }

  @ParameterizedTest
  @FieldSource("REPORTED")
  void aReportHasItsSpeakerByItsRule(RuleExample told) {
    TaggedText text = text(told);
    assertThat(INDIRECT.find(text.layout()))
        .singleElement()
        .satisfies(
            found -> {
              assertThat(found.report().rule(found.parse())).isEqualTo(told.rule());
              assertThat(found.report().speaker().span().in(text.text())).isEqualTo(told.speaker());
            });
  }

  @Test
  void everyRuleHasItsSentence() {
    Set<AttributionRule> shown =
        Stream.of(QUOTED, REPORTED)
            .flatMap(List::stream)
            .map(RuleExample::rule)
            .collect(Collectors.toSet());
    assertThat(shown).isEqualTo(EnumSet.allOf(AttributionRule.class));
  }
}
