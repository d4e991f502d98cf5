package org.dateline.linking;

import java.util.List;
import java.util.Optional;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Summary;
import org.dateline.linking.archive.ArchiveKnowledge;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.feature.TitleShape;
import org.dateline.linking.name.Name;
import org.dateline.linking.nil.ArchiveBorn;
import org.dateline.linking.nil.Descriptions;
import org.dateline.linking.nil.LikelyType;
import org.dateline.linking.publicbody.CountryBodies;
import org.dateline.linking.ranking.Ranking;
import org.dateline.linking.ranking.Ranking.ScoredCandidate;
import org.dateline.linking.ranking.Reasons;

/**
 * The final link of a name: what archivists decided, else the best candidate, else whom the archive
 * means by the name, else an archive-born entity.
 */
record FinalLinks(
    ArchiveKnowledge archiveKnowledge,
    CountryBodies bodies,
    ArchiveBorn archiveBorn,
    LikelyType types,
    Descriptions descriptions,
    Reasons reasons,
    TitleShape titles) {
  private static final int RUNNERS_UP = 4;

  /**
   * The confidence below which more links are wrong than right, on names that the weights were not
   * learnt from (decision 0811): a guess, which is for an archivist to see.
   */
  private static final double FLOOR = 0.45;

  /** True if the best candidate is more likely right than wrong. */
  boolean isSure(Name name, Ranking ranking, ArticleContext context) {
    return !ranking.scored().isEmpty()
        && confidence(name, ranking.best().probability(), context) >= FLOOR;
  }

  /**
   * The confidence of a link with this probability: a lower one in a very short article, where
   * little tells a namesake from the right person or firm. A town or public body keeps it, since
   * its name mostly means the one.
   */
  private double confidence(Name name, double probability, ArticleContext context) {
    boolean blind = context.isShort() && name.type() != EntityType.PLACE && !bodies.isBody(name);
    return blind ? probability * probability : probability;
  }

  Link to(Name name, Ranking ranking, ArticleContext context) {
    return archiveKnowledge
        .confirmed(name, otherCandidates(name, ranking.scored(), context))
        .orElseGet(
            () ->
                isSure(name, ranking, context)
                    ? known(name, ranking, context)
                    : unknown(name, ranking, context));
  }

  private Link known(Name name, Ranking ranking, ArticleContext context) {
    ScoredCandidate best = ranking.best();
    Summary entity = best.found().entity();
    List<ScoredCandidate> others = ranking.scored().subList(1, ranking.scored().size());
    return new Link(
        entity.id(),
        entity.name(),
        bodies.isBody(name) ? name.type() : type(name, entity, context),
        entity.wikipedia(),
        entity.wikidata(),
        confidence(name, best.probability(), context),
        reasons.of(best.features()),
        otherCandidates(name, others, context));
  }

  private Link unknown(Name name, Ranking ranking, ArticleContext context) {
    List<Link.OtherCandidate> otherCandidates = otherCandidates(name, ranking.scored(), context);
    Optional<Link> learnt = archiveKnowledge.learnt(name, otherCandidates);
    if (learnt.isPresent()) {
      return learnt.get();
    }
    EntityType type = bodies.isBody(name) ? name.type() : types.ofUnknown(name, ranking, context);
    double nothing = 1 - ranking.scored().stream().mapToDouble(ScoredCandidate::probability).sum();
    return new Link(
        archiveBorn.id(name, type, bodies.key(name, context), context.sport().isPresent()),
        bodies.called(name, context).orElseGet(() -> archiveBorn.name(name)),
        type,
        null,
        null,
        Math.max(0, nothing),
        List.of(
            ranking.scored().isEmpty()
                ? "no source knows this name"
                : "no known bearer of the name fits"),
        otherCandidates,
        descriptions.of(name, context).orElse(null));
  }

  private List<Link.OtherCandidate> otherCandidates(
      Name name, List<ScoredCandidate> scored, ArticleContext context) {
    return scored.stream()
        .limit(RUNNERS_UP)
        .map(
            s ->
                new Link.OtherCandidate(
                    s.found().entity().id(),
                    s.found().entity().name(),
                    confidence(name, s.probability(), context)))
        .toList();
  }

  /**
   * The type of the linked entity, as the authority has it. Where that is unknown, what Wikipedia
   * writes in small letters is a kind of thing ("Intercontinental ballistic missile"), and a title
   * is no person's if its words are not those of a name, or if there is a description: a
   * description of a person would have told the type.
   */
  private EntityType type(Name name, Summary entity, ArticleContext context) {
    boolean guessed = entity.type() == EntityType.PERSON && !entity.known();
    if (guessed && name.type() == EntityType.ORGANIZATION) {
      return EntityType.ORGANIZATION; // "Dean Witter Reynolds" is a person's name, and a broker's
    }
    if (entity.type() != null) {
      return entity.type();
    }
    String title = entity.wikipedia();
    boolean kind = title != null && titles.isKind(title);
    boolean thing = kind && name.type() != EntityType.PLACE;
    boolean nobody =
        (entity.known() && name.isPerson())
            || types.isCommonWords(name)
            || types.isUnlikelyName(name, context);
    return thing || nobody ? EntityType.OTHER : name.type();
  }
}
