package org.dateline.cli;

import org.dateline.archive.decision.DecisionKind;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who says a quotation, and where it stands. */
@Command(
    name = "quotation",
    description = "Set the speaker or the bounds of the quotation at PLACE of ARTICLE.")
final class DecideQuotationCommand extends DecideCommand.DecideOnArticle {
  @Parameters(index = "1", paramLabel = "PLACE", description = "Offsets: 120-184, title:0-16.")
  private String place = "";

  @ArgGroup(multiplicity = "1")
  private QuotationChange what = new QuotationChange();

  /** The options of which one must be given. */
  static final class QuotationChange {
    @Option(names = "--speaker", paramLabel = "ID", description = "Id of the speaker.")
    private @Nullable String speaker;

    @Option(
        names = "--no-speaker",
        description = "Remove the speaker: the article does not name one.")
    private boolean nobody;

    @Option(names = "--not-speech", description = "Mark it as no quotation.")
    private boolean notSpeech;

    @Option(
        names = "--bounds",
        paramLabel = "PLACE",
        description = "The right bounds of the quotation.")
    private @Nullable String bounds;
  }

  @Override
  Proposal proposal(Desk desk) {
    PlaceInArticle at = PlaceInArticle.parse(place);
    if (what.speaker != null) {
      return on(DecisionKind.SET_SPEAKER).at(at.part(), at.span()).entity(what.speaker);
    } else if (what.bounds != null) {
      return on(DecisionKind.SET_BOUNDS)
          .at(at.part(), at.span())
          .bounds(PlaceInArticle.parse(what.bounds).span());
    }
    if (what.notSpeech == what.nobody) {
      throw new UsageException("Give one of --speaker, --no-speaker, --not-speech and --bounds.");
    }
    return on(what.notSpeech ? DecisionKind.NOT_SPEECH : DecisionKind.CLEAR_SPEAKER)
        .at(at.part(), at.span());
  }
}
