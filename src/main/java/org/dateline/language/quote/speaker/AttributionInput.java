package org.dateline.language.quote.speaker;

import java.util.List;
import org.dateline.language.quote.passage.NounPhrase;
import org.jspecify.annotations.Nullable;

/**
 * The material from which the speaker of one quotation is chosen: the candidates with their
 * features, and the rules' opinion.
 *
 * @param features one list a candidate, then that of nobody
 * @param pick the candidate that the rules take
 * @param ownSubject whose words they are by their own clause, whoever says the sentence
 * @param notSpeech whether the marks certainly hold a title or a name
 * @param doubtful whether they may well hold a scare quote
 * @param verdict whether they hold what somebody calls a thing
 */
record AttributionInput(
    QuoteContext context,
    List<SpeakerCandidate> candidates,
    List<List<String>> features,
    SpeakerRules.@Nullable Pick pick,
    @Nullable NounPhrase ownSubject,
    boolean notSpeech,
    boolean doubtful,
    boolean verdict) {}
