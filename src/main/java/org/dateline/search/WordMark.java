package org.dateline.search;

import org.dateline.article.Part;
import org.dateline.article.Span;

/** A searched word in an article. */
public record WordMark(Part part, Span span) {}
