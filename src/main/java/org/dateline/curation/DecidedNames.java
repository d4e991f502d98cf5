package org.dateline.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.dateline.archive.Decision;
import org.dateline.archive.Merges;
import org.dateline.article.Digest;
import org.dateline.linking.memory.DecisionKeys;
import org.dateline.linking.memory.Verdicts;

/** What decisions that hold say about names; of two that contradict each other, the later. */
public final class DecidedNames implements Verdicts {
  private final Map<String, Confirmed> confirmed = new HashMap<>();
  private final Map<String, Set<String>> rejected = new TreeMap<>();
  private final String version;

  /**
   * @param log all decisions, in the order they were made
   */
  public DecidedNames(List<Decision> log) {
    DecisionKeys keys = new DecisionKeys();
    List<Decision> onNames = Decision.holding(log).stream().filter(d -> d.merge() == null).toList();
    for (Decision decision : onNames) {
      String name = keys.of(decision.name(), decision.type());
      Set<String> not = rejected.computeIfAbsent(name, n -> new HashSet<>());
      switch (decision.kind()) {
        case CONFIRM -> {
          confirmed.put(name, confirmed(decision));
          not.remove(decision.entity());
        }
        case REJECT -> {
          not.add(decision.entity());
          confirmed.computeIfPresent(
              name, (n, c) -> c.entity().equals(decision.entity()) ? null : c);
        }
        case MERGE, UNDO -> {} // which names nothing, and which has had its effect
      }
    }
    List<String> ids = new ArrayList<>(onNames.stream().map(Decision::id).toList());
    Merges merges = new Merges(log);
    rejected.values().forEach(not -> ids.addAll(addMerged(not, merges)));
    version = ids.isEmpty() ? "" : Digest.sha256(String.join("\n", ids)).substring(0, 8);
  }

  /** How articles may write the name that a decision is on: as it was given, and without titles. */
  public static List<String> forms(Decision onName) {
    String key = new DecisionKeys().of(onName.name(), onName.type());
    return List.of(onName.name(), key);
  }

  private static Confirmed confirmed(Decision decision) {
    String why = "confirmed " + decision.by();
    return new Confirmed(decision.entity(), decision.called(), decision.type(), why);
  }

  /**
   * A name that does not mean an entity means none of those that are the same by a merge.
   *
   * @return those that were added
   */
  private static Set<String> addMerged(Set<String> rejected, Merges merges) {
    Set<String> same = new TreeSet<>();
    for (String id : rejected) {
      String into = merges.follow(id);
      same.add(into);
      same.addAll(merges.members(into));
    }
    same.removeAll(rejected);
    rejected.addAll(same);
    return same;
  }

  @Override
  public Optional<Confirmed> confirmed(String name) {
    return Optional.ofNullable(confirmed.get(name));
  }

  @Override
  public Set<String> rejected(String name) {
    return rejected.getOrDefault(name, Set.of());
  }

  @Override
  public String version() {
    return version;
  }
}
