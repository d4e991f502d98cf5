package org.dateline.language.quote.coreference;

import java.util.Set;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** People whom a text speaks of without their names; "he" and "she" may mean them. */
final class UnnamedPeople {
  private static final Set<String> INDEFINITE = Language.ENGLISH.words("speech/one-of-many");

  private final SpeechLexicon lexicon;

  UnnamedPeople(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * The person that a phrase without a name stands for, null where it stands for none.
   *
   * @param speaks whether it is the subject of a verb of saying
   * @param acts whether it is the subject of a verb, or opens its sentence
   */
  @Nullable Person of(Passage passage, NounPhrase phrase, boolean speaks, boolean acts) {
    if (speaks && isSomebody(passage, phrase)) {
      return unnamed(passage, phrase);
    }
    boolean stranger = isSomebody(passage, phrase) && !isNamedBehind(passage, phrase);
    boolean told = acts && (isRelative(passage, phrase) || stranger);
    Person somebody = told ? unnamed(passage, phrase) : null;
    return somebody == null || somebody.gender() == Person.Gender.UNKNOWN ? null : somebody;
  }

  private Person unnamed(Passage passage, NounPhrase phrase) {
    Person somebody = Person.unnamed();
    String noun = passage.head(phrase).lemma();
    Person.Gender gender = Epithets.genderOf(noun, lexicon);
    if (gender == Person.Gender.UNKNOWN && lexicon.maleWords().contains(noun)) {
      gender = Person.Gender.MALE;
    }
    if (gender != Person.Gender.UNKNOWN) {
      somebody.isCalled(gender);
    }
    return somebody;
  }

  /**
   * True for a relative of somebody, whom "he" or "she" after it may mean: "Her father", "Roe's
   * wife".
   */
  private static boolean isRelative(Passage passage, NounPhrase phrase) {
    boolean owned = passage.item(phrase.from()).tag().equals("PRP$");
    for (int i = phrase.from(); i < phrase.head() && !owned; i++) {
      owned = passage.item(i).tag().equals("POS");
    }
    return owned && passage.head(phrase).tag().equals("NN");
  }

  /** True where the name follows: "A shy woman in her eighties, Jane Roe runs the ferry". */
  private static boolean isNamedBehind(Passage passage, NounPhrase phrase) {
    int comma = phrase.extent();
    NounPhrase next =
        passage.has(comma) && passage.item(comma).isComma() ? passage.phraseFrom(comma + 1) : null;
    return next != null && next.person();
  }

  /** True for one person whose name the text does not tell: "An economist", "another". */
  private boolean isSomebody(Passage passage, NounPhrase phrase) {
    boolean alone = phrase.from() == phrase.head();
    return INDEFINITE.contains(passage.item(phrase.from()).lower())
        && !phrase.person()
        && !passage.head(phrase).tag().equals("NNS")
        && (alone || lexicon.canSpeak(passage, phrase));
  }
}
