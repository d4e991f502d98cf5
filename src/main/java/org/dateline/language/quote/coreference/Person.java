package org.dateline.language.quote.coreference;

import java.util.LinkedHashSet;
import java.util.Set;

/** A person of the article: all mentions that share one name. */
final class Person {
  private static final double PRONOUN = 1;

  final String first;
  final String last;
  // index into the mentions of the fullest one
  final int mention;
  final Set<String> roles = new LinkedHashSet<>();
  final Set<String> modifiers = new LinkedHashSet<>();
  private double female;
  private double male;
  private boolean told;
  int mentions;

  Person(String first, String last, int mention) {
    this.first = first;
    this.last = last;
    this.mention = mention;
  }

  /** A person who speaks and has no name: "an economist said". */
  static Person unnamed() {
    return new Person("", "", -1);
  }

  boolean isNamed() {
    return mention >= 0;
  }

  /** True for a woman where a man is meant, and for a man where a woman is. */
  boolean isOther(Gender meant) {
    return gender() != Gender.UNKNOWN && gender() != meant;
  }

  void female(double evidence) {
    female += evidence;
    told |= evidence > 0;
  }

  void male(double evidence) {
    male += evidence;
    told |= evidence > 0;
  }

  /** Adds what a given name says, which the text may contradict. */
  void guess(Gender gender, double evidence) {
    female += gender == Gender.FEMALE ? evidence : 0;
    male += gender == Gender.MALE ? evidence : 0;
  }

  /** True if nothing but the given name says whether it is a man or a woman. */
  boolean isGuessed() {
    return !told;
  }

  /** Adds the evidence of a pronoun that was found to mean this person. */
  void isCalled(Gender gender) {
    if (gender == Gender.FEMALE) {
      female(PRONOUN);
    } else {
      male(PRONOUN);
    }
  }

  Gender gender() {
    if (female > male) {
      return Gender.FEMALE;
    }
    return male > female ? Gender.MALE : Gender.UNKNOWN;
  }

  /** The gender of a pronoun's antecedent. */
  enum Gender {
    FEMALE,
    MALE,
    UNKNOWN
  }
}
