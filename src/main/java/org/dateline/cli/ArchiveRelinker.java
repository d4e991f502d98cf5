package org.dateline.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.curation.LoggedNameDecisions;
import org.dateline.curation.Relinker;
import org.dateline.ingest.ArticleLinker;
import org.dateline.ingest.IngestReport;
import org.dateline.ingest.RelinkReport;
import org.dateline.linking.nil.Namesakes;

/** Links stored articles anew with what was decided up to now. */
record ArchiveRelinker(Wiring wiring, ElasticArchive archive, Path data) implements Relinker {
  private static final int CORES = Runtime.getRuntime().availableProcessors();

  @Override
  public RelinkOutcome relink(Set<String> forms) {
    RelinkReport report = wiring.relink(archive, data, CORES).runOn(forms);
    return new RelinkOutcome(
        report.changed(), report.failures().stream().map(IngestReport.FailedInput::line).toList());
  }

  @Override
  public Trial trial(List<Decision> log) {
    ArticleLinker linking = new ArticleLinker(wiring.linker(data, new LoggedNameDecisions(log)));
    Namesakes namesakes = new Namesakes(archive.stored()::descriptions);
    return before -> linking.anew(before, namesakes);
  }
}
