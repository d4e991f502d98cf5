package org.dateline.linking.name;

import java.util.List;
import org.dateline.article.EntityType;

/**
 * One name of a document with all its occurrences.
 *
 * @param form the occurrence that serves as an example
 * @param type of most of its mentions
 * @param mentions indexes into the annotations' mentions, in text order
 * @param titles folded titles that stand before it, here or there: "president"
 */
public record Name(NameForm form, EntityType type, List<Integer> mentions, List<String> titles) {
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

  public int firstMention() {
    return mentions.get(0);
  }
}
