package org.dateline.authority.imported;

import java.util.regex.Pattern;
import org.dateline.authority.Entity.Office;
import org.dateline.authority.compiled.EntityDraft;

/**
 * Offices that a file names by Wikidata id ("Q11696"), as Wikidata itself does, get the name of the
 * entity of that id, so that "President" before a name finds its holder. Runs after all files are
 * read, since an office may be defined after its holder.
 */
final class OfficeTitles {
  private static final Pattern ID = Pattern.compile("Q[1-9]\\d*");

  private final DraftIndex drafts;

  OfficeTitles(DraftIndex drafts) {
    this.drafts = drafts;
  }

  void write(EntityDraft draft) {
    draft.offices.replaceAll(
        office -> {
          String title =
              ID.matcher(office.title()).matches() ? drafts.nameOf(office.title()) : null;
          if (title == null) {
            return office;
          }
          ImportedFacts.addWords(draft, title);
          return new Office(title, office.from(), office.until());
        });
  }
}
