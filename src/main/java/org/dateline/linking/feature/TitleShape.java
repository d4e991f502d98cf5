package org.dateline.linking.feature;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.dateline.authority.Titles;

/** The spelling of a Wikipedia title, and what it says about the entity. Pure. */
public record TitleShape(Set<String> smallWords) {
  /** True for a title with a word in small letters, which is a kind of thing and no name. */
  public boolean isKind(String title) {
    String base = Titles.base(title).orElse(title);
    return Arrays.stream(base.split("[ -]", -1))
        .filter(word -> !word.isEmpty() && Character.isLowerCase(word.charAt(0)))
        .anyMatch(word -> !smallWords.contains(word.toLowerCase(Locale.ROOT)));
  }
}
