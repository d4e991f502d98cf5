package org.dateline.curation;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.article.Digest;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.dateline.linking.archive.DecisionKeys;

/** Decisions made on an entity, an article or a name. */
public final class History {
  /** The version of a subject without decisions. */
  public static final String UNTOUCHED = "0";

  private static final int VERSION_DIGITS = 12;
  private static final DecisionKeys KEYS = new DecisionKeys();

  private final List<Decision> log;
  private final Map<String, Decision> byId = new HashMap<>();
  private final Set<String> holding = new HashSet<>();
  private final Map<String, Set<String>> subjectsOf = new HashMap<>();

  /**
   * Sorts a log's decisions by their ids and subjects.
   *
   * @param log all decisions, in the order they were made
   */
  public History(List<Decision> log) {
    this.log = List.copyOf(log);
    log.forEach(decision -> byId.put(decision.id(), decision));
    Decision.holding(log).forEach(decision -> holding.add(decision.id()));
    for (Decision decision : log) {
      Decision end = end(decision);
      Set<String> subjects = subjects(end.change());
      subjects.add(itself(end.id()));
      subjectsOf.put(decision.id(), subjects);
    }
  }

  /** The change that a decision makes or, if it undoes one, that which is undone in the end. */
  public Change changeOf(Decision decision) {
    return end(decision).change();
  }

  private Decision end(Decision decision) {
    Decision at = decision;
    while (at.undoes() != null && byId.containsKey(at.undoes())) {
      at = byId.get(at.undoes());
    }
    return at;
  }

  /** The subject that a decision itself is, with its undoings. */
  static String itself(String decision) {
    return "decision:" + decision;
  }

  public boolean holds(Decision decision) {
    return holding.contains(decision.id());
  }

  /** The decisions on any of these subjects, in the order they were made. */
  public List<Decision> on(Collection<String> subjects) {
    Set<String> asked = Set.copyOf(subjects);
    return log.stream()
        .filter(decision -> subjectsOf.get(decision.id()).stream().anyMatch(asked::contains))
        .toList();
  }

  /** Of the decisions on any of these subjects those that hold and undo nothing. */
  public List<Decision> inForce(Collection<String> subjects) {
    return inForce(on(subjects).stream());
  }

  /** Of all decisions those that hold and undo nothing, in the order they were made. */
  public List<Decision> inForce() {
    return inForce(log.stream());
  }

  private List<Decision> inForce(Stream<Decision> decisions) {
    return decisions.filter(one -> one.undoes() == null && holds(one)).toList();
  }

  /** The decisions that hold and that others, made later, may override. */
  public List<Decision> before(Collection<Decision> later) {
    Set<String> subjects = new LinkedHashSet<>();
    later.forEach(decision -> subjects.addAll(overridden(changeOf(decision))));
    Set<String> own = new HashSet<>();
    later.forEach(decision -> own.add(decision.id()));
    return inForce(subjects).stream().filter(decision -> !own.contains(decision.id())).toList();
  }

  /** Ids of entities and articles, and folded names, that a change is on. */
  public static Set<String> subjects(Change change) {
    Set<String> subjects = new LinkedHashSet<>(change.entities());
    subjects.addAll(change.articles());
    if (change instanceof Change.NotAName not) {
      subjects.add(name(NameKey.fold(not.name())));
    } else if (change instanceof Change.OnName named) {
      subjects.addAll(names(named.name(), named.entity().type()));
    }
    return subjects;
  }

  /**
   * The subjects of a change and of what else it might override: of a decision on one mention, of
   * those on its name everywhere. Two of one name in two articles leave each other alone.
   */
  public static Set<String> overridden(Change change) {
    Set<String> subjects = subjects(change);
    if (change instanceof Change.OnMention here) {
      subjects.addAll(names(here.mention().surface(), EntityType.PERSON));
    }
    return subjects;
  }

  /** The subjects that the names of an entity are. */
  static Set<String> names(Entity entity) {
    Set<String> subjects = new LinkedHashSet<>(names(entity.name(), entity.type()));
    entity.aliases().forEach(alias -> subjects.addAll(names(alias, entity.type())));
    return subjects;
  }

  /** A name as it stands and, of a person, without titles: a decision may be on either. */
  static List<String> names(String name, EntityType type) {
    return List.of(name(NameKey.fold(name)), name(KEYS.of(name, type)));
  }

  private static String name(String key) {
    return "name:" + key;
  }

  /** The version of all that decisions, or what they undo, are on: for whoever undoes them. */
  public String versionOf(Collection<Decision> decisions) {
    Set<String> subjects = new LinkedHashSet<>();
    decisions.forEach(decision -> subjects.addAll(overridden(changeOf(decision))));
    return version(subjects);
  }

  /**
   * The version of these subjects: a digest of the decisions that hold, the same again when all
   * later ones are undone.
   */
  public String version(Collection<String> subjects) {
    List<String> ids = inForce(subjects).stream().map(Decision::id).toList();
    return ids.isEmpty()
        ? UNTOUCHED
        : Digest.sha256(String.join("\n", ids)).substring(0, VERSION_DIGITS);
  }
}
