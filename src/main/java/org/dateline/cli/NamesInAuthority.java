package org.dateline.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.authority.Authority;
import org.dateline.authority.Entity;
import org.dateline.search.AuthoritySearch;

/** Search of an authority by name, first as it is written, then by parts of it. */
record NamesInAuthority(Supplier<Authority> authority) implements AuthoritySearch {
  private static final int OFFERED = 20;

  @Override
  public List<Entity> called(String name) {
    Authority known = authority.get();
    return Stream.of(known.candidates(name), known.qualified(name), known.bySurname(name))
        .flatMap(List::stream)
        .map(candidate -> candidate.entity().id())
        .distinct()
        .limit(OFFERED)
        .map(known::entity)
        .flatMap(Optional::stream)
        .toList();
  }
}
