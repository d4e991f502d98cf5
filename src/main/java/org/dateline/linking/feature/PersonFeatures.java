package org.dateline.linking.feature;

import org.dateline.authority.Authority;
import org.dateline.authority.Entity;
import org.dateline.authority.Lifetime;
import org.dateline.authority.Summary;
import org.dateline.authority.Titles;
import org.dateline.concurrent.BoundedCache;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.name.Name;
import org.dateline.linking.nil.Occupations;
import org.dateline.linking.nil.PersonContext;
import org.dateline.linking.ranking.Feature;
import org.dateline.linking.ranking.Features;

/**
 * Features that distinguish a known person from an unknown namesake: most people in the news are in
 * no encyclopedia.
 */
final class PersonFeatures {
  private static final int MOST = 5_000;
  private static final int MANY_NAMESAKES = 20;

  /** The least age of somebody who is quoted in the news. */
  private static final int GROWN = 10;

  /** The value of {@link Feature#CONTEXT} that proves a candidate. */
  private static final double PROVEN = 0.3;

  /** The number of names of somebody famous. */
  private static final double FAMOUS = 16;

  private final Authority authority;
  private final Occupations occupations;
  private final CommonNames names;
  private final BoundedCache<DescribedPerson> described;

  /** Facts from a candidate's description. */
  private record DescribedPerson(Lifetime lifetime, PersonContext context) {}

  PersonFeatures(Authority authority, Occupations occupations) {
    this.authority = authority;
    this.occupations = occupations;
    names = new CommonNames(authority);
    described = new BoundedCache<>(MOST, this::describe);
  }

  private DescribedPerson describe(String id) {
    String words =
        authority
            .entity(id)
            .map(Entity::description)
            .or(() -> authority.summary(id).map(Summary::title).flatMap(Titles::qualification))
            .orElse(null);
    return new DescribedPerson(Lifetime.of(words), PersonContext.of(words, occupations));
  }

  /** Adds the features of "none of them": a name that many bear. */
  void describeNone(Name name, Features features) {
    if (name.isFullPerson()) {
      int namesakes = Math.min(MANY_NAMESAKES, authority.qualified(name.form().text()).size());
      features.set(Feature.NIL_NAMESAKES, Math.log1p(namesakes) / Math.log1p(MANY_NAMESAKES));
      features.set(Feature.NIL_COMMON_SURNAME, names.surname(name.form()));
    }
  }

  /**
   * Adds the features in which a candidate's description agrees or clashes with the article.
   *
   * @param said of the person, in the article
   */
  void describe(
      Name name, Summary entity, PersonContext said, ArticleContext context, Features features) {
    String title = entity.title();
    features.set(Feature.MIDDLE_ADDED, NameAgreement.isMiddleAdded(name.form(), title));
    features.set(Feature.RANK_UNTOLD, NameAgreement.isRankUntold(name, title));
    features.set(
        Feature.MIDDLE_ABSENT,
        name.form().keys().size() > 2
            && NameAgreement.isMiddleAbsent(
                name.form(),
                title,
                authority.entity(entity.id()).map(Entity::description).orElse(null)));
    if (!entity.known() && Titles.qualification(title).isEmpty()) {
      return;
    }
    DescribedPerson known = described.of(entity.id());
    Integer born = known.lifetime.born();
    boolean otherAge = born != null && said.born() != null && Math.abs(born - said.born()) > 1;
    features.set(Feature.SAID_OTHERWISE, otherAge || said.clashesWith(known.context, occupations));
    features.set(Feature.SAID_ALIKE, said.isLike(known.context, occupations));
    if (context.day() != null) {
      int year = context.day().getYear();
      features.set(Feature.UNBORN, known.lifetime.isUnbornIn(year - GROWN));
      // of one who died last year, words may still be quoted
      boolean dead = known.lifetime.yearsDeadIn(year) > 1;
      features.set(Feature.DEAD_SPEAKER, dead && context.isQuoted(name));
    }
  }

  /** Dead for more than a year on the article's day. */
  boolean isDead(Summary entity, ArticleContext context) {
    return entity.known()
        && context.day() != null
        && described.of(entity.id()).lifetime.yearsDeadIn(context.day().getYear()) > 1;
  }

  /**
   * A name that many bear, and nothing that speaks for its being the known one: no words that the
   * article shares with what is known, few names known, no title such as "Governor" before it.
   */
  void describeUnproven(Name name, Summary entity, Features features) {
    double shared = features.get(Feature.CONTEXT) / PROVEN;
    double famous = Math.log(Math.max(1, entity.names())) / Math.log(FAMOUS);
    double proven = name.titles().isEmpty() ? Math.min(1, Math.max(shared, famous)) : 1;
    features.set(Feature.COMMON_UNPROVEN, names.whole(name.form()) * (1 - proven));
  }
}
