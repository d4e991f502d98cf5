package org.dateline.linking.archive;

import org.dateline.article.EntityType;
import org.dateline.authority.NameKey;
import org.dateline.lexicon.Language;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;

/** Keys by which a name in a decision and the same name in an article are found equal. */
public final class DecisionKeys {
  private final NameLexicon lexicon = NameLexicon.of(Language.ENGLISH);

  /**
   * The key of a name; of a person, without the titles before it: a decision on "President Putin"
   * is one on "Putin".
   *
   * @param type of the entity that it was decided on
   */
  public String of(String name, EntityType type) {
    return type == EntityType.PERSON ? NameForm.person(name, lexicon).key() : NameKey.fold(name);
  }
}
