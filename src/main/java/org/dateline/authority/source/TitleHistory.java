package org.dateline.authority.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;

/** From titles of 2009 to 2011 to today's: our table of renames, and redirects of a source. */
final class TitleHistory {
  private static final int LONGEST_CHAIN = 4;
  private final Map<String, String> renames = new HashMap<>();
  private final Map<String, String> redirects = new HashMap<>();

  TitleHistory() throws IOException {
    for (String[] row : Table.rows("/authority/renames.tsv")) {
      renames.put(row[0], row[1]);
    }
  }

  void redirect(String from, String to) {
    redirects.putIfAbsent(from, to);
  }

  /** Today's title as far as is known; the table before redirects, since it is the younger. */
  String today(String title) {
    String today = title;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      String next = renames.getOrDefault(today, redirects.getOrDefault(today, today));
      if (next.equals(today)) {
        return today;
      }
      today = next;
    }
    return today;
  }

  /** Titles that things were renamed to. */
  Iterable<String> renamedTo() {
    return renames.values();
  }
}
