/**
 * Decisions of archivists and what they make of an article. An article is stored as the machine
 * made it; what is found and shown follows from that and from the decisions that hold, and from
 * nothing else: so whatever is undone, in whatever order, is as if it had never been decided. Pure.
 */
@NullMarked
package org.dateline.archive.decision;

import org.jspecify.annotations.NullMarked;
