package org.dateline.authority.source;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Maps Wikipedia titles of 2009 to 2011 to today's: our table of renames, and redirects of a
 * source.
 */
final class TitleHistory {
  private static final int LONGEST_CHAIN = 4;
  private final Map<String, String> renames = new HashMap<>();
  private final Set<String> targets = new HashSet<>();
  private final Map<String, String> redirects = new HashMap<>();

  TitleHistory() throws IOException {
    for (String[] row : Table.rows("/authority/renames.tsv")) {
      renames.put(row[0], row[1]);
      targets.add(row[1]);
    }
  }

  void redirect(String from, String to) {
    redirects.putIfAbsent(from, to);
  }

  /**
   * Today's title as far as is known. The table is younger than the redirects: what something was
   * renamed to leads nowhere else, though the source has it redirected to the former title.
   */
  String today(String title) {
    String today = title;
    for (int i = 0; i < LONGEST_CHAIN; i++) {
      String renamed = renames.get(today);
      String redirected = targets.contains(today) ? null : redirects.get(today);
      if (renamed == null && redirected == null) {
        return today;
      }
      today = renamed != null ? renamed : redirected;
    }
    return today;
  }

  /** Titles that things were renamed to. */
  Iterable<String> renamedTo() {
    return renames.values();
  }
}
