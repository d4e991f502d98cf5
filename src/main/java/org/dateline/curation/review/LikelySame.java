package org.dateline.curation.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.authority.NameKey;
import org.dateline.curation.review.ReviewQueues.CountedEntity;
import org.dateline.curation.review.ReviewQueues.LikelyPair;
import org.dateline.lexicon.EditDistance;

/**
 * Entities of one type whose names are spelt alike. People: the same last word, given names that
 * are equal, short for each other or an initial. Others: the same letters, or the initials of each
 * other.
 */
final class LikelySame {
  private static final int MOST_OF_ONE_KEY = 50;
  private static final int SHARED_AT_LEAST = 2;

  private final List<EntityAmongOthers> bearers;
  private final Set<String> apart;

  /** An entity and the ids of those that are named in the same articles. */
  record EntityAmongOthers(CountedEntity named, Set<String> with) {}

  /**
   * Looks for bearers that may be one, except where an archivist keeps them apart.
   *
   * @param bearers the most frequent first
   * @param apart pairs of ids, joined by a blank, that are said to be different
   */
  LikelySame(List<EntityAmongOthers> bearers, Set<String> apart) {
    this.bearers = bearers;
    this.apart = apart;
  }

  List<LikelyPair> pairs(int most) {
    Map<String, List<EntityAmongOthers>> byKey = new HashMap<>();
    for (EntityAmongOthers bearer : bearers) {
      if (bearer.named().type() != EntityType.OTHER) {
        List<EntityAmongOthers> alike =
            byKey.computeIfAbsent(key(bearer.named()), key -> new ArrayList<>());
        if (alike.size() < MOST_OF_ONE_KEY) {
          alike.add(bearer);
        }
      }
    }
    List<LikelyPair> pairs = new ArrayList<>();
    for (List<EntityAmongOthers> alike : byKey.values()) {
      for (int i = 0; i < alike.size(); i++) {
        for (EntityAmongOthers other : alike.subList(i + 1, alike.size())) {
          add(alike.get(i), other, pairs);
        }
      }
    }
    pairs.sort(
        Comparator.comparingLong((LikelyPair pair) -> -pair.second().articles())
            .thenComparing(pair -> pair.first().id())
            .thenComparing(pair -> pair.second().id()));
    return pairs.subList(0, Math.min(most, pairs.size()));
  }

  private static String[] words(CountedEntity named) {
    return NameKey.fold(named.name()).split(" ");
  }

  private static String key(CountedEntity named) {
    String[] words = words(named);
    if (named.type() == EntityType.PERSON) {
      return "PERSON " + words[words.length - 1];
    }
    String letters = String.join("", words);
    boolean isShort = words.length == 1 || letters.length() == words.length;
    return named.type() + " " + (isShort ? letters : initials(words));
  }

  private static String initials(String[] words) {
    StringBuilder initials = new StringBuilder();
    for (String word : words) {
      if (!word.isEmpty()) {
        initials.append(word.charAt(0));
      }
    }
    return initials.toString();
  }

  private void add(EntityAmongOthers first, EntityAmongOthers second, List<LikelyPair> pairs) {
    String one = first.named().id();
    String other = second.named().id();
    if (apart.contains(one + " " + other) || apart.contains(other + " " + one)) {
      return;
    }
    List<String> reasons = new ArrayList<>();
    List<String> against = new ArrayList<>();
    boolean alike =
        first.named().type() == EntityType.PERSON
            ? people(words(first.named()), words(second.named()), reasons, against)
            : others(words(first.named()), words(second.named()), reasons);
    if (!alike) {
      return;
    }
    Set<String> shared = new HashSet<>(first.with());
    shared.retainAll(second.with());
    shared.remove(one);
    shared.remove(other);
    if (shared.size() >= SHARED_AT_LEAST) {
      reasons.add("Named with the same " + shared.size() + " others");
    }
    if (first.with().contains(other)) {
      against.add("Both are named in one article");
    }
    pairs.add(new LikelyPair(first.named(), second.named(), reasons, against));
  }

  private static boolean people(
      String[] first, String[] second, List<String> reasons, List<String> against) {
    if (first.length < 2 || second.length < 2) {
      if (first.length == second.length) {
        return false;
      }
      reasons.add("The same last name");
      against.add("One has no given name");
      return true;
    }
    String one = first[0];
    String other = second[0];
    if (one.equals(other)) {
      reasons.add("The same given and last name");
    } else if (one.length() == 1 || other.length() == 1) {
      if (one.charAt(0) != other.charAt(0)) {
        return false;
      }
      reasons.add("The same last name; one given name is the other’s initial");
    } else if (one.charAt(0) == other.charAt(0)
        && EditDistance.between(one, other) <= mostDiffering(one, other)) {
      reasons.add("The same last name; given names that are spelt alike");
    } else {
      return false;
    }
    if (first.length != second.length) {
      against.add("One has more names than the other");
    }
    return true;
  }

  private static boolean others(String[] first, String[] second, List<String> reasons) {
    if (String.join("", first).equals(String.join("", second))) {
      reasons.add("The same letters");
    } else if (first.length > 1 && second.length > 1) {
      return false;
    } else {
      reasons.add("The initials of the other");
    }
    return true;
  }

  /** Long names are spelt in more ways: Alexander and Aleksandr differ by three letters. */
  private static int mostDiffering(String one, String other) {
    return Math.max(2, Math.min(one.length(), other.length()) / 3);
  }
}
