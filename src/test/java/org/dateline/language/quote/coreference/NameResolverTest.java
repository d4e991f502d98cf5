package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.dateline.article.Span;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.speaker.SpeakerCandidate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names that expressions stand for: the name, the expression, the text, in which # parts
 * paragraphs. The last phrase of those words is asked for.
 */
final class NameResolverTest {
  private static String name(String expression, String paragraphs) {
    TaggedText text = TaggedText.of(paragraphs.split(" # ", -1));
    NameResolver names = new NameResolver(text.layout(), text.mentions(), TaggedText.lexicon());
    int found = names.mention(candidate(text, expression));
    return found < 0 ? "nobody" : text.mentions().get(found).surface();
  }

  private static SpeakerCandidate candidate(TaggedText text, String expression) {
    SpeakerCandidate last = null;
    for (Passage passage : text.layout().passages()) {
      for (NounPhrase phrase : passage.phrases()) {
        Span span = passage.span(phrase);
        if (span.in(text.text()).equals(expression)) {
          last =
              new SpeakerCandidate(passage.paragraph(), phrase, span, SpeakerCandidate.Origin.HERE);
        }
      }
    }
    return Objects.requireNonNull(last, expression);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "John Roe | He | John/P Roe/P left . He said it",
        "Jane Roe | She | Jane/P Roe/P met John/P Doe/P . She said it",
        "John Doe | He | Jane/P Roe/P met John/P Doe/P . He said it",
        "Roe | He | Mr./NNP Roe/P met Ms./NNP Doe/P . He said it",
        "Doe | She | Mr./NNP Roe/P met Ms./NNP Doe/P . She said it",
        "Doe | She | Mr./NNP Roe/P met Chairwoman/NNP Doe/P . She said it",
        "Roe | He | Roe/P , a father , met Doe/P , an actress . He said it",
        "Doe | She | Roe/P , a father , met Doe/P , an actress . She said it",
        "Jane Roe | She | Jane/P Roe/P 's team left . She said it",
        "Jane Roe | she | Jane/P Roe/P left . # “ We met , ” she said .",
        "Jane Roe | He | Jane/P Roe/P left . He said it",
        "Doe | He | Jane/P Roe/P , an actress , left . Doe/P came . He said it",
        "nobody | They | Jane/P Roe/P left . They said it",
        "nobody | He | John/P Roe/P left . # A # B # C # D # He left"
      })
  void heAndSheAreTheLastWhoFits(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peter Lund | he | Peter/P Lund/P , a boatman , came . The desk was John/P Doe/P 's . “ We met , ” he said",
        "Jane Roe | she | Jane/P Roe/P , a widow , came . Albion/P rode well . “ We met , ” she said",
        "John Doe | he | Jane/P Roe/P , a widow , came . It was with John/P Doe/P . “ We met , ” he said"
      })
  void whoActsSpeaksRatherThanWhoIsSpokenOf(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peter Lund | the striker | Peter/P Lund/P left . “ We met , ” the striker said",
        "Peter Lund | the 34-year-old | Peter/P Lund/P left . # “ We met , ” the 34-year-old said",
        "Peter Lund | the former mayor | Peter/P Lund/P left . “ We met , ” the former/JJ mayor said",
        "Peter Lund | the 34-year-old | Officers/NNS:officer met Peter/P Lund/P . “ We met , ” the 34-year-old said",
        "nobody | the 34-year-old | Officers/NNS:officer met Peter/P Lund/P and Ali/P Doe/P . “ We met , ” the 34-year-old said",
        "nobody | the actress | Mr./NNP Lund/P left . “ We met , ” the actress said",
        "nobody | the judge | Peter/P Lund/P left . “ We met , ” the judge said",
        "nobody | the striker | An economist said no . “ We met , ” the striker said",
        "nobody | the striker | Peter/P Lund/P left . # A # B # “ We met , ” the striker said"
      })
  void anEpithetIsWhoeverWasJustNamed(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peter Lund | the professor | Peter/P Lund/P left . “ We met , ” the professor said",
        "Peter Lund | the professor | It was found by Peter/P Lund/P . “ We met , ” the professor said",
        "Peter Lund | the artist | Painter/NN Peter/P Lund/P left . “ We met , ” the artist said",
        "nobody | the professor | Peter/P Lund/P left . Ali/P Doe/P came . “ We met , ” the professor said",
        "nobody | the professor | A professor left . Peter/P Lund/P came . “ We met , ” the professor said",
        "nobody | the officer | Peter/P Lund/P left . “ We met , ” the officer said",
        "Apple | the company | Apple/G sued/VBD:sue Roe/P . “ We met , ” the company said",
        "nobody | the company | Apple/G sued/VBD:sue Roe/P . Ford/G left . “ We met , ” the company said",
        "nobody | the company | A company left . Apple/G came . “ We met , ” the company said",
        "Harden Bank | the bank | Harden/G Bank/G left . Ford/G came . “ We met , ” the bank said",
        "nobody | the court | Apple/G left . “ We met , ” the court said"
      })
  void aDescriptionIsTheOnlyOneWhoActs(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Peter Lund | Her uncle | Her uncle , Peter/P Lund/P , said it was late",
        "Carol Lund | his wife | “ We met , ” said his wife , Carol/P Lund/P .",
        "nobody | his wife | “ We met , ” said his wife , Carol/P Lund/P and two sons"
      })
  void aRelativeIsTheNameBehindTheComma(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "nobody | he | John/P Roe/P left . An economist said no . “ We met , ” he said",
        "nobody | he | John/P Roe/P left . Another said no . “ We met , ” he said",
        "nobody | he | John/P Roe/P left . # A teacher said no . “ We met , ” he said",
        "nobody | she | Jane/P Roe/P came . A girl stood/VBD:stand up/RB:up . “ We met , ” she said",
        "Jane Roe | she | Jane/P Roe/P came . A man stood/VBD:stand up/RB:up . “ We met , ” she said",
        "John Roe | he | An economist said no . John/P Roe/P left . “ We met , ” he said",
        "John Roe | he | A friend came . John/P Roe/P said no . “ We met , ” he said",
        "John Roe | he | John/P Roe/P said no . An economist came . “ We met , ” he said"
      })
  void whoSpeaksAndHasNoNameIsNobodyNamedBefore(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "John Roe | he | John/P Roe/P came , and he met Ali/P Doe/P",
        "Ali Doe | he | Speaking/VBG:speak to Robin/P Roe/P , Ali/P Doe/P said he left"
      })
  void inItsOwnSentenceHeIsASubject(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Apple | It | Apple/G sued/VBD:sue Roe/P . It said so/RB",
        "nobody | It | Apple/G sued/VBD:sue Roe/P . It was cold/JJ",
        "nobody | It | Apple/G sued/VBD:sue Roe/P . Roe/P left . Roe/P came . It said so/RB"
      })
  void itIsTheBodyThatActedLast(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Robin Roe | The spokesman | Robin/P Roe/P , a spokesman , left . The spokesman said it",
        "Robin Roe | The mayor | The mayor of Harden/L , Robin/P Roe/P , left . The mayor said it",
        "Robin Roe | The Harden mayor | Robin/P Roe/P , the Harden/L mayor , met Ali/P Doe/P ,"
            + " the Borden/L mayor . The Harden/L mayor said it",
        "Ali Doe | The Borden mayor | Robin/P Roe/P , the Harden/L mayor , met Ali/P Doe/P ,"
            + " the Borden/L mayor . The Borden/L mayor said it",
        "Doe | The judge | Roe/P , the prosecutor , met Doe/P , a judge . The judge said it",
        "Doe | The American president | U.S./L President/NNP Doe/P met Finnish/JJ President/NNP"
            + " Roe/P . The American/JJ president said it",
        "Ali Doe | his lawyer | Roe/P and lawyer Ali/P Doe/P left . his/PRP$ lawyer said it",
        "nobody | The mayor | Robin/P Roe/P left . The mayor said it",
        "nobody | a mayor | Robin/P Roe/P , the mayor , left . Then a mayor said it",
        "nobody | The mayors | Robin/P Roe/P , the mayor , left . The mayors/NNS:mayor said it",
        "nobody | The lawyer | Roe/P , a judge , left . The lawyer said it"
      })
  void aRoleIsThePersonWhoHasIt(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Wendy Poe | The Secretary | The Secretary/NNP of State/NNP Wendy/P Poe/P left",
        "Roe | The mayor | The mayor , Roe/P , said it",
        "Roe | the mayor | Roe/P , the mayor , said it"
      })
  void aRoleBesideANameIsItsBearer(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Roe | Roe | Jane/P Roe/P left . Roe/P said it",
        "Jane Roe | Roe | Jane/P Roe/P left . Roe/NNP said it",
        "nobody | Roe | Jane/P Roe/P met John/P Roe/P . Roe/NNP said it"
      })
  void aNameIsItsMentionElseItsOnlyBearer(String name, String expression, String text) {
    assertThat(name(expression, text)).isEqualTo(name);
  }

  @Test
  void aLabelIsTheOnlyBearerOfItsSurname() {
    TaggedText text = TaggedText.of("Jane/P Roe/P left", "ROE/NNP : We met");
    int at = text.text().indexOf("ROE");
    SpeakerCandidate label =
        new SpeakerCandidate(1, null, new Span(at, at + 3), SpeakerCandidate.Origin.LABEL);
    NameResolver names = new NameResolver(text.layout(), text.mentions(), TaggedText.lexicon());
    assertThat(text.mentions().get(names.mention(label)).surface()).isEqualTo("Jane Roe");
  }
}
