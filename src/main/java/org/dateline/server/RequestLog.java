package org.dateline.server;

import io.javalin.http.Context;
import java.io.PrintStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/**
 * Log of requests, a line of JSON for each: when, under which number, what was asked for and how it
 * went. Neither the query nor the address of who asked is in it: they tell what a journalist is
 * looking for.
 */
final class RequestLog {
  /** Header that names a request to whoever asked, as the log does. */
  static final String HEADER = "X-Request-Id";

  private static final String ATTRIBUTE = "request";

  private final PrintStream out;
  private final Clock clock;

  RequestLog(PrintStream out, Clock clock) {
    this.out = out;
    this.clock = clock;
  }

  /** Number of a request, the same each time. */
  static String id(Context http) {
    return http.attributeOrCompute(ATTRIBUTE, any -> Problem.newRequestId());
  }

  /**
   * Writes a line about an answered request.
   *
   * @param route with the names of its parameters, not their values
   */
  void write(Context http, String route, float millis) {
    out.println(
        AnswerJson.object()
            .put("time", clock.instant().truncatedTo(ChronoUnit.MILLIS).toString())
            .put("request", id(http))
            .put("method", http.method().toString())
            .put("route", route)
            .put("status", http.statusCode())
            .put("millis", Math.round(millis * 10) / 10.0));
  }
}
