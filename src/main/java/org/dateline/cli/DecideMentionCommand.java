package org.dateline.cli;

import org.dateline.archive.decision.DecisionKind;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what one mention of an article means. */
@Command(
    name = "mention",
    description = "Set what the name at PLACE of ARTICLE means, there alone.")
final class DecideMentionCommand extends DecideCommand.DecideOnArticle {
  @Parameters(index = "1", paramLabel = "PLACE", description = "Offsets: 120-134, title:0-6.")
  private String place = "";

  @ArgGroup(multiplicity = "1")
  private MentionMeaning what = new MentionMeaning();

  /** The options of which one must be given. */
  static final class MentionMeaning {
    @Option(names = "--entity", paramLabel = "ID", description = "Link it to this entity.")
    private @Nullable String entity;

    @Option(
        names = "--new",
        paramLabel = "NAME",
        description = "Link it to a new entity of this name.")
    private @Nullable String fresh;

    @Option(names = "--unknown", description = "Remove its link: it does not mean that entity.")
    private boolean unknown;

    @Option(names = "--not-a-name", description = "Mark it as no name.")
    private boolean none;
  }

  @Override
  Proposal proposal(Desk desk) {
    PlaceInArticle at = PlaceInArticle.parse(place);
    DecisionKind kind = what.none ? DecisionKind.NOT_A_NAME_HERE : DecisionKind.LINK_HERE;
    Proposal proposal = on(kind).at(at.part(), at.span()).name(what.unknown ? null : what.fresh);
    return what.entity == null ? proposal : proposal.entity(what.entity);
  }
}
