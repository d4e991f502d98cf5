package org.dateline.cli;

import org.dateline.archive.decision.ArticleCondition;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.EntityRef;
import org.dateline.article.EntityType;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Tells an entity from its namesake by conditions on articles. */
@Command(
    name = "not-this-one",
    description =
        "Link names that mean ENTITY to another entity, by default a new one, in articles that meet"
            + " all conditions, also in those that come later.",
    footer = {
      "",
      "Example: dateline decide not-this-one Q22686 --source \"Harbour Gazette\" --until 1999-12-31"
          + " --why \"the mayor\""
    })
final class DecideNotThisOneCommand extends DecideCommand.Deciding {
  @Parameters(index = "0", paramLabel = "ENTITY", description = "Id of the entity.")
  private String entity = "";

  @Option(names = "--source", paramLabel = "NAME", description = "Only in articles of this source.")
  private @Nullable String source;

  @Option(
      names = "--from",
      paramLabel = "DAY",
      description = "Only in articles of this day or later.")
  private @Nullable String from;

  @Option(
      names = "--until",
      paramLabel = "DAY",
      description = "Only in articles of this day or earlier.")
  private @Nullable String until;

  @Option(
      names = "--beside",
      paramLabel = "ID",
      description = "Only in articles that also name this entity.")
  private @Nullable String beside;

  @Mixin private final OtherEntityOptions other = new OtherEntityOptions();

  @Override
  Proposal proposal(Desk desk) {
    EntityRef named =
        beside == null ? null : new EntityRef(beside, "", EntityType.OTHER, null, null);
    return other
        .addTo(Proposal.of(DecisionKind.NOT_THIS_ONE).entity(entity))
        .where(new ArticleCondition(source, from, until, named));
  }
}
