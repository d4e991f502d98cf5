package org.dateline.search;

import org.jspecify.annotations.Nullable;

/**
 * Typed words as they were read.
 *
 * @param readAs how they were read, in words, when not as typed
 */
public record Reading(Words words, @Nullable String readAs) {}
