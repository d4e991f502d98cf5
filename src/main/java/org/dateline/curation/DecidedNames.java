package org.dateline.curation;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.archive.Decision;
import org.dateline.article.Digest;
import org.dateline.linking.memory.DecisionKeys;
import org.dateline.linking.memory.Verdicts;

/** What decisions that hold say about names; of two that contradict each other, the later. */
public final class DecidedNames implements Verdicts {
  private final Map<String, Confirmed> confirmed = new HashMap<>();
  private final Map<String, Set<String>> rejected = new HashMap<>();
  private final String version;

  /**
   * @param log all decisions, in the order they were made
   */
  public DecidedNames(List<Decision> log) {
    List<Decision> holding = holding(log);
    DecisionKeys keys = new DecisionKeys();
    for (Decision decision : holding) {
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
        case UNDO -> {} // has had its effect
      }
    }
    List<String> ids = holding.stream().map(Decision::id).toList();
    version = ids.isEmpty() ? "" : Digest.sha256(String.join("\n", ids)).substring(0, 8);
  }

  private static Confirmed confirmed(Decision decision) {
    String why =
        "confirmed by "
            + decision.who()
            + " on "
            + LocalDate.ofInstant(decision.when(), ZoneOffset.UTC)
            + ": "
            + decision.why();
    return new Confirmed(decision.entity(), decision.called(), decision.type(), why);
  }

  /** Without those that were undone, undoings among them. */
  static List<Decision> holding(List<Decision> log) {
    Set<String> undone = new HashSet<>();
    List<Decision> holding = new ArrayList<>();
    for (int i = log.size() - 1; i >= 0; i--) {
      Decision decision = log.get(i);
      if (!undone.contains(decision.id())) {
        holding.add(0, decision);
        if (decision.undoes() != null) {
          undone.add(decision.undoes());
        }
      }
    }
    return holding;
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
