package org.dateline.language.quote.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.learn.LogitModel;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.SubjectRoute;
import org.dateline.lexicon.ResourceLines;
import org.junit.jupiter.api.Test;

/**
 * The names of the features of speakers that have a weight: a feature that the code calls by
 * another name than the file would lose its weight without an error.
 */
final class SpeakerWeightsTest {
  /** Names whose second word is of the text, not of the code. */
  private static final Set<String> OPEN =
      Set.of(
          "verb",
          "head",
          "ending",
          "determiner",
          "kind",
          "subject",
          "rule",
          "path",
          "place",
          "form",
          "number",
          "origin",
          "outermost");

  /** Texts with what the quotations of {@link SpeakerRulesTest} lack. */
  private static final List<TaggedText> MORE =
      List.of(
          TaggedText.of("Roe/P said : “ It is over . ”"),
          TaggedText.of("The town was Roe/P 's . “ It is over . ”"),
          TaggedText.of("“ It is over , ” the mayor of Roe/P 's town said ."),
          TaggedText.of("“ It is over , ” Jane/P Roe/P said . Then Roe/P left . “ It is late . ”"));

  private static final Pattern FIXED =
      Pattern.compile("(?:verb (?:near|and)|subject of|path (?:left|right)|none [a-z]+)\\b.*");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "subject of (\\w+)(?: passive| negated)? (?:above|below|(?:left|right)[0-3])(?: (.+))?");

  private static Set<String> weighted() {
    return ResourceLines.of("/quote/speaker-weights.tsv").stream()
        .filter(line -> line.indexOf('\t') > 0)
        .map(line -> line.substring(0, line.indexOf('\t')))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** The words of a name that the code writes, without those of the text. */
  private static String kind(String name) {
    String[] words = name.split(" ", -1);
    boolean two = words.length > 1 && (!OPEN.contains(words[0]) || FIXED.matcher(name).matches());
    return two ? words[0] + " " + words[1].replaceAll("[0-9].*|many", "") : words[0];
  }

  private static Set<String> made() {
    Attributor attributor = new Attributor(TaggedText.lexicon());
    LogitModel weights = LogitModel.load("speaker");
    Set<String> made = new TreeSet<>();
    for (TaggedText text : Stream.concat(SpeakerRulesTest.quotedTexts(), MORE.stream()).toList()) {
      Layout layout = text.layout();
      List<Attributor.Attribution> said = attributor.attribute(layout, weights);
      Said previous = null;
      for (int q = 0; q < layout.stretches().size(); q++) {
        attributor.describe(layout, q, previous).features().forEach(made::addAll);
        SpeakerCandidate speaker = said.get(q).speaker();
        previous = speaker == null ? previous : new Said(q, speaker);
      }
    }
    return made;
  }

  @Test
  void everyKindOfFeatureWithAWeightIsMade() {
    Set<String> made = made().stream().map(SpeakerWeightsTest::kind).collect(Collectors.toSet());
    assertThat(weighted().stream().map(SpeakerWeightsTest::kind).collect(Collectors.toSet()))
        .hasSizeGreaterThan(40)
        .isSubsetOf(made);
  }

  @Test
  void rulesWithAWeightExist() {
    List<String> rules =
        Arrays.stream(AttributionRule.values()).map(AttributionRule::text).toList();
    assertThat(weighted())
        .filteredOn(name -> name.matches("(none )?rule .*"))
        .isNotEmpty()
        .allMatch(
            name -> {
              String rule = name.replaceFirst("^(none )?rule ", "");
              return rules.stream().anyMatch(r -> (rule + " ").startsWith(r + " "));
            });
  }

  @Test
  void strengthsRoutesMarksAndFirstLettersOfSubjectsExist() {
    Set<String> strengths =
        Arrays.stream(SpeechLexicon.Strength.values()).map(Enum::name).collect(Collectors.toSet());
    Set<String> endings =
        Stream.concat(
                Arrays.stream(SubjectRoute.values()).map(SubjectRoute::feature),
                Arrays.stream(ClosingMark.values())
                    .flatMap(
                        mark ->
                            Arrays.stream(FirstLetter.values())
                                .map(first -> mark.text() + " " + first.text())))
            .collect(Collectors.toSet());
    assertThat(weighted())
        .filteredOn(name -> name.startsWith("subject of "))
        .isNotEmpty()
        .allMatch(
            name -> {
              Matcher subject = SUBJECT.matcher(name);
              return subject.matches()
                  && strengths.contains(subject.group(1))
                  && (subject.group(2) == null || endings.contains(subject.group(2)));
            });
  }
}
