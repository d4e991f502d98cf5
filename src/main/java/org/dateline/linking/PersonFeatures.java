package org.dateline.linking;

import org.dateline.authority.Authority;
import org.dateline.authority.Entity;
import org.dateline.authority.Memory;
import org.dateline.authority.Summary;

/**
 * Whether a person known by the name may be the one in the article, or a namesake: most people in
 * the news are in no encyclopedia.
 */
final class PersonFeatures {
  private static final int MOST = 5_000;
  private static final int MANY_NAMESAKES = 20;
  private static final int MANY_BEARERS = 200;

  /** So old one is at least when one is in the news for what one said. */
  private static final int GROWN = 10;

  private final Authority authority;
  private final Memory<Lifetime> lifetimes;

  PersonFeatures(Authority authority) {
    this.authority = authority;
    lifetimes =
        new Memory<>(
            MOST, id -> Lifetime.of(authority.entity(id).map(Entity::description).orElse(null)));
  }

  /** What speaks for "none of them": a name that many bear. */
  void describeNone(Name name, Features features) {
    if (name.isFullPerson()) {
      int namesakes = Math.min(MANY_NAMESAKES, authority.qualified(name.form().text()).size());
      int bearers = Math.min(MANY_BEARERS, authority.bySurname(name.form().last()).size());
      features.set(Feature.NIL_NAMESAKES, Math.log1p(namesakes) / Math.log1p(MANY_NAMESAKES));
      features.set(Feature.NIL_COMMON_SURNAME, Math.log1p(bearers) / Math.log1p(MANY_BEARERS));
    }
  }

  /** What speaks against a candidate: another time. */
  void describe(Name name, Summary entity, DocumentContext document, Features features) {
    if (!name.isPerson() || !entity.known() || document.day() == null) {
      return;
    }
    int year = document.day().getYear();
    Lifetime lifetime = lifetimes.of(entity.id());
    features.set(Feature.UNBORN, lifetime.isUnbornIn(year - GROWN));
    // of one who died last year, words may still be quoted
    features.set(Feature.DEAD_SPEAKER, lifetime.yearsDeadIn(year) > 1 && document.isQuoted(name));
  }
}
