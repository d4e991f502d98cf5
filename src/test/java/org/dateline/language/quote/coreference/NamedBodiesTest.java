package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Bodies of all paragraphs but the last, which opens with a description; the first phrase of a
 * paragraph is its subject.
 */
final class NamedBodiesTest {
  private static String described(String... paragraphs) {
    TaggedText text = TaggedText.of(paragraphs);
    NamedBodies bodies = new NamedBodies(text.mentions(), TaggedText.lexicon());
    MentionsByPlace places = new MentionsByPlace(text.mentions());
    for (Passage passage : text.layout().passages()) {
      if (passage.paragraph() + 1 == paragraphs.length) {
        int found = bodies.described(passage, passage.phrases().get(0));
        return found < 0 ? "none" : text.mentions().get(found).surface();
      }
      for (NounPhrase phrase : passage.phrases()) {
        int mention = places.at(passage.head(phrase).span().start());
        if (mention >= 0) {
          bodies.add(mention, passage, phrase, phrase.index() == 0);
        } else {
          bodies.addInside(passage, phrase, places);
        }
      }
    }
    throw new AssertionError("no description");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The company said it",
        "The former/JJ company said it",
      })
  void aDescriptionIsTheOnlyBodyThatActs(String sentence) {
    assertThat(described("Emsig/G met Ida/P", sentence)).isEqualTo("Emsig");
  }

  @ParameterizedTest
  @CsvSource({
    "A company said it",
    "The companies/NNS:company said it",
    "The company 's head said it",
    "The mayor said it",
    "The court said it",
    "The Harden/NNP company said it",
    "The company of Ida/P said it"
  })
  void otherPhrasesDescribeNoNamedBody(String sentence) {
    assertThat(described("Emsig/G met Ida/P", sentence)).isEqualTo("none");
  }

  @Test
  void ofTwoThatActNoneIsMeant() {
    assertThat(described("Emsig/G left", "Quarm/G left", "The company said it")).isEqualTo("Quarm");
    assertThat(described("Emsig/G left . Quarm/G left", "The company said it")).isEqualTo("Emsig");
  }

  @Test
  void aBodyTwoParagraphsAboveIsTooFar() {
    assertThat(described("Emsig/G left", "Ida/P left", "The company said it")).isEqualTo("none");
  }

  @Test
  void aPersonOrPlaceIsNoBody() {
    assertThat(described("Ida/P left Harden/L", "The company said it")).isEqualTo("none");
  }

  @Test
  void aBodyWithTheNounInItsNameComesFirst() {
    assertThat(described("Emsig/G College/G met Ida/P", "Quarm/G left", "The college said it"))
        .isEqualTo("Emsig College");
    assertThat(described("The charity Emsig/G met Ida/P", "Quarm/G left", "The charity said it"))
        .isEqualTo("Emsig");
  }

  @Test
  void aBodyWithTheNounInItsNameIsMeantEightParagraphsBelow() {
    String[] near = {
      "Emsig/G College/G left", "It", "It", "It", "It", "It", "It", "It", "The college said it"
    };
    String[] far = {
      "Emsig/G College/G left",
      "It",
      "It",
      "It",
      "It",
      "It",
      "It",
      "It",
      "It",
      "The college said it"
    };
    assertThat(described(near)).isEqualTo("Emsig College");
    assertThat(described(far)).isEqualTo("none");
  }

  @Test
  void aNounThatStoodForABodyWithoutANameMeansNoNamedOne() {
    assertThat(described("Emsig/G met a company", "The company said it")).isEqualTo("none");
  }

  @Test
  void aBodyInsideAnotherPhraseIsSeenAndDoesNotAct() {
    assertThat(described("The Emsig/G building was old/JJ", "The company said it"))
        .isEqualTo("none");
  }
}
