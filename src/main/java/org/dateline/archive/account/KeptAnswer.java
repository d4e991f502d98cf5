package org.dateline.archive.account;

import java.time.Instant;

/**
 * Answer to a write, for those who ask again under the same key because they did not hear it.
 *
 * @param id digest of who asked what address under which key
 * @param request digest of what was asked
 * @param status 0 while it is being worked out
 * @param version of what was written, empty where there is none
 */
public record KeptAnswer(
    String id, String request, int status, String body, String version, Instant when)
    implements AccountRecord {}
