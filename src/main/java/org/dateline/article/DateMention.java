package org.dateline.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time expression.
 *
 * @param value a TIMEX3 value: 2022-01-12, 2022-W02, 2022, P3D, PAST_REF
 * @param from first day it covers, null where the value has no days
 * @param until the day after the last it covers
 */
public record DateMention(
    Part part,
    Span span,
    Type type,
    String value,
    @Nullable LocalDate from,
    @Nullable LocalDate until) {

  /** The types of TIMEX3. */
  public enum Type {
    DATE,
    TIME,
    DURATION,
    SET
  }
}
