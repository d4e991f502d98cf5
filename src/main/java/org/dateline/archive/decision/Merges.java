package org.dateline.archive.decision;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.Link;
import org.dateline.article.Link.OtherCandidate;

/**
 * The merges of entities that hold, by decisions that were not undone. Links are stored as the
 * linker made them and shown as merged, so that any merge can be undone. Pure.
 */
public final class Merges {
  /** The merges of an archive without any. */
  public static final Merges NONE = new Merges(List.of());

  private final Map<String, Decision> byFrom = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final List<Decision> impossible = new ArrayList<>();

  /**
   * The merges of a log. Of two decisions that cannot both hold, the earlier one does: two
   * archivists at a time may merge the same entity into two others, or two entities into each
   * other.
   *
   * @param log all decisions, in the order they were made
   */
  public Merges(List<Decision> log) {
    for (Decision decision : Decision.holding(log)) {
      if (decision.change() instanceof Change.Merge merge) {
        String from = merge.from().id();
        boolean circle = follow(merge.into().id()).equals(from);
        if (circle || byFrom.containsKey(from)) {
          impossible.add(decision);
        } else {
          byFrom.put(from, decision);
        }
      }
    }
    byFrom
        .keySet()
        .forEach(from -> members.computeIfAbsent(follow(from), into -> new TreeSet<>()).add(from));
  }

  /** Id of the entity that this one is in the end: itself unless it was merged. */
  public String follow(String id) {
    List<Decision> path = path(id);
    return path.isEmpty() ? id : into(last(path)).id();
  }

  /** The decision that merged this entity into another. */
  public Optional<Decision> of(String id) {
    return Optional.ofNullable(byFrom.get(id));
  }

  /** Ids of the entities that are this one in the end, without its own. */
  public Set<String> members(String id) {
    return members.getOrDefault(id, Set.of());
  }

  /** Ids of all entities that are one with this one, its own among them. */
  public Set<String> same(String id) {
    String into = follow(id);
    Set<String> same = new TreeSet<>(members(into));
    same.add(into);
    return same;
  }

  /** Decisions that would hold if others did not. */
  public List<Decision> impossible() {
    return List.copyOf(impossible);
  }

  /** The link to the entities that its own are in the end. */
  Link follow(Link link) {
    List<Decision> path = path(link.entity());
    Link merged = path.isEmpty() ? link : merged(link, path);
    return merged.beside(follow(merged.otherCandidates(), merged.entity()));
  }

  private static Link merged(Link link, List<Decision> path) {
    List<String> reasons = new ArrayList<>(link.reasons());
    for (Decision decision : path) {
      String from = merge(decision).from().name();
      reasons.add("“" + from + "” merged into “" + into(decision).name() + "” " + decision.by());
    }
    EntityRef into = into(last(path));
    return new Link(
        into.id(),
        into.name(),
        into.type(),
        into.wikipedia(),
        into.wikidata(),
        link.confidence(),
        reasons,
        link.otherCandidates());
  }

  /** The other candidates after merges: each entity once, and not the one that the link is to. */
  private List<OtherCandidate> follow(List<OtherCandidate> otherCandidates, String linked) {
    Map<String, OtherCandidate> distinct = new LinkedHashMap<>();
    for (OtherCandidate other : otherCandidates) {
      List<Decision> path = path(other.entity());
      OtherCandidate shown =
          path.isEmpty()
              ? other
              : new OtherCandidate(
                  into(last(path)).id(), into(last(path)).name(), other.confidence());
      if (!shown.entity().equals(linked)) {
        distinct.putIfAbsent(shown.entity(), shown);
      }
    }
    return List.copyOf(distinct.values());
  }

  /** The decisions that lead from an entity to the one it is in the end. */
  List<Decision> path(String id) {
    List<Decision> path = new ArrayList<>();
    for (Decision next = byFrom.get(id); next != null; next = byFrom.get(into(next).id())) {
      path.add(next);
    }
    return path;
  }

  private static Decision last(List<Decision> path) {
    return path.get(path.size() - 1);
  }

  private static EntityRef into(Decision decision) {
    return merge(decision).into();
  }

  private static Change.Merge merge(Decision decision) {
    return (Change.Merge) decision.change();
  }
}
