package org.dateline.language.quote.coreference;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;

/**
 * The holders of offices that label the turns of a transcript: "The Chair (Mrs Ida Quarm):" tells
 * who "The Chair:" is from there on.
 */
final class LabelledOffices {
  private static final int LONGEST_TITLE = 20;
  private static final int LONGEST_OFFICE = 80;

  private final Map<String, Integer> mentions = new HashMap<>();

  LabelledOffices(String text, List<Mention> names) {
    for (int m = 0; m < names.size(); m++) {
      Mention name = names.get(m);
      int end = name.span().end();
      if (name.type() == EntityType.PERSON && text.startsWith("):", end)) {
        String office = before(text, name.span().start());
        if (!office.isEmpty()) {
          mentions.put(office, m);
        }
      }
    }
  }

  /** The mention that tells who holds an office, -1 for none. */
  int mention(String office) {
    return mentions.getOrDefault(office, -1);
  }

  /** The words of the line before the bracket that a name stands in, empty where there is none. */
  private static String before(String text, int name) {
    int from = Math.max(0, name - LONGEST_TITLE - LONGEST_OFFICE);
    String before = text.substring(from, name);
    int open = before.lastIndexOf('(');
    int start = before.lastIndexOf('\n') + 1;
    boolean whole = start > 0 || from == 0;
    return whole && open >= start && before.length() - open <= LONGEST_TITLE
        ? before.substring(start, open).strip()
        : "";
  }
}
