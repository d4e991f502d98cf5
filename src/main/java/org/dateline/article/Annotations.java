package org.dateline.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The annotations that the language pass made of an article: mentions, quotations, dates. Made once
 * and stored: relinking starts from here.
 *
 * @param mentions in order of part and span; quotations refer to them by index
 * @param language ISO 639-1 code of the text, as declared unless plainly otherwise, else as
 *     recognized, "und" when it cannot be told; other languages than English are not annotated
 * @param models what produced this, with versions
 * @param failedSteps steps that failed, each with its reason; an article stored by an older version
 *     has none
 * @param statesAll whether every speaker that they tell is stated, however unsure: the archive of
 *     an earlier Dateline did so, and goes on to until it is annotated anew
 */
public record Annotations(
    List<Mention> mentions,
    List<Quote> quotes,
    List<DateMention> dates,
    String language,
    String models,
    List<FailedStep> failedSteps,
    boolean statesAll) {
  public Annotations {
    mentions = List.copyOf(mentions);
    quotes = List.copyOf(quotes);
    dates = List.copyOf(dates);
    failedSteps =
        List.copyOf(
            Objects.requireNonNullElse((@Nullable List<FailedStep>) failedSteps, List.of()));
  }

  /** Annotations made by this Dateline. */
  public Annotations(
      List<Mention> mentions,
      List<Quote> quotes,
      List<DateMention> dates,
      String language,
      String models,
      List<FailedStep> failedSteps) {
    this(mentions, quotes, dates, language, models, failedSteps, false);
  }

  /** Annotations whose steps all went well. */
  public Annotations(
      List<Mention> mentions,
      List<Quote> quotes,
      List<DateMention> dates,
      String language,
      String models) {
    this(mentions, quotes, dates, language, models, List.of());
  }

  /** A copy with other mentions, quotations and dates. */
  public Annotations with(
      List<Mention> otherMentions, List<Quote> otherQuotes, List<DateMention> otherDates) {
    return new Annotations(
        otherMentions, otherQuotes, otherDates, language, models, failedSteps, statesAll);
  }

  /** A copy with one more step that failed. */
  public Annotations withFailed(FailedStep step) {
    List<FailedStep> all = new ArrayList<>(failedSteps);
    all.add(step);
    return new Annotations(mentions, quotes, dates, language, models, all, statesAll);
  }

  /** A copy that states every speaker it tells. */
  public Annotations statingAll() {
    return new Annotations(mentions, quotes, dates, language, models, failedSteps, true);
  }
}
