package org.dateline.language.dates;

import org.dateline.article.DateMention;
import org.dateline.article.Span;

/**
 * A time expression as a tagger found it.
 *
 * @param value a TIMEX3 value; empty where none is known, of "next week" at a year's end
 */
public record Timex(Span span, DateMention.Type type, String value) {}
