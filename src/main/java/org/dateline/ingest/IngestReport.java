package org.dateline.ingest;

import java.time.Duration;
import java.util.List;

/**
 * The report of an ingest.
 *
 * @param created articles that the archive did not hold
 * @param replaced articles that it held with other content
 * @param unchanged articles that it held as they are
 * @param words of the texts that were annotated
 * @param failures inputs that gave no article, each with its reason
 * @param notes what is to be known of inputs that gave one: a step of annotation that failed
 */
public record IngestReport(
    long created,
    long replaced,
    long unchanged,
    long words,
    List<FailedInput> failures,
    List<Note> notes,
    Duration took) {
  /** The report of a run that has done nothing yet. */
  public static final IngestReport NOTHING =
      new IngestReport(0, 0, 0, 0, List.of(), List.of(), Duration.ZERO);

  public IngestReport {
    failures = List.copyOf(failures);
    notes = List.copyOf(notes);
  }

  /** A copy in which places are without this beginning. */
  IngestReport without(String before) {
    return new IngestReport(
        created,
        replaced,
        unchanged,
        words,
        failures.stream().map(f -> new FailedInput(cut(f.where(), before), f.reason())).toList(),
        notes.stream().map(n -> new Note(cut(n.where(), before), n.text())).toList(),
        took);
  }

  private static String cut(String where, String before) {
    return where.startsWith(before) ? where.substring(before.length()) : where;
  }

  public long articles() {
    return created + replaced + unchanged;
  }

  /** An input, a file or a line of one, that gave no article. */
  public record FailedInput(String where, String reason) {
    /** The line that is shown: {@code wires.jsonl:12: the reason}. */
    public String line() {
      return where + ": " + reason;
    }
  }

  /** An input that gave an article, and what is to be known of it. */
  public record Note(String where, String text) {
    /** The line that is shown. */
    public String line() {
      return where + ": " + text;
    }
  }
}
