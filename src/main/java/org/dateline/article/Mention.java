package org.dateline.article;

/**
 * An occurrence of a name, as the language pass found it. What it is linked to is a {@link Link}.
 *
 * @param surface the exact characters at {@code span} of {@code part}
 */
public record Mention(Part part, Span span, String surface, EntityType type) {}
