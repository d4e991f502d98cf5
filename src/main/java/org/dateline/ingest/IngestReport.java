package org.dateline.ingest;

import java.time.Duration;
import java.util.List;

/**
 * What an ingest did.
 *
 * @param created articles that the archive did not hold
 * @param replaced articles that it held with other content
 * @param unchanged articles that it held as they are
 * @param characters length of the texts that were annotated
 * @param failures inputs that gave no article, each with its reason
 */
public record IngestReport(
    long created,
    long replaced,
    long unchanged,
    long characters,
    long words,
    List<Failure> failures,
    Duration took) {
  public IngestReport {
    failures = List.copyOf(failures);
  }

  public long articles() {
    return created + replaced + unchanged;
  }

  /** An input, a file or a line of one, that gave no article. */
  public record Failure(String where, String reason) {}
}
