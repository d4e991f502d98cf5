package org.dateline.language.quote.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.language.quote.TaggedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ObjectControlTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | Doe/P accused Roe/P of saying it",
        "Roe | Doe/P fired/VBD:fire Roe/P for recently saying it",
        "the head | Doe/P fired/VBD:fire the head of the agency for saying it",
        "none | Doe/P warned/VBD:warn Roe/P of saying it",
        "none | Doe/P accused Roe/P after saying it",
        "none | Doe/P fired/VBD:fire the table for saying it",
        "none | The case against/IN Roe/P for saying it",
        "none | Saying it"
      })
  void theObjectOfSomeVerbsIsWhoSpeaks(String subject, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    int verb = text.item(sentence.startsWith("Saying") ? "Saying" : "saying");
    assertThat(text.words(ObjectControl.subject(text.passage(), TaggedText.lexicon(), verb)))
        .isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"Roe | saying", "none | said", "none | say"})
  void onlyAParticipleIsControlledByAnObject(String subject, String verb) {
    TaggedText text = TaggedText.of("Doe/P accused Roe/P of " + verb + " it");
    assertThat(
            text.words(
                ObjectControl.subject(text.passage(), TaggedText.lexicon(), text.item(verb))))
        .isEqualTo(subject);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | saying | Doe/P quoted Roe/P as saying it",
        "Roe | saying | Doe/P cited Roe/P , the mayor , as saying it",
        "the head | saying | Doe/P quoted the head of the agency as saying it",
        "none | saying | Doe/P sent Roe/P as saying it",
        "none | saying | Doe/P quoted Roe/P for saying it",
        "none | said | Doe/P quoted Roe/P as said/VBN:say before",
        "none | saying | As saying it"
      })
  void whoIsQuotedAsSayingIsWhoSpeaks(String subject, String verb, String sentence) {
    TaggedText text = TaggedText.of(sentence);
    assertThat(text.words(ObjectControl.quoted(text.passage(), text.item(verb))))
        .isEqualTo(subject);
  }
}
