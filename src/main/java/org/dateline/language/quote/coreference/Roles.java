package org.dateline.language.quote.coreference;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.ItemPosition;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/** The roles that a text gives a person: before the name, and in appositions on either side. */
final class Roles {
  private static final Set<String> GENERALS = Language.ENGLISH.words("speech/general");
  private static final Set<String> ADJECTIVES = Language.ENGLISH.words("speech/before-role");
  private static final Map<String, String> COUNTRIES =
      Language.ENGLISH.pairs("speech/country-stem");

  /** Roles by the short titles before names. */
  private static final Map<String, String> TITLES = Language.ENGLISH.pairs("speech/short-title");

  private Roles() {}

  static void collect(ItemPosition place, Person person, SpeechLexicon lexicon) {
    NounPhrase phrase = place.phrase();
    if (phrase == null) {
      return;
    }
    Passage passage = place.passage();
    add(passage, phrase.from(), place.item(), person, lexicon);
    NounPhrase beside = phrase.from() > 0 ? passage.phraseAt(phrase.from() - 1) : null;
    if (beside != null && !beside.possessive()) {
      NounPhrase whole = passage.outermost(beside);
      if (isRole(passage, whole, lexicon)) {
        add(passage, whole.from(), whole.extent(), person, lexicon);
      }
    } else if (phrase.governor() >= 0 && isRole(passage, passage.outermost(phrase), lexicon)) {
      add(passage, passage.outermost(phrase).from(), place.item(), person, lexicon);
    }
    NounPhrase before =
        phrase.from() > 1 && passage.item(phrase.from() - 1).isComma()
            ? passage.phraseAt(phrase.from() - 2)
            : null;
    if (before != null && !passage.outermost(before).person() && !before.isPronoun()) {
      NounPhrase whole = passage.outermost(before);
      if (isRole(passage, whole, lexicon) || isRole(passage, before, lexicon)) {
        add(passage, whole.from(), whole.extent(), person, lexicon);
      }
    }
    int comma = phrase.to();
    NounPhrase after =
        passage.has(comma) && passage.item(comma).isComma() ? passage.phraseFrom(comma + 1) : null;
    if (after != null && !after.person() && isRole(passage, after, lexicon)) {
      add(passage, after.from(), after.extent(), person, lexicon);
    }
  }

  private static boolean isRole(Passage passage, NounPhrase phrase, SpeechLexicon lexicon) {
    return lexicon.roles().contains(passage.head(phrase).lemma());
  }

  private static void add(
      Passage passage, int from, int until, Person person, SpeechLexicon lexicon) {
    for (int i = from; i < until; i++) {
      Item item = passage.item(i);
      String title = TITLES.get(item.lower().replace(".", ""));
      if (title != null) {
        person.roles.add(title);
      } else if (lexicon.roles().contains(item.lemma())) {
        person.roles.add(role(passage, i));
      } else if (isModifier(item)) {
        person.modifiers.add(stem(item.lower()));
      }
    }
  }

  /** Secretary-general, attorney general: the two words together. */
  private static String role(Passage passage, int i) {
    Item item = passage.item(i);
    if (!item.lemma().equals("general") || i == 0) {
      return item.lemma();
    }
    Item before = passage.item(passage.item(i - 1).tag().equals("HYPH") && i > 1 ? i - 2 : i - 1);
    return GENERALS.contains(before.lemma()) ? before.lemma() + "-general" : item.lemma();
  }

  private static boolean isModifier(Item item) {
    return item.isNoun() || item.tag().equals("JJ") || item.isProper();
  }

  /** Russia and Russian, Ukraine and Ukrainian share their beginnings. */
  private static String stem(String word) {
    String letters = word.replace(".", "").toLowerCase(Locale.ROOT);
    String other = COUNTRIES.get(letters);
    return other != null ? other : letters.length() > 5 ? letters.substring(0, 5) : letters;
  }

  /**
   * The person whom a definite description stands for: same or compatible role, no modifier that
   * the text does not give them, the one mentioned last. Null when there is none.
   *
   * @param recent people mentioned before, the last first
   */
  static @Nullable Person described(
      Passage passage, NounPhrase phrase, List<Person> recent, SpeechLexicon lexicon) {
    Item head = passage.head(phrase);
    Item first = passage.item(phrase.from());
    boolean definite =
        first.lower().equals("the")
            || first.tag().equals("PRP$")
            || passage.item(phrase.from()).isProper();
    if (!definite
        || (!head.tag().equals("NN") && !head.tag().equals("NNP"))
        || !lexicon.roles().contains(head.lemma())) {
      return null;
    }
    String role = role(passage, phrase.head());
    Set<String> wanted = new HashSet<>();
    for (int i = phrase.from(); i < phrase.extent(); i++) {
      Item item = passage.item(i);
      if (i != phrase.head()
          && isModifier(item)
          && !ADJECTIVES.contains(item.lower())
          && !lexicon.roles().contains(item.lemma())) {
        wanted.add(stem(item.lower()));
      }
    }
    Person same = null;
    Person compatible = null;
    for (Person person : recent) {
      boolean fits = wanted.isEmpty() || wanted.stream().anyMatch(person.modifiers::contains);
      if (!fits) {
        continue;
      }
      if (same == null && person.roles.contains(role)) {
        same = person;
      }
      if (compatible == null && person.roles.stream().anyMatch(r -> lexicon.compatible(role, r))) {
        compatible = person;
      }
    }
    return same != null ? same : wanted.isEmpty() ? null : compatible;
  }
}
