package org.dateline.testing;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.authority.Authority;
import org.dateline.curation.LoggedNameDecisions;
import org.dateline.curation.Relinker;
import org.dateline.ingest.ArticleLinker;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.Relink;
import org.dateline.ingest.RelinkJournal;
import org.dateline.ingest.RelinkReport;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.archive.KnownBearers;
import org.dateline.linking.nil.Namesakes;

/**
 * Links stored articles anew by an authority and by what was decided, as the program does.
 *
 * @param folder of its journal
 */
public record LinkerRelinking(ElasticArchive archive, Authority authority, Path folder)
    implements Relinker {

  @Override
  public RelinkOutcome relink(Set<String> forms) {
    RelinkReport report =
        new Relink(
                archive.stored(),
                archive.articles(),
                linker(archive.decisions().all()),
                namesakes(),
                new RelinkJournal(folder.resolve("relink.journal")),
                folder.resolve("bearers.tsv"),
                1,
                UnaryOperator.identity())
            .runOn(forms);
    return new RelinkOutcome(
        report.changed(), report.failures().stream().map(IngestReport.FailedInput::line).toList());
  }

  @Override
  public Trial trial(List<Decision> log) {
    ArticleLinker linking = new ArticleLinker(linker(log));
    Namesakes namesakes = namesakes();
    return before -> linking.anew(before, namesakes);
  }

  private Linker linker(List<Decision> log) {
    return new EntityLinker(authority, KnownBearers.NONE, new LoggedNameDecisions(log));
  }

  private Namesakes namesakes() {
    return new Namesakes(archive.stored()::descriptions);
  }
}
