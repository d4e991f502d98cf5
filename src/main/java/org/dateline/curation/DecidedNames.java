package org.dateline.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.archive.Decision;
import org.dateline.archive.Merges;
import org.dateline.article.Digest;
import org.dateline.linking.memory.DecisionKeys;
import org.dateline.linking.memory.Verdicts;

/**
 * What decisions that hold say about names; of two that contradict each other, the later. What is
 * said of an entity is said of all that are one with it by a merge.
 */
public final class DecidedNames implements Verdicts {
  private final Map<String, Confirmed> confirmed = new HashMap<>();
  private final Map<String, Set<String>> rejected = new HashMap<>();
  private final String version;

  /**
   * @param log all decisions, in the order they were made
   */
  public DecidedNames(List<Decision> log) {
    DecisionKeys keys = new DecisionKeys();
    Merges merges = new Merges(log);
    List<String> parts = new ArrayList<>();
    for (Decision decision : Decision.holding(log)) {
      if (decision.merge() != null) {
        continue;
      }
      Set<String> same = merges.same(decision.entity());
      parts.add(decision.id());
      if (same.size() > 1) {
        parts.addAll(same);
      }
      String name = keys.of(decision.name(), decision.type());
      Set<String> not = rejected.computeIfAbsent(name, n -> new HashSet<>());
      switch (decision.kind()) {
        case CONFIRM -> {
          confirmed.put(name, confirmed(decision));
          not.removeAll(same);
        }
        case REJECT -> {
          not.addAll(same);
          confirmed.computeIfPresent(name, (n, c) -> same.contains(c.entity()) ? null : c);
        }
        case MERGE, UNDO -> {} // which names nothing, and which has had its effect
      }
    }
    version = parts.isEmpty() ? "" : Digest.sha256(String.join("\n", parts)).substring(0, 8);
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
