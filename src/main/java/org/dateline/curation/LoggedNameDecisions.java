package org.dateline.curation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.EntityRef;
import org.dateline.archive.decision.Merges;
import org.dateline.article.Digest;
import org.dateline.linking.archive.DecisionKeys;
import org.dateline.linking.archive.NameDecisions;

/**
 * The decisions on names in a log that hold; of two that contradict each other, the later. A
 * decision on an entity holds for all that it is merged with.
 */
public final class LoggedNameDecisions implements NameDecisions {
  private static final int MOST_FORMS = 16;

  private final Map<String, Confirmed> confirmed = new HashMap<>();
  private final Map<String, Set<String>> rejected = new HashMap<>();
  private final String version;

  /**
   * Gathers what a log's decisions say of names.
   *
   * @param log all decisions, in the order they were made
   */
  public LoggedNameDecisions(List<Decision> log) {
    DecisionKeys keys = new DecisionKeys();
    Merges merges = new Merges(log);
    List<String> parts = new ArrayList<>();
    for (Decision decision : Decision.holding(log)) {
      if (!(decision.change() instanceof Change.OnName change)) {
        continue;
      }
      EntityRef entity = change.entity();
      Set<String> same = merges.same(entity.id());
      parts.add(decision.id());
      if (same.size() > 1) {
        parts.addAll(same);
      }
      String name = keys.of(change.name(), entity.type());
      Set<String> not = rejected.computeIfAbsent(name, n -> new HashSet<>());
      switch (change.kind()) {
        case CONFIRM, ADD_ALIAS -> {
          String why =
              (change.kind() == DecisionKind.CONFIRM ? "confirmed " : "a name of it ")
                  + decision.by();
          confirmed.put(name, new Confirmed(entity.id(), entity.name(), entity.type(), why));
          not.removeAll(same);
        }
        default -> {
          not.addAll(same);
          confirmed.computeIfPresent(name, (n, c) -> same.contains(c.entity()) ? null : c);
        }
      }
    }
    version = parts.isEmpty() ? "" : Digest.sha256(String.join("\n", parts)).substring(0, 8);
  }

  /**
   * The spellings in articles of the names that mean something else by a decision: the name that it
   * is on, as it was given and as names are compared. Of a merge the names with decisions on either
   * entity, since these are on both from then on; of its undoing likewise.
   *
   * @param log all decisions, this one among them
   */
  public static Set<String> forms(Decision decision, List<Decision> log) {
    Change change = new History(log).changeOf(decision);
    if (change instanceof Change.OnName onName) {
      return forms(onName);
    }
    if (!(change instanceof Change.Merge merge)) {
      return Set.of();
    }
    Merges merges = new Merges(log);
    Set<String> either = new HashSet<>(merges.same(merge.from().id()));
    either.addAll(merges.same(merge.into().id()));
    Set<String> forms = new LinkedHashSet<>();
    for (Decision other : Decision.holding(log)) {
      if (other.change() instanceof Change.OnName onName && either.contains(onName.entity().id())) {
        forms.addAll(forms(onName));
      }
    }
    return forms;
  }

  private static Set<String> forms(Change.OnName onName) {
    String key = new DecisionKeys().of(onName.name(), onName.entity().type());
    Set<String> forms = new LinkedHashSet<>(List.of(onName.name()));
    forms.addAll(withPeriods(key));
    return forms;
  }

  /**
   * The spellings of a key, each short word with periods and without. The key has none, but in the
   * index “J.K.” is another word than “JK”.
   */
  private static List<String> withPeriods(String key) {
    List<String> forms = List.of("");
    for (String word : key.split(" ", -1)) {
      boolean both = forms.size() < MOST_FORMS && word.matches("\\p{L}{2,4}");
      String periods = word.replaceAll("(?<=.)(?=.)", ".");
      forms =
          forms.stream()
              .flatMap(
                  form -> both ? Stream.of(form + word, form + periods) : Stream.of(form + word))
              .map(form -> form + " ")
              .toList();
    }
    return forms.stream().map(String::strip).toList();
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
