package org.dateline.language.quote.speaker;

import java.util.EnumSet;
import java.util.Set;

/** Groups of attribution rules, by how far they are trusted where the ranker says otherwise. */
final class PatternTrust {
  /** Patterns that look at what stands beside a quotation that nothing tells the speaker of. */
  static final Set<AttributionRule> NEIGHBOURS =
      EnumSet.of(
          AttributionRule.NAMED_ABOVE, AttributionRule.NAMED_BELOW, AttributionRule.ACTS_BEFORE);

  /** Patterns by which whoever spoke before goes on. */
  static final Set<AttributionRule> CONTINUED =
      EnumSet.of(
          AttributionRule.SAME_SPEAKER_IN_PARAGRAPH,
          AttributionRule.SAME_SPEAKER_OVER_PARAGRAPHS,
          AttributionRule.SENTENCE_BEFORE,
          AttributionRule.ACTS_BEFORE);

  /** Patterns that are right nine times in ten. */
  static final Set<AttributionRule> PRECISE =
      EnumSet.of(
          AttributionRule.SPEAKER_THEN_VERB,
          AttributionRule.VERB_THEN_SPEAKER,
          AttributionRule.ACCORDING_TO_BEFORE,
          AttributionRule.ACCORDING_TO_AFTER,
          AttributionRule.NAME_AND_COLON,
          AttributionRule.COLON_BEFORE);

  /** Patterns that leave no doubt: in all disagreements met so far they were right. */
  static final Set<AttributionRule> SURE =
      EnumSet.of(
          AttributionRule.IN_THE_WORDS_OF,
          AttributionRule.VERB_THEN_SPEAKER,
          AttributionRule.QUOTED_AS,
          AttributionRule.SAID_ANEW,
          AttributionRule.TAKES_THE_FLOOR,
          AttributionRule.ANNOUNCED,
          AttributionRule.SIGNATURE);

  private PatternTrust() {}
}
