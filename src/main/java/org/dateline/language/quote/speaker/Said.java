package org.dateline.language.quote.speaker;

/** A quotation of the text, by its index, and who said it. */
public record Said(int quotation, SpeakerCandidate speaker) {}
