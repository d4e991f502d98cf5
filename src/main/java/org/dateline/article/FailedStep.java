package org.dateline.article;

/**
 * A step of annotation that failed on an article, which was stored without the step's result.
 *
 * @param step name of the step: "names", "quotations", "dates", "links" ...
 * @param reason the error
 */
public record FailedStep(String step, String reason) {
  private static final int LONGEST_REASON = 300;

  /** A failed step, with the error that ended it. */
  public static FailedStep of(String step, Throwable error) {
    String reason = String.valueOf(error);
    return new FailedStep(
        step,
        reason.length() > LONGEST_REASON ? reason.substring(0, LONGEST_REASON) + "…" : reason);
  }
}
