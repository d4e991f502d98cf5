package org.dateline.cli;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.authority.Authority;
import org.dateline.authority.Entity;
import org.dateline.curation.Curator;
import org.dateline.curation.DecisionEffects;
import org.dateline.curation.Desk;
import org.dateline.curation.Relinker;

/** Puts together what takes decisions on an archive and applies them. */
record CurationWiring(ElasticArchive archive, Supplier<Authority> authority, Relinker relinker) {
  Desk desk() {
    return new Desk(archive.decisions(), curator(), effects(), archive.pending());
  }

  private DecisionEffects effects() {
    return new DecisionEffects(archive.decisions(), archive.stored(), archive.articles(), relinker);
  }

  private Curator curator() {
    return new Curator(
        archive.decisions(), this::known, archive.stored()::asMade, Clock.systemUTC());
  }

  private Optional<Entity> known(String id) {
    return authority.get().entity(id).or(() -> archive.stored().entity(id)).or(() -> successor(id));
  }

  /** The one that an id leads to that was given up. */
  private Optional<Entity> successor(String id) {
    return archive
        .entitySearch()
        .page(id)
        .flatMap(page -> archive.stored().entity(page.entity().id()));
  }
}
