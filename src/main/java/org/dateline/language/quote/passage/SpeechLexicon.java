package org.dateline.language.quote.passage;

import java.util.List;
import java.util.Set;
import org.dateline.language.ResourceLines;

/** The word lists, each a resource of its own: one word a line, lower case, # before a remark. */
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

  /** Reads the lists that come with the program. */
  public static SpeechLexicon load() {
    return new SpeechLexicon(
        list("verbs-core"),
        list("verbs-say"),
        list("verbs-mixed"),
        list("roles"),
        list("documents"),
        list("never-speakers"),
        list("honorifics"),
        list("names-female"),
        list("names-male"),
        list("words-female"),
        list("words-male"),
        list("days"),
        list("naming"),
        list("verbs-reporting"),
        list("verbs-ordering"),
        list("verbs-intending"),
        list("works"),
        list("verbs-of-things"),
        list("people"),
        list("bodies"),
        list("inscriptions"),
        list("verbs-interrupting"),
        list("verbs-gesturing"),
        groups("role-groups"));
  }

  private static Set<String> list(String name) {
    return Set.copyOf(ResourceLines.of(path(name)));
  }

  private static String path(String name) {
    return "/quote/" + name + ".txt";
  }

  private static List<Set<String>> groups(String name) {
    return ResourceLines.of(path(name)).stream().map(line -> Set.of(line.split(" "))).toList();
  }

  /** Whether a person in one role may be called by the other. */
  public boolean compatible(String role, String other) {
    return role.equals(other)
        || roleGroups.stream().anyMatch(group -> group.contains(role) && group.contains(other));
  }

  /** What a common noun stands for: "role", "people", "body", "document", else "nominal". */
  public String nounKind(String lemma) {
    if (roles.contains(lemma)) {
      return "role";
    }
    if (people.contains(lemma)) {
      return "people";
    }
    if (bodies.contains(lemma)) {
      return "body";
    }
    return documents.contains(lemma) ? "document" : "nominal";
  }

  /** Whether a phrase stands for somebody, or for a body that speaks with one voice. */
  public boolean canSpeak(Passage passage, NounPhrase phrase) {
    Item head = passage.head(phrase);
    return phrase.person()
        || phrase.isPronoun()
        || head.ner().equals("ORGANIZATION")
        || switch (nounKind(head.lemma())) {
          case "role", "people", "body" -> true;
          default -> false;
        };
  }

  /** The degrees of certainty that a verb reports speech, surest first. */
  public enum Strength {
    CORE,
    SAY,
    MIXED,
    OTHER
  }

  /** How surely a verb reports speech. */
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
