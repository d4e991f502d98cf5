package org.dateline.linking.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Link.OtherCandidate;
import org.dateline.authority.Authority;
import org.dateline.authority.Summary;
import org.dateline.linking.candidate.FoundCandidate;
import org.dateline.linking.name.Name;
import org.jspecify.annotations.Nullable;

/**
 * Knowledge of names that an archive holds itself: decisions of its archivists, which overrule all
 * else, and the people whom its other articles mean by a surname that stands alone.
 */
public final class ArchiveKnowledge {
  private final Authority authority;
  private final NameDecisions decisions;
  private final KnownBearers bearers;

  public ArchiveKnowledge(Authority authority, NameDecisions decisions, KnownBearers bearers) {
    this.authority = authority;
    this.decisions = decisions;
    this.bearers = bearers;
  }

  /** Added to the linker's version; empty when nothing is known. */
  public String version() {
    return (bearers.version().isEmpty() ? "" : ", surnames " + bearers.version())
        + (decisions.version().isEmpty() ? "" : ", decisions " + decisions.version());
  }

  /**
   * The entity that archivists said the name means. A decision also overrules a tagger that took a
   * team or a firm for a person; but a lone word that is a person's surname in the article, or
   * stands behind "Mr", does not mean a place or a body of that name.
   */
  public Optional<Link> confirmed(Name name, List<OtherCandidate> otherCandidates) {
    return decisions
        .confirmed(name.form().key())
        .filter(confirmed -> !name.form().isOneWord() || canBe(confirmed.type(), name))
        .map(c -> link(c.entity(), c.name(), c.type(), 1, c.why(), otherCandidates));
  }

  private static boolean canBe(EntityType type, Name word) {
    if (type == EntityType.PERSON || !word.isPerson()) {
      return (type == EntityType.PERSON) == word.isPerson();
    }
    return type != EntityType.PLACE && word.titles().isEmpty();
  }

  /** The candidates without those that archivists said the name does not mean. */
  public List<FoundCandidate> withoutRejected(Name name, List<FoundCandidate> candidates) {
    Set<String> rejected = rejected(name);
    return rejected.isEmpty()
        ? candidates
        : candidates.stream().filter(p -> !rejected.contains(p.entity().id())).toList();
  }

  /** Ids as they were when it was decided, and those that they lead to now. */
  private Set<String> rejected(Name name) {
    Set<String> rejected = new HashSet<>(decisions.rejected(name.form().key()));
    for (String id : Set.copyOf(rejected)) {
      authority.summary(id).map(Summary::id).ifPresent(rejected::add);
    }
    return rejected;
  }

  /** The link to the person whom this archive nearly always means by a surname, if there is one. */
  public Optional<Link> learnt(Name name, List<OtherCandidate> otherCandidates) {
    if (!name.isPerson() || !name.form().isOneWord()) {
      return Optional.empty();
    }
    return bearers
        .of(name.form().key())
        .filter(bearer -> !rejected(name).contains(bearer.entity()))
        .map(
            bearer ->
                link(
                    bearer.entity(),
                    bearer.name(),
                    EntityType.PERSON,
                    bearer.share(),
                    String.format(
                        Locale.ROOT,
                        "meant by %.0f %% of the articles with this surname that give the full name",
                        100 * bearer.share()),
                    otherCandidates));
  }

  private Link link(
      String entity,
      String name,
      EntityType type,
      double confidence,
      String why,
      List<OtherCandidate> otherCandidates) {
    @Nullable Summary known = authority.summary(entity).orElse(null);
    return new Link(
        known == null ? entity : known.id(),
        known == null ? name : known.name(),
        type,
        known == null ? null : known.wikipedia(),
        known == null ? null : known.wikidata(),
        confidence,
        List.of(why),
        otherCandidates);
  }
}
