package org.dateline.archive;

import java.time.Instant;
import org.dateline.article.Article;

/**
 * An earlier state of an article: as it was read before it was read with other content.
 *
 * @param number from 1, the oldest; the article as it is now comes after the last
 * @param until when the next one took its place
 */
public record Revision(int number, Instant until, Article article) {}
