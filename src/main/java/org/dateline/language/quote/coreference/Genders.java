package org.dateline.language.quote.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.dateline.article.Mention;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.passage.SpeechLexicon.NounKind;
import org.dateline.language.quote.syntax.ItemPosition;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Evidence in a text of who is a man and who a woman: the pronouns after a name. It outweighs given
 * names.
 */
final class Genders {
  private static final double NEAR = 0.4;

  /** Weight of "she" at the head of a sentence after one that names nobody else. */
  private static final double ALONE = 2.5;

  private static final String OWN = "own";

  private static final int REACH = 8;

  /** The furthest "her" in the sentence of the only person named so far. */
  private static final int SENTENCE = 30;

  private static final int LONGEST_TITLE = 3;

  private static final Set<String> HE = Language.ENGLISH.words("speech/he");
  private static final Set<String> SHE = Language.ENGLISH.words("speech/she");

  private static final Set<String> OBJECTS = Language.ENGLISH.words("speech/object-pronoun");

  private static final String MALE = "m";
  private static final String FEMALE = "f";

  private static final Person SEVERAL = new Person("", "", -1);

  private final SpeechLexicon lexicon;

  Genders(SpeechLexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Learns the genders of the people of a text from its pronouns. */
  void pronouns(Layout layout, List<Mention> mentions, People people) {
    Map<Long, Person> alone = new HashMap<>();
    Map<Long, String> anothers = new HashMap<>();
    Person only = null;
    for (int m = 0; m < mentions.size(); m++) {
      Person person = people.of(m);
      ItemPosition place =
          person == null ? null : ItemPosition.of(layout, mentions.get(m).span().start());
      if (place != null && person != null) {
        String elsewhere = pronounBefore(place);
        boolean ofAnother = isOwnerOfSomebody(place);
        only = !ofAnother && (only == null || only == person) ? person : SEVERAL;
        if (!ofAnother) {
          following(place, person, elsewhere, only == person);
        }
        Long sentence = key(place.passage(), place.passage().sentenceOf(place.item()));
        Person other = alone.putIfAbsent(sentence, ofAnother ? SEVERAL : person);
        if (other != null && other != person) {
          alone.put(sentence, SEVERAL);
        }
        anothers.merge(sentence, elsewhere, String::concat);
      }
    }
    for (Passage passage : layout.passages()) {
      for (int s = 1; s < passage.sentences(); s++) {
        Person person = alone.get(key(passage, s - 1));
        Item opener = opener(passage, s);
        boolean own = !alone.containsKey(key(passage, s)) || isPronoun(opener);
        if (person != null
            && person != SEVERAL
            && own
            && !speaksForAnother(passage, s, alone)
            && !isSaidByAnother(passage, s, opener)) {
          String another = anothers.getOrDefault(key(passage, s - 1), "");
          tell(opener, person, ALONE, another);
        }
      }
    }
  }

  /**
   * True for a relative's owner, whose no pronoun may be: "Roe's father ran it. He died in May."
   */
  private boolean isOwnerOfSomebody(ItemPosition place) {
    Passage passage = place.passage();
    int i = nameEnd(place);
    if (!passage.has(i) || !passage.item(i).tag().equals("POS")) {
      return false;
    }
    int last = i + 1;
    while (passage.has(last + 1) && last < i + LONGEST_TITLE && passage.item(last + 1).isNoun()) {
      last++;
    }
    NounKind kind =
        passage.has(last) ? lexicon.nounKind(passage.item(last).lemma()) : NounKind.OTHER;
    return kind == NounKind.ROLE || kind == NounKind.PEOPLE;
  }

  /** The first item behind a name. */
  private static int nameEnd(ItemPosition place) {
    int i = place.item();
    while (place.passage().has(i) && place.passage().item(i).isPerson()) {
      i++;
    }
    return i;
  }

  /**
   * True if a quotation opens the sentence and somebody else named before may say it: "Roe has
   * written on Byron. Byron rode. “He rode well,” she says".
   */
  private static boolean speaksForAnother(Passage passage, int sentence, Map<Long, Person> alone) {
    if (!passage.item(passage.sentenceStart(sentence)).isQuote()) {
      return false;
    }
    Person last = alone.get(key(passage, sentence - 1));
    for (int s = 0; s < sentence - 1; s++) {
      Person other = alone.get(key(passage, s));
      if (other != null && other != last) {
        return true;
      }
    }
    return false;
  }

  private static Long key(Passage passage, int sentence) {
    return ((long) passage.paragraph() << 32) | sentence;
  }

  /** True if a pronoun opens the sentence, which names another: "She met Olsen". */
  private static boolean isPronoun(@Nullable Item opener) {
    return opener != null && opener.tag().startsWith("PRP");
  }

  /** True for a pronoun in words of another, perhaps the one named: "He must not, she said". */
  boolean isSaidByAnother(Passage passage, int sentence, @Nullable Item opener) {
    if (opener == null || !(HE.contains(opener.lower()) || SHE.contains(opener.lower()))) {
      return false;
    }
    Set<String> others = HE.contains(opener.lower()) ? SHE : HE;
    return IntStream.range(passage.sentenceStart(sentence), passage.sentenceEnd(sentence) - 1)
        .anyMatch(
            i ->
                others.contains(passage.item(i).lower())
                    && lexicon.strength(passage.item(i + 1).lemma())
                        == SpeechLexicon.Strength.CORE);
  }

  /** The first word of a sentence, or of the tag after a quotation that opens it. */
  private static @Nullable Item opener(Passage passage, int sentence) {
    int first = passage.sentenceStart(sentence);
    int i = passage.item(first).isQuote() ? first + 1 : first;
    return i < passage.sentenceEnd(sentence) ? passage.item(i) : null;
  }

  /**
   * The pronoun before a name, as in "his deputy, Roe": it is another's, and so may be the next
   * like it.
   */
  private static String pronounBefore(ItemPosition place) {
    Passage passage = place.passage();
    StringBuilder genders = new StringBuilder();
    int first = passage.sentenceStart(passage.sentenceOf(place.item()));
    for (int i = first; i < place.item(); i++) {
      String word = passage.item(i).lower();
      genders.append(HE.contains(word) ? MALE : SHE.contains(word) ? FEMALE : "");
    }
    return genders.toString();
  }

  /**
   * Counts what follows a name for or against its being a woman or a man.
   *
   * @param only nobody else was named before: "Roe won the race, her third this year"
   */
  private void following(ItemPosition place, Person person, String another, boolean only) {
    Passage passage = place.passage();
    boolean says = false;
    boolean others = !only;
    boolean several = !only && isNamedWithAnother(place);
    int end = Math.min(passage.size(), place.item() + (only ? SENTENCE : REACH) + 1);
    for (int i = place.item() + 1; i < end; i++) {
      Item item = passage.item(i);
      if (isOfApposition(passage, place, i) || isObject(passage, place, i)) {
        continue;
      }
      if (isTag(passage, i)) {
        return; // "Roe had shown no remorse, she said": she is another
      }
      boolean next = passage.sentenceOf(i) > passage.sentenceOf(place.item());
      if (next && (several || isSaidByAnother(passage, passage.sentenceOf(i), item))) {
        return; // the next sentence may be about either
      }
      // "broke her own record": whose else?
      boolean own = passage.has(i + 1) && OWN.equals(passage.item(i + 1).lower());
      // "Roe said she had voted"
      says |= lexicon.strength(item.lemma()) == SpeechLexicon.Strength.CORE;
      others |= item.isEnd() || isSomebodyElse(passage, place, i);
      if (others && i > place.item() + REACH) {
        return;
      }
      boolean whose = !others && item.tag().equals("PRP$");
      boolean sure = own || whose || (says && item.tag().equals("PRP"));
      if (tell(item, person, sure ? ALONE : NEAR, another)
          || (item.isPerson() && !Objects.equals(passage.phraseAt(i), place.phrase()))) {
        return;
      }
    }
  }

  /** True if the pronoun is an object, and so another: "Roe stood beside her". */
  private static boolean isObject(Passage passage, ItemPosition name, int i) {
    Item item = passage.item(i);
    return item.tag().equals("PRP")
        && OBJECTS.contains(item.lower())
        && passage.sentenceOf(i) == passage.sentenceOf(name.item());
  }

  /** True for the tag of a quotation: ", she said". */
  private boolean isTag(Passage passage, int i) {
    String word = passage.item(i).lower();
    return (HE.contains(word) || SHE.contains(word))
        && passage.item(i - 1).isComma()
        && passage.has(i + 1)
        && lexicon.strength(passage.item(i + 1).lemma()) == SpeechLexicon.Strength.CORE;
  }

  /** True if the sentence names somebody else before: "Roe and Doe run the inn." */
  private static boolean isNamedWithAnother(ItemPosition place) {
    Passage passage = place.passage();
    int first = passage.sentenceStart(passage.sentenceOf(place.item()));
    return IntStream.range(first, place.item())
        .anyMatch(
            i ->
                passage.item(i).isPerson() && !Objects.equals(passage.phraseAt(i), place.phrase()));
  }

  /** True for another's pronoun: "Roe, his neighbour, wrote"; not "Roe, his wife and two sons". */
  private static boolean isOfApposition(Passage passage, ItemPosition name, int i) {
    NounPhrase phrase = name.phrase();
    if (phrase == null || i != phrase.to() + 1 || !passage.item(i - 1).isComma()) {
      return false;
    }
    NounPhrase beside = passage.item(i).tag().equals("PRP$") ? passage.phraseFrom(i) : null;
    return beside != null && GenderWords.isClosed(passage, beside);
  }

  /** True if somebody else may be meant: "Roe told the driver his lights were out". */
  private boolean isSomebodyElse(Passage passage, ItemPosition name, int i) {
    NounPhrase phrase = passage.phraseFrom(i);
    if (phrase == null || phrase.kind() != NounPhrase.PhraseKind.NOMINAL) {
      return false;
    }
    boolean apposition =
        name.phrase() != null && i == name.phrase().to() + 1 && passage.item(i - 1).isComma();
    NounKind kind = lexicon.nounKind(passage.head(phrase).lemma());
    return !apposition
        && !passage.item(i).tag().equals("PRP$")
        && (kind == NounKind.ROLE || kind == NounKind.PEOPLE);
  }

  private static boolean tell(@Nullable Item item, Person person, double weight, String anothers) {
    String word = item == null ? "" : item.lower();
    if (HE.contains(word)) {
      person.male(anothers.contains(MALE) ? 0 : weight);
    } else if (SHE.contains(word)) {
      person.female(anothers.contains(FEMALE) ? 0 : weight);
    } else {
      return false;
    }
    return true;
  }
}
