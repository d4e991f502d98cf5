package org.dateline.language;

import org.dateline.article.Span;

/**
 * A word or sign.
 *
 * @param word its characters, as they stand; in a sentence in capitals, in the case that a
 *     newspaper would write them in
 * @param lemma dictionary form
 * @param tag part of speech, Penn Treebank
 * @param ner entity class of the name it belongs to (PERSON, ORGANIZATION, LOCATION, MISC), else
 *     "O"
 */
public record Token(Span span, String word, String lemma, String tag, String ner) {}
