package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.nio.charset.StandardCharsets;
import org.dateline.account.AccountRefused;
import org.dateline.account.TooManyAttempts;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.search.UnusableCursor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Turns what was thrown into an answer. */
final class Problems {
  private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
  private static final String RETRY_SECONDS = "8";

  private final Pages pages;

  Problems(Pages pages) {
    this.pages = pages;
  }

  void addTo(RoutesConfig routes) {
    routes.exception(BadParameter.class, Problems::badParameter);
    routes.exception(
        UnusableCursor.class,
        (e, http) -> badParameter(new BadParameter("after", e.getMessage()), http));
    routes.exception(NotFound.class, (e, http) -> answer(http, 404, e.getMessage()));
    routes.exception(Refusal.class, Problems::refusal);
    routes.exception(AccountRefused.class, (e, http) -> answer(http, 422, e.getMessage()));
    routes.exception(TooManyAttempts.class, Problems::tooMany);
    routes.exception(ArchiveUnreachableException.class, Problems::silent);
    routes.exception(ArchiveException.Refused.class, Problems::keyRefused);
    routes.exception(ArchiveException.ReadOnly.class, Problems::readOnly);
    routes.exception(HttpResponseException.class, this::refused);
    routes.exception(Exception.class, Problems::fault);
  }

  private static void badParameter(BadParameter e, Context http) {
    ObjectNode problem = problem(http, 400, e.getMessage());
    problem.put("parameter", e.name());
    if (e.suggestion() != null) {
      problem.put("suggestion", e.suggestion());
    }
    write(http, problem);
  }

  private static void refusal(Refusal e, Context http) {
    ObjectNode problem = problem(http, e.status(), e.getMessage());
    ObjectNode more = e.more();
    if (more != null) {
      problem.setAll(more);
    }
    e.headers().forEach(http::header);
    write(http, problem);
  }

  private static void tooMany(TooManyAttempts e, Context http) {
    http.header("Retry-After", String.valueOf(Math.max(1, e.waiting().toSeconds())));
    answer(http, 429, e.getMessage());
  }

  private static void silent(RuntimeException e, Context http) {
    LOG.warn("Request {}: the archive is not answering: {}", RequestLog.id(http), e.getMessage());
    http.header("Retry-After", RETRY_SECONDS);
    answer(
        http,
        503,
        "The archive is not answering. It is back in a moment: try again in "
            + RETRY_SECONDS
            + " seconds.");
  }

  /** Elasticsearch refuses the server, not the caller: asking again does not help. */
  private static void keyRefused(ArchiveException.Refused e, Context http) {
    LOG.error("Request {}: {}", RequestLog.id(http), e.getMessage());
    answer(
        http,
        503,
        "Elasticsearch refuses the server's user or key. Whoever runs the server has to look at its"
            + " log.");
  }

  private static void readOnly(ArchiveException.ReadOnly e, Context http) {
    LOG.warn("Request {}: {}", RequestLog.id(http), e.getMessage());
    http.header("Retry-After", RETRY_SECONDS);
    answer(http, 503, e.getMessage());
  }

  /**
   * Answers where there is no such route or method. A person who follows a stale link gets the
   * page, which says so.
   */
  private void refused(HttpResponseException e, Context http) {
    e.getDetails().forEach((name, value) -> copyHeader(http, name, value));
    if (e.getStatus() == 404 && wantsPage(http)) {
      pages.missing(http);
      return;
    }
    String detail =
        switch (e.getStatus()) {
          case 404 -> "There is nothing at this address.";
          case 405 -> "This address takes no " + http.method() + ".";
          default -> String.valueOf(e.getMessage());
        };
    answer(http, e.getStatus(), detail);
  }

  private static void copyHeader(Context http, String name, String value) {
    if (name.equalsIgnoreCase("Allow") || name.equals("availableMethods")) {
      http.header("Allow", value);
    }
  }

  private static boolean wantsPage(Context http) {
    String accept = http.header("Accept");
    return accept != null && accept.contains("text/html") && !http.path().startsWith("/api/");
  }

  // The query string is not logged: it holds what a journalist is looking for.
  private static void fault(Exception e, Context http) {
    LOG.error("Request {} failed: {} {}", RequestLog.id(http), http.method(), http.path(), e);
    answer(
        http,
        500,
        "The server failed to answer. Its log has the reason under the number of this request.");
  }

  private static void answer(Context http, int status, String detail) {
    write(http, problem(http, status, detail));
  }

  private static ObjectNode problem(Context http, int status, String detail) {
    return Problem.of(status, detail, RequestLog.id(http));
  }

  private static void write(Context http, ObjectNode problem) {
    http.status(problem.get("status").intValue())
        .header("Cache-Control", "no-store")
        .contentType(Problem.CONTENT_TYPE)
        .result(problem.toString().getBytes(StandardCharsets.UTF_8));
  }
}
