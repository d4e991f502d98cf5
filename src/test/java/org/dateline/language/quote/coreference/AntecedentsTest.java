package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.language.quote.TaggedText;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.junit.jupiter.api.Test;

/** Antecedents for the pronoun of the last sentence, from people added by hand. */
final class AntecedentsTest {
  private static final Person.Gender FEMALE = Person.Gender.FEMALE;
  private static final Person.Gender MALE = Person.Gender.MALE;
  private static final Person.Gender UNKNOWN = Person.Gender.UNKNOWN;

  private final Antecedents antecedents = new Antecedents();
  private final Person jane = person("Jane", FEMALE);
  private final Person ruth = person("Ruth", FEMALE);
  private final Person john = person("John", MALE);
  private final Person qrx = person("Qrx", UNKNOWN);

  private static Person person(String first, Person.Gender gender) {
    Person person = new Person(first, "Roe", 0);
    if (gender != UNKNOWN) {
      person.isCalled(gender);
    }
    return person;
  }

  private void subject(Person person, TaggedText text) {
    antecedents.add(person, text.passage(), text.item(person.first), true);
  }

  private void object(Person person, TaggedText text) {
    antecedents.add(person, text.passage(), text.item(person.first), false);
  }

  private static Passage last(TaggedText text) {
    List<Passage> passages = text.layout().passages();
    return passages.get(passages.size() - 1);
  }

