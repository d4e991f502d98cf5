package org.dateline.ingest;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.NameKey;
import org.dateline.linking.archive.KnownBearers.Bearer;

/**
 * Counts whom articles mean by surnames. Only those count that give the full name, too: a guess
 * must not confirm itself. Used by several threads.
 */
final class BearerCount {
  private static final int FEWEST_ARTICLES = 3;
  private static final double DOMINANT = 0.9;
  private final Map<String, Map<String, Integer>> articles = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();

  void add(AnnotatedArticle article) {
    Map<String, Link> inFull = new HashMap<>();
    Map<String, Set<String>> surnames = new HashMap<>();
    for (int i = 0; i < article.links().size(); i++) {
      Link link = article.links().get(i);
      String key = NameKey.fold(article.annotations().mentions().get(i).surface());
      if (link.type() != EntityType.PERSON || key.isEmpty()) {
        continue;
      }
      String surname = key.substring(key.lastIndexOf(' ') + 1);
      if (key.length() > surname.length() && NameKey.fold(link.name()).endsWith(" " + surname)) {
        inFull.put(link.entity(), link);
        surnames.computeIfAbsent(link.entity(), id -> new HashSet<>()).add(surname);
      }
    }
    synchronized (this) {
      surnames.forEach(
          (entity, ofEntity) -> {
            names.put(entity, inFull.get(entity).name());
            ofEntity.forEach(
                surname ->
                    articles
                        .computeIfAbsent(surname, s -> new HashMap<>())
                        .merge(entity, 1, Integer::sum));
          });
    }
  }

  /** Surnames that nearly always mean one person. */
  synchronized Map<String, Bearer> dominant() {
    Map<String, Bearer> dominant = new HashMap<>();
    articles.forEach(
        (surname, counts) -> {
          int all = counts.values().stream().mapToInt(Integer::intValue).sum();
          counts.forEach(
              (entity, count) -> {
                double share = (double) count / all;
                if (count >= FEWEST_ARTICLES && share >= DOMINANT) {
                  dominant.put(surname, new Bearer(entity, names.getOrDefault(entity, ""), share));
                }
              });
        });
    return dominant;
  }
}
