package org.dateline.linking;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Link.RunnerUp;
import org.dateline.authority.Authority;
import org.dateline.authority.Summary;

/** Links a surname that stands alone to whom the archive's other articles mean by it. */
final class Surnames {
  private final Authority authority;
  private final KnownBearers bearers;

  Surnames(Authority authority, KnownBearers bearers) {
    this.authority = authority;
    this.bearers = bearers;
  }

  /** Empty for names of other kinds and surnames without a dominant bearer. */
  Optional<Link> link(Name name, List<RunnerUp> runnersUp) {
    if (!name.isPerson() || !name.form().isOneWord()) {
      return Optional.empty();
    }
    return bearers.of(name.form().key()).map(bearer -> link(bearer, runnersUp));
  }

  private Link link(KnownBearers.Bearer bearer, List<RunnerUp> runnersUp) {
    Optional<Summary> known = authority.summary(bearer.entity());
    String why =
        String.format(
            Locale.ROOT,
            "meant by %.0f %% of the articles with this surname that give the full name",
            100 * bearer.share());
    return new Link(
        known.map(Summary::id).orElse(bearer.entity()),
        known.map(Summary::name).orElse(bearer.name()),
        EntityType.PERSON,
        known.map(Summary::wikipedia).orElse(null),
        known.map(Summary::wikidata).orElse(null),
        bearer.share(),
        List.of(why),
        runnersUp);
  }
}
