package org.dateline.cli;

import java.util.List;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.article.EntityType;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The decisions on entities: merge, split, rename, retype, alias. */
final class DecideEntityCommands {
  private DecideEntityCommands() {}

  /** A decision on one entity. */
  private abstract static class DecideOnEntity extends DecideCommand.Deciding {
    @Parameters(index = "0", paramLabel = "ENTITY", description = "Id of the entity.")
    private String entity = "";

    Proposal on(DecisionKind kind) {
      return Proposal.of(kind).entity(entity);
    }
  }

  @Command(
      name = "merge",
      description = {
        "Merge ENTITY into INTO: what articles say of ENTITY is said of INTO.",
        "The id and the names of ENTITY then lead to INTO, in searches and addresses, too."
      })
  static final class MergeCommand extends DecideOnEntity {
    @Parameters(index = "1", paramLabel = "INTO", description = "Id of the entity that stays.")
    private String into = "";

    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.MERGE).into(into);
    }
  }

  @Command(
      name = "split",
      description =
          "Link names that mean ENTITY in these articles to another entity, by default a new one.")
  static final class SplitCommand extends DecideOnEntity {
    @Parameters(
        index = "1..*",
        paramLabel = "ARTICLE",
        arity = "1..*",
        description = "Ids of the articles.")
    private List<String> articles = List.of();

    @Mixin private final OtherEntityOptions other = new OtherEntityOptions();

    @Override
    Proposal proposal(Desk desk) {
      return other.addTo(on(DecisionKind.SPLIT)).articles(articles);
    }
  }

  @Command(name = "rename", description = "Show ENTITY as NAME; its former name still leads to it.")
  static final class RenameCommand extends DecideOnEntity {
    @Parameters(index = "1", paramLabel = "NAME", description = "The name to be shown.")
    private String name = "";

    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.RENAME).name(name);
    }
  }

  @Command(name = "retype", description = "Set the type of ENTITY.")
  static final class RetypeCommand extends DecideOnEntity {
    @Parameters(index = "1", paramLabel = "TYPE", description = "One of: ${COMPLETION-CANDIDATES}.")
    private EntityType type = EntityType.OTHER;

    @Override
    Proposal proposal(Desk desk) {
      return on(DecisionKind.RETYPE).type(type);
    }
  }

  @Command(
      name = "alias",
      description = "Add NAME to the names of ENTITY, so that it means ENTITY.")
  static final class AliasCommand extends DecideOnEntity {
    @Parameters(index = "1", paramLabel = "NAME", description = "Another name.")
    private String name = "";

    @Option(names = "--remove", description = "Remove the name instead.")
    private boolean remove;

    @Override
    Proposal proposal(Desk desk) {
      return on(remove ? DecisionKind.REMOVE_ALIAS : DecisionKind.ADD_ALIAS).name(name);
    }
  }
}