  /** The pronoun "she". */
  private static NounPhrase she(TaggedText text) {
    return last(text).phrases().stream()
        .filter(phrase -> last(text).head(phrase).lower().equals("she"))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void thePeopleNamedAreKnownTheLastFirst() {
    TaggedText text = TaggedText.of("Jane/P met John/P . Jane/P left");
    subject(jane, text);
    object(john, text);
    assertThat(antecedents.recent()).containsExactly(john, jane);
    subject(jane, text);
    assertThat(antecedents.recent()).containsExactly(jane, john);
  }

  @Test
  void itIsTheBodyThatActedInThisSentenceOrTheOneBefore() {
    TaggedText text = TaggedText.of("Apple/G left . It came . It left", "It stayed/VBD:stay");
    Passage passage = text.passage();
    assertThat(antecedents.body(passage, 3)).isEqualTo(-1);
    antecedents.addBody(7, passage, 0);
    assertThat(antecedents.body(passage, passage.sentenceStart(1))).isEqualTo(7);
    assertThat(antecedents.body(passage, passage.sentenceStart(2))).isEqualTo(-1);
    assertThat(antecedents.body(text.layout().passages().get(1), 0)).isEqualTo(-1);
  }

  @Test
  void theActorIsTheLastSubjectIfTheGenderFits() {
    TaggedText text = TaggedText.of("Jane/P met John/P . Qrx/P left");
    subject(jane, text);
    object(john, text);
    assertThat(antecedents.actor(0, FEMALE)).isSameAs(jane);
    assertThat(antecedents.actor(0, UNKNOWN)).isSameAs(jane);
    assertThat(antecedents.actor(0, MALE)).isNull();
    assertThat(antecedents.actor(1, FEMALE)).isNull();
    subject(qrx, text);
    assertThat(antecedents.actor(0, FEMALE)).isSameAs(qrx);
    antecedents.add(Person.unnamed(), text.passage(), 0, true);
    assertThat(antecedents.actor(0, FEMALE)).isNull();
  }

  @Test
  void theSpeakerActsInTheParagraphAndIsKnownToBeAManOrAWoman() {
    TaggedText text =
        TaggedText.of("Jane/P met Ruth/P . It was late . “ We met , ” she said", "She left");
    subject(jane, text);
    object(ruth, text);
    Passage passage = text.passage();
    int said = text.item("said");
    assertThat(antecedents.speaker(passage, said, FEMALE)).isSameAs(jane);
    assertThat(antecedents.speaker(passage, said, MALE)).isNull();
    assertThat(antecedents.speaker(last(text), 0, FEMALE)).isNull();
    antecedents.add(Person.unnamed(), passage, 0, true);
    assertThat(antecedents.speaker(passage, said, FEMALE)).isNull();
  }

  @Test
  void theSpeakerActsNotLongAgo() {
    TaggedText text = TaggedText.of("Jane/P left . A . B . C . She said it . She left");
    subject(jane, text);
    Passage passage = text.passage();
    assertThat(antecedents.speaker(passage, passage.sentenceStart(3), FEMALE)).isSameAs(jane);
    assertThat(antecedents.speaker(passage, passage.sentenceStart(4), FEMALE)).isNull();
  }

  @Test
  void whoActsIsMeantRatherThanWhoIsSpokenOf() {
    TaggedText text = TaggedText.of("Ruth/P left . Qrx/P came with Jane/P . Then she left");
    subject(ruth, text);
    subject(qrx, text);
    object(jane, text);
    assertThat(antecedents.of(text.passage(), she(text), FEMALE)).isSameAs(qrx);
    assertThat(antecedents.of(text.passage(), she(text), MALE)).isSameAs(qrx);
  }

  @Test
  void whoIsKnownToBeAWomanIsMeantBeforeWhoMayBeOne() {
    TaggedText text = TaggedText.of("Qrx/P and Jane/P left . Then she left");
    subject(qrx, text);
    subject(jane, text);
    assertThat(antecedents.of(text.passage(), she(text), FEMALE)).isSameAs(jane);
    assertThat(antecedents.of(text.passage(), she(text), MALE)).isSameAs(qrx);
  }

  @Test
  void inThePronounsSentenceASubjectIsMeantBeforeAnyoneAboveAndOthersAfterThem() {
    TaggedText text = TaggedText.of("Ruth/P left . With/IN Jane/P at home , she left");
    object(jane, text);
    assertThat(antecedents.of(text.passage(), she(text), FEMALE)).isSameAs(jane);
    Antecedents both = new Antecedents();
    both.add(ruth, text.passage(), text.item("Ruth"), true);
    both.add(jane, text.passage(), text.item("Jane"), false);
    assertThat(both.of(text.passage(), she(text), FEMALE)).isSameAs(ruth);
  }

  @Test
  void whomAQuestionNamesDoesNotAnswerIt() {
    TaggedText text = TaggedText.of("Ruth/P left . Asked/VBN:ask if Jane/P left , she said it");
    subject(ruth, text);
    subject(jane, text);
    Passage passage = text.passage();
    assertThat(antecedents.of(passage, she(text), FEMALE)).isSameAs(ruth);
    assertThat(antecedents.speaker(passage, text.item("she"), FEMALE)).isSameAs(ruth);
  }

  @Test
  void whoseGenderIsNotKnownIsMeantOnlyCloseByUnlessOftenNamed() {
    TaggedText text =
        TaggedText.of("Qrx/P left . A . B . John/P left . Then John/P met . She left");
    subject(qrx, text);
    subject(john, text);
    antecedents.add(john, text.passage(), text.passage().sentenceStart(4), true);
    assertThat(antecedents.of(text.passage(), she(text), FEMALE)).isNull();
    qrx.mentions = 4;
    assertThat(antecedents.of(text.passage(), she(text), FEMALE)).isSameAs(qrx);
  }

  @Test
  void nobodyIsMeantFromMoreThanFourParagraphsAbove() {
    TaggedText near = TaggedText.of(paragraphs(3));
    subject(jane, near);
    assertThat(antecedents.of(last(near), she(near), FEMALE)).isSameAs(jane);
    TaggedText far = TaggedText.of(paragraphs(4));
    assertThat(antecedents.of(last(far), she(far), FEMALE)).isNull();
  }

  /** Jane, some paragraphs, and she. */
  private static String[] paragraphs(int between) {
    return IntStream.rangeClosed(0, between + 1)
        .mapToObj(i -> i == 0 ? "Jane/P left" : i <= between ? "It was late" : "She left")
        .toArray(String[]::new);
  }
}
