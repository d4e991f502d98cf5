package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import org.jspecify.annotations.Nullable;

/** The state of an archive that takes nothing: its disk is full, or it is being upgraded. */
final class ReadOnlyState {
  private ReadOnlyState() {}

  /** True if a failure, or one of its causes, is that an index is read-only. */
  static boolean is(@Nullable ErrorCause failure) {
    return failure != null
        && (is(failure.type(), String.valueOf(failure.reason())) || is(failure.causedBy()));
  }

  static boolean is(@Nullable String type, String reason) {
    return ("cluster_block_exception".equals(type) && !isLeaderless(reason))
        || reason.contains("flood-stage")
        || reason.contains("read-only")
        || reason.contains("No space left");
  }

  /** True if the nodes have no master at the moment, as when the one they had was killed. */
  private static boolean isLeaderless(String reason) {
    return reason.contains("SERVICE_UNAVAILABLE");
  }

  /** The state in words, with what to do. */
  static String said(String reason) {
    if (reason.contains("index write (api)")) {
      return "The archive is read-only while it is upgraded. It can be searched meanwhile. If no upgrade"
          + " is running, run: dateline upgrade";
    }
    return "The archive takes no new articles: its disk is nearly full, so Elasticsearch has made"
        + " it read-only. Free some space; writing is possible again by itself a little later."
        + " Nothing that is stored is lost.";
  }
}
