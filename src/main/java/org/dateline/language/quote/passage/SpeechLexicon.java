package org.dateline.language.quote.passage;

import java.util.List;
import java.util.Set;
import org.dateline.lexicon.Language;

/** The words that quotations and their speakers are found by, in lower case. */
public record SpeechLexicon(
    Set<String> core,
    Set<String> say,
    Set<String> mixed,
    Set<String> roles,
    Set<String> documents,
    Set<String> neverSpeakers,
    Set<String> honorifics,
    Set<String> femaleNames,
    Set<String> maleNames,
    Set<String> femaleWords,
    Set<String> maleWords,
    Set<String> days,
    Set<String> naming,
    Set<String> reporting,
    Set<String> ordering,
    Set<String> intending,
    Set<String> works,
    Set<String> takeThings,
    Set<String> people,
    Set<String> bodies,
    Set<String> inscriptions,
    Set<String> interrupting,
    Set<String> gestures,
    List<Set<String>> roleGroups) {

  public static SpeechLexicon of(Language language) {
    return new SpeechLexicon(
        language.words("verbs-core"),
        language.words("verbs-say"),
        language.words("verbs-mixed"),
        language.words("roles"),
        language.words("documents"),
        language.words("never-speakers"),
        language.words("honorifics"),
        language.words("names-female"),
        language.words("names-male"),
        language.words("words-female"),
        language.words("words-male"),
        language.words("days"),
        language.words("naming"),
        language.words("verbs-reporting"),
        language.words("verbs-ordering"),
        language.words("verbs-intending"),
        language.words("works"),
        language.words("verbs-of-things"),
        language.words("people"),
        language.words("bodies"),
        language.words("inscriptions"),
        language.words("verbs-interrupting"),
        language.words("verbs-gesturing"),
        language.lines("role-groups").stream().map(line -> Set.of(line.split(" "))).toList());
  }

  /** True if a person in one role may be called by the other. */
  public boolean compatible(String role, String other) {
    return role.equals(other)
        || roleGroups.stream().anyMatch(group -> group.contains(role) && group.contains(other));
  }

  /** The kinds of common nouns, by the lists that they are on. */
  public enum NounKind {
    ROLE("role"),
    PEOPLE("people"),
    BODY("body"),
    DOCUMENT("document"),
    OTHER("nominal");

    private final String text;

    NounKind(String text) {
      this.text = text;
    }

    /** The kind's name in the features of the speaker model. */
    public String text() {
      return text;
    }
  }

  /** The kind of a common noun. */
  public NounKind nounKind(String lemma) {
    if (roles.contains(lemma)) {
      return NounKind.ROLE;
    }
    if (people.contains(lemma)) {
      return NounKind.PEOPLE;
    }
    if (bodies.contains(lemma)) {
      return NounKind.BODY;
    }
    return documents.contains(lemma) ? NounKind.DOCUMENT : NounKind.OTHER;
  }

  /** True if a phrase stands for somebody, or for a body that speaks with one voice. */
  public boolean canSpeak(Passage passage, NounPhrase phrase) {
    Item head = passage.head(phrase);
    return phrase.person()
        || phrase.isPronoun()
        || head.ner().equals("ORGANIZATION")
        || roles.contains(head.lemma())
        || people.contains(head.lemma())
        || bodies.contains(head.lemma());
  }

  /** The degrees of certainty that a verb reports speech, surest first. */
  public enum Strength {
    CORE,
    SAY,
    MIXED,
    OTHER
  }

  /** The degree to which a verb reports speech and nothing else. */
  public Strength strength(String lemma) {
    if (core.contains(lemma)) {
      return Strength.CORE;
    }
    if (say.contains(lemma)) {
      return Strength.SAY;
    }
    return mixed.contains(lemma) ? Strength.MIXED : Strength.OTHER;
  }
}
