package org.dateline.ingest;

import java.time.Duration;
import java.util.List;

/**
 * The report of relinking.
 *
 * @param total articles of the archive
 * @param resumed true when this run goes on from one that was cut off
 * @param current articles linked by this very authority before
 * @param unchanged articles linked anew, with the same result
 * @param changed articles that were written again, because a name means something else now or more
 *     is known of an entity
 * @param found names that were unknown and are known now
 * @param lost names that were known and are not any more
 * @param moved names that mean another known entity now
 * @param renamed names that were and are unknown, under another id
 * @param redirected ids that lead on to others now
 */
public record RelinkReport(
    long total,
    boolean resumed,
    long current,
    long unchanged,
    long changed,
    long found,
    long lost,
    long moved,
    long renamed,
    long redirected,
    List<IngestReport.FailedInput> failures,
    Duration took) {
  public RelinkReport {
    failures = List.copyOf(failures);
  }

  /** The number of articles that this run went over. */
  public long articles() {
    return current + unchanged + changed + failures.size();
  }
}
