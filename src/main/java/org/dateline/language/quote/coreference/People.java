package org.dateline.language.quote.coreference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.ItemPosition;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * The people an article names, with their genders and roles. A bare surname belongs to the person
 * whose full name comes first, as relatives keep their first names; a title decides between a
 * couple.
 */
final class People {
  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final double FIRST_NAME = 2;
  private static final Set<String> ANSWERS = Language.ENGLISH.words("speech/answer-label");

  private final SpeechLexicon lexicon;
  private final Genders genders;
  private final GenderWords genderWords;
  private final Map<String, List<Person>> byLast = new HashMap<>();
  private final Map<String, List<Person>> byFirst = new HashMap<>();
  private final List<Person> all = new ArrayList<>();
  private final @Nullable Person[] ofMention;

  private People(SpeechLexicon lexicon, int mentions) {
    this.lexicon = lexicon;
    this.genders = new Genders(lexicon);
    this.genderWords = new GenderWords(lexicon);
    this.ofMention = new Person[mentions];
  }

  static People of(Layout layout, List<Mention> mentions, SpeechLexicon lexicon) {
    People people = new People(lexicon, mentions.size());
    for (int pass = 0; pass < 2; pass++) {
      for (int m = 0; m < mentions.size(); m++) {
        List<String> words = words(mentions.get(m));
        boolean full = words.size() > 1;
        if (mentions.get(m).type() == EntityType.PERSON
            && !words.isEmpty()
            && full == (pass == 0)) {
          people.add(layout, mentions, m, words);
        }
      }
    }
    people.genders.pronouns(layout, mentions, people);
    return people;
  }

  /**
   * True for a pronoun in what another says: in "He must not play, she said" he may not be who was
   * named before.
   */
  boolean isSaidByAnother(Passage passage, NounPhrase pronoun) {
    return genders.isSaidByAnother(
        passage, passage.sentenceOf(pronoun.from()), passage.head(pronoun));
  }

  List<Person> all() {
    return all;
  }

  @Nullable Person of(int mention) {
    return ofMention[mention];
  }

  /** The one person who bears a name that the tagger did not take for one. */
  @Nullable Person named(String word) {
    List<Person> bearers = byLast.getOrDefault(fold(word), List.of());
    return bearers.size() == 1 ? bearers.get(0) : null;
  }

  /**
   * The person that the label of a turn names: by surname, by initials, or as the one who answers.
   */
  @Nullable Person labelled(String label) {
    String word = fold(label.substring(label.lastIndexOf(' ') + 1));
    if (ANSWERS.contains(word)) {
      return all.size() == 1 ? all.get(0) : null;
    }
    Person named = named(word);
    List<Person> initialled =
        all.stream().filter(p -> word.equals(initial(p.first) + initial(p.last))).toList();
    return named == null && initialled.size() == 1 ? initialled.get(0) : named;
  }

  private static String initial(String name) {
    return name.substring(0, Math.min(1, name.length()));
  }

  private static List<String> words(Mention mention) {
    List<String> words = new ArrayList<>();
    for (String word : BLANKS.split(mention.surface(), -1)) {
      String bare = fold(word);
      if (!bare.isEmpty() && !SUFFIXES.contains(bare)) {
        words.add(bare);
      }
    }
    return words;
  }

  private static final List<String> SUFFIXES = Language.ENGLISH.orderedWords("speech/generation");

  private static String fold(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    if (lower.endsWith("'s") || lower.endsWith("’s")) {
      lower = lower.substring(0, lower.length() - 2);
    }
    StringBuilder letters = new StringBuilder();
    lower
        .chars()
        .filter(c -> Character.isLetterOrDigit(c) || c == '-')
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private void add(Layout layout, List<Mention> mentions, int m, List<String> words) {
    ItemPosition place = ItemPosition.of(layout, mentions.get(m).span().start());
    double title = place == null ? 0 : genderWords.title(place);
    String first = words.size() > 1 ? words.get(0) : "";
    String last = words.get(words.size() - 1);
    Person person = words.size() > 1 ? full(first, last) : bare(last, title);
    if (person == null) {
      person = new Person(first, last, m);
      all.add(person);
      byLast.computeIfAbsent(last, k -> new ArrayList<>()).add(person);
      if (!first.isEmpty()) {
        byFirst.computeIfAbsent(first, k -> new ArrayList<>()).add(person);
      }
      String given = first.isEmpty() ? last : first;
      if (lexicon.femaleNames().contains(given)) {
        person.guess(Person.Gender.FEMALE, FIRST_NAME);
      }
      if (lexicon.maleNames().contains(given)) {
        person.guess(Person.Gender.MALE, FIRST_NAME);
      }
    }
    person.mentions++;
    ofMention[m] = person;
    if (title > 0) {
      person.female(title);
    } else {
      person.male(-title);
    }
    if (place != null) {
      Roles.collect(place, person, lexicon);
    }
  }

  private @Nullable Person full(String first, String last) {
    for (Person person : byLast.getOrDefault(last, List.of())) {
      boolean initial =
          (first.length() == 1 || person.first.length() == 1)
              ? first.charAt(0) == person.first.charAt(0)
              : first.startsWith(person.first) || person.first.startsWith(first);
      if (initial) {
        return person;
      }
    }
    return null;
  }

  private @Nullable Person bare(String name, double title) {
    Person best = null;
    for (Person person : byLast.getOrDefault(name, byFirst.getOrDefault(name, List.of()))) {
      boolean clash =
          (title > 0 && person.gender() == Person.Gender.MALE)
              || (title < 0 && person.gender() == Person.Gender.FEMALE);
      if (!clash && best == null) {
        best = person;
      }
    }
    return best;
  }
}
