package org.dateline.language.quote.reported;

import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.speaker.AttributionRule;
import org.dateline.language.quote.speaker.SpeakerCandidate;
import org.dateline.language.quote.syntax.Cue;
import org.jspecify.annotations.Nullable;

/**
 * A verb of saying or an "according to", with what it may report.
 *
 * @param verb null for a source without a verb ("according to X")
 * @param at first item of the cue
 * @param width number of the cue's items
 * @param source the one who is reported
 * @param after first item after the cue and its adjuncts
 * @param parses at least one
 */
public record Report(
    Passage passage,
    @Nullable Cue verb,
    int at,
    int width,
    NounPhrase source,
    int after,
    List<ReportParse> parses) {
  public Report {
    parses = List.copyOf(parses);
  }

  /** True if the source said it; otherwise the report only serves learning. */
  boolean isSaid() {
    return verb == null || verb.reports();
  }

  int sentence() {
    return passage.sentenceOf(at);
  }

  /** The characters of the words that report. */
  public Span cue() {
    return new Span(passage.item(at).span().start(), passage.item(at + width - 1).span().end());
  }

  /** The source, as a speaker beside the report. */
  public SpeakerCandidate speaker() {
    return new SpeakerCandidate(
        passage.paragraph(), source, passage.span(source), SpeakerCandidate.Origin.HERE);
  }

  /** The rule that the speaker was found by. */
  public AttributionRule rule(ReportParse parse) {
    if (verb == null) {
      return AttributionRule.ACCORDING_TO;
    }
    return switch (parse.shape()) {
      case BEHIND ->
          passage.item(parse.from()).lower().equals("that")
              ? AttributionRule.SAID_THAT
              : AttributionRule.SAID;
      case BEHIND_SIGN -> AttributionRule.SAID_AND_SIGN;
      case BEFORE -> AttributionRule.REPORTED_BEFORE;
      case AROUND -> AttributionRule.REPORTED_AROUND;
    };
  }
}
