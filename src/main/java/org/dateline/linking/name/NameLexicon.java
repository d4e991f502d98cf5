package org.dateline.linking.name;

import java.util.Set;
import org.dateline.lexicon.Language;

/**
 * Words that play a part in names, folded.
 *
 * @param titles before a person's name: "mr", "vice president"
 * @param companySuffixes at the end of a company's name: "inc"
 * @param smallWords that initials may skip: "for"
 * @param thingWords at the end of names of things that are no organizations: "treaty"
 * @param women given names that women bear, mostly
 * @param men likewise
 */
public record NameLexicon(
    Set<String> titles,
    Set<String> companySuffixes,
    Set<String> smallWords,
    Set<String> thingWords,
    Set<String> women,
    Set<String> men) {
  public static NameLexicon of(Language language) {
    return new NameLexicon(
        language.words("titles"),
        language.words("company-suffixes"),
        language.words("small-words"),
        language.words("thing-words"),
        language.words("names-female"),
        language.words("names-male"));
  }

  /** The gender that a given name implies. */
  public TitleGender genderOf(String givenName) {
    boolean man = men.contains(givenName);
    if (man == women.contains(givenName)) {
      return TitleGender.UNKNOWN;
    }
    return man ? TitleGender.MAN : TitleGender.WOMAN;
  }
}
