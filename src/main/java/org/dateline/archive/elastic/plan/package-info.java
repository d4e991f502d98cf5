/**
 * Searches as a whole: plans say what is asked of articles or of quotations, {@code PlanRequests}
 * turns them into requests, and {@code Searches} runs them, page by page with cursors.
 */
@NullMarked
package org.dateline.archive.elastic.plan;

import org.jspecify.annotations.NullMarked;
