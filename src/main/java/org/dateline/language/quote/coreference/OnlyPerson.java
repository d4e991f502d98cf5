package org.dateline.language.quote.coreference;

import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Descriptions of the only person who acts close by: "the professor", "the mother of two". A noun
 * that already stands for somebody without a name ("an officer"), or for an office that the person
 * does not hold, is another's.
 */
final class OnlyPerson {
  private static final int REACH = 8;
  private static final Set<String> ANOTHERS = Language.ENGLISH.words("speech/role-of-another");

  private static final String THE = "the";

  private final SpeechLexicon lexicon;
  private final UnnamedNouns unnamed = new UnnamedNouns();

  OnlyPerson(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Notes a phrase for somebody who was found to have no name: "an officer", "the guard". */
  void add(Passage passage, NounPhrase phrase) {
    boolean definite = passage.item(phrase.from()).lower().equals(THE);
    if (UnnamedNouns.isIndefinite(passage, phrase) || (definite && isOne(passage.head(phrase)))) {
      unnamed.add(passage, phrase);
    }
  }

  private static boolean isOne(Item head) {
    return head.tag().equals("NN") || head.tag().equals("NNP");
  }

  /** True for somebody's: "the union's leader". */
  private static boolean isOwned(Passage passage, NounPhrase phrase) {
    return IntStream.range(phrase.from(), phrase.head())
        .anyMatch(i -> passage.item(i).tag().equals("POS"));
  }

  /** The person whom a description means, null for none. */
  @Nullable Person of(Passage passage, NounPhrase phrase, Antecedents antecedents) {
    Item head = passage.head(phrase);
    String noun = head.lemma();
    if (!isOne(head)
        || phrase.possessive()
        || phrase.extent() != phrase.to()
        || isOwned(passage, phrase)
        || !passage.item(phrase.from()).lower().equals(THE)
        || !lexicon.roles().contains(noun)
        || ANOTHERS.contains(noun)
        || unnamed.isNear(noun, passage, REACH)) {
      return null;
    }
    Person.Gender gender = Epithets.genderOf(noun, lexicon);
    Person actor = antecedents.only(passage, phrase.from());
    Person person = actor == null ? antecedents.alone(passage, phrase.from()) : actor;
    boolean fits =
        person != null
            && (gender == Person.Gender.UNKNOWN || !person.isOther(gender))
            && (person.roles.isEmpty()
                || person.roles.stream().anyMatch(role -> lexicon.compatible(noun, role)));
    return fits ? person : null;
  }
}
