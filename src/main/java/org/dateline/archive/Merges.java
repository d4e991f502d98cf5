package org.dateline.archive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Link;
import org.dateline.article.Link.RunnerUp;

/**
 * Which entities are which others by decisions that hold. Links are stored as the linker made them
 * and shown as merged, so that whatever is merged can be parted again. Pure.
 */
public final class Merges {
  /** Nothing is merged. */
  public static final Merges NONE = new Merges(List.of());

  private final Map<String, Decision> byFrom = new HashMap<>();
  private final Map<String, Set<String>> members = new HashMap<>();
  private final List<Decision> impossible = new ArrayList<>();

  /**
   * Of two decisions that cannot both hold the earlier one does: two archivists at a time may merge
   * the same entity into two others, or two entities into each other.
   *
   * @param log all decisions, in the order they were made
   */
  public Merges(List<Decision> log) {
    for (Decision decision : Decision.holding(log)) {
      if (decision.kind() == Decision.Kind.MERGE) {
        String from = merge(decision).from();
        boolean circle = follow(decision.entity()).equals(from);
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
    return path.isEmpty() ? id : last(path).entity();
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

  /** The article with the links that are to be shown. */
  public AnnotatedArticle applied(AnnotatedArticle article) {
    return byFrom.isEmpty()
        ? article
        : article.withLinks(article.links().stream().map(this::applied).toList());
  }

  private Link applied(Link link) {
    List<Decision> path = path(link.entity());
    Link merged = path.isEmpty() ? link : merged(link, path);
    return merged.beside(applied(merged.runnersUp(), merged.entity()));
  }

  private static Link merged(Link link, List<Decision> path) {
    List<String> reasons = new ArrayList<>(link.reasons());
    path.forEach(d -> reasons.add("“" + d.name() + "” merged into “" + d.called() + "” " + d.by()));
    Decision last = last(path);
    return new Link(
        last.entity(),
        last.called(),
        last.type(),
        merge(last).wikipedia(),
        merge(last).wikidata(),
        link.confidence(),
        reasons,
        link.runnersUp());
  }

  /** Each entity once, and not the one that the link is to. */
  private List<RunnerUp> applied(List<RunnerUp> runnersUp, String linked) {
    Map<String, RunnerUp> distinct = new LinkedHashMap<>();
    for (RunnerUp other : runnersUp) {
      List<Decision> path = path(other.entity());
      RunnerUp shown =
          path.isEmpty()
              ? other
              : new RunnerUp(last(path).entity(), last(path).called(), other.confidence());
      if (!shown.entity().equals(linked)) {
        distinct.putIfAbsent(shown.entity(), shown);
      }
    }
    return List.copyOf(distinct.values());
  }

  /** The decisions that lead from an entity to the one it is in the end. */
  private List<Decision> path(String id) {
    List<Decision> path = new ArrayList<>();
    for (Decision next = byFrom.get(id); next != null; next = byFrom.get(next.entity())) {
      path.add(next);
    }
    return path;
  }

  private static Decision last(List<Decision> path) {
    return path.get(path.size() - 1);
  }

  private static Decision.Merge merge(Decision decision) {
    return Objects.requireNonNull(decision.merge(), "a merge says who is merged");
  }
}
