package org.dateline.linking.name;

import java.util.List;
import java.util.Optional;
import org.dateline.article.EntityType;
import org.dateline.lexicon.Language;

/**
 * A name of an article with all its occurrences.
 *
 * @param form the occurrence that serves as an example
 * @param type of most of its mentions
 * @param mentions indexes into the annotations' mentions, in text order
 * @param titles folded titles that stand before it, here or there: "president"
 */
public record Name(NameForm form, EntityType type, List<Integer> mentions, List<String> titles) {
  private static final List<String> STYLES = Language.ENGLISH.orderedWords("linking/style");

  public Name {
    mentions = List.copyOf(mentions);
    titles = List.copyOf(titles);
  }

  public boolean isPerson() {
    return type == EntityType.PERSON;
  }

  /** A person's name with a given name or an initial. */
  public boolean isFullPerson() {
    return isPerson() && form.keys().size() > 1;
  }

  /**
   * A lone given name with the style before it that makes it somebody's full name: "Prince
   * William", "Queen Rania".
   */
  public Optional<String> styled() {
    return isPerson() && form.isOneWord()
        ? titles.stream()
            .flatMap(title -> STYLES.stream().filter(style -> title.endsWith(style)))
            .findFirst()
            .map(style -> NameForm.plain(style + " " + form.text()).titleCased())
        : Optional.empty();
  }

  public int firstMention() {
    return mentions.get(0);
  }
}
