package org.dateline.linking.feature;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import org.dateline.authority.Titles;
import org.dateline.lexicon.Language;

/**
 * The spelling of a Wikipedia title, and what it says about the entity. Pure.
 *
 * @param joining words that names have in small letters, too: "of", and the "al" of people
 */
public record TitleShape(Set<String> joining) {
  public static TitleShape of(Language language) {
    Set<String> joining = new HashSet<>(language.words("small-words"));
    joining.addAll(language.words("names/particle"));
    return new TitleShape(Set.copyOf(joining));
  }

  /** True for a title with a word in small letters, which is a kind of thing and no name. */
  public boolean isKind(String title) {
    String base = Titles.unqualified(title);
    return Arrays.stream(base.split("[ -]", -1))
        .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
        .anyMatch(word -> !joining.contains(word.toLowerCase(Locale.ROOT)));
  }
}
