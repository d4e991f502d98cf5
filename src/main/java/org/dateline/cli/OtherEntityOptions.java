package org.dateline.cli;

import org.dateline.curation.Proposal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options for the entity that names are linked to instead of another. */
final class OtherEntityOptions {
  @Option(
      names = "--into",
      paramLabel = "ID",
      description = "Id of the other entity (default: a new one).")
  private @Nullable String into;

  @Option(names = "--name", paramLabel = "NAME", description = "Name of the new entity.")
  private @Nullable String name;

  Proposal addTo(Proposal proposal) {
    return proposal.into(into).name(name);
  }
}
