package org.dateline.ingest;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.dateline.article.Link;

/**
 * Ids that the archive made itself and that names are no longer linked to, with what they are
 * linked to now; of several, what most names of the former id mean.
 */
final class GivenUpIds {
  private final Map<String, Map<String, Integer>> moves = new HashMap<>();

  /**
   * Adds articles that were linked anew; the ids that their former ids lead to, as far as is known.
   */
  synchronized Map<String, String> add(Iterable<Relinked> articles) {
    Map<String, String> leads = new HashMap<>();
    for (Relinked article : articles) {
      for (int i = 0; i < article.before().links().size(); i++) {
        Link before = article.before().links().get(i);
        Link after = article.after().links().get(i);
        boolean moved = !before.entity().equals(after.entity());
        if (moved && before.toArchiveBorn()) {
          Map<String, Integer> to = moves.computeIfAbsent(before.entity(), id -> new HashMap<>());
          to.merge(after.entity(), 1, Integer::sum);
          leads.put(before.entity(), most(to));
        }
      }
    }
    return leads;
  }

  synchronized int size() {
    return moves.size();
  }

  private static String most(Map<String, Integer> to) {
    return to.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
