package org.dateline.server;

import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.archive.account.KeptAnswer;
import org.dateline.archive.account.Records;
import org.dateline.article.Digest;

/**
 * Answers to writes under a key that the client chose: a client that repeats a request, because the
 * answer was lost, gets the same answer, and nothing is written twice. Kept for a day.
 */
final class Idempotency {
  static final String HEADER = "Idempotency-Key";
  private static final Duration KEPT = Duration.ofHours(24);
  private static final Duration LONGEST_WORK = Duration.ofMinutes(10);
  private static final Duration EVERY = Duration.ofHours(1);
  private static final int LONGEST_KEY = 255;

  private final Records<KeptAnswer> answers;
  private final Clock clock;
  private Instant forgot = Instant.EPOCH;

  Idempotency(Records<KeptAnswer> answers, Clock clock) {
    this.answers = answers;
    this.clock = clock;
  }

  /**
   * An answer to a write.
   *
   * @param version of what was written, empty where there is none
   */
  record Written(int status, String body, String version) {}

  /** The answer that was given to this key before, or else that of the work, which is kept. */
  Written answer(Context http, String who, byte[] body, Supplier<Written> work) {
    String key = http.header(HEADER);
    if (key == null) {
      return work.get();
    }
    if (key.isBlank() || key.length() > LONGEST_KEY) {
      throw new Refusal(
          400, HEADER + " must be a text of 1 to " + LONGEST_KEY + " characters of your choice.");
    }
    String id = Digest.sha256(String.join("\n", who, http.method().name(), http.path(), key));
    String request =
        Digest.sha256(
            http.queryString() + "\n" + Digest.sha256(new String(body, StandardCharsets.UTF_8)));
    Optional<Written> before = before(http, id, request);
    return before.isPresent() ? before.get() : work(id, request, work);
  }

  private Optional<Written> before(Context http, String id, String request) {
    Optional<KeptAnswer> found = answers.find(id);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    KeptAnswer answer = found.get();
    Duration keep = answer.status() == 0 ? LONGEST_WORK : KEPT;
    if (answer.when().plus(keep).isBefore(clock.instant())) {
      answers.remove(id);
      return Optional.empty();
    }
    if (!answer.request().equals(request)) {
      throw new Refusal(
          422,
          "Another request was sent with this " + HEADER + ". Choose a new one for each request.");
    }
    if (answer.status() == 0) {
      throw beingWorkedOn();
    }
    http.header("Idempotent-Replayed", "true");
    return Optional.of(new Written(answer.status(), answer.body(), answer.version()));
  }

  private static Refusal beingWorkedOn() {
    return new Refusal(
        409,
        "The same request is being worked on. Ask again in a moment.",
        Map.of("Retry-After", "2"),
        null);
  }

  private Written work(String id, String request, Supplier<Written> work) {
    Instant now = clock.instant();
    forgetOldNowAndThen(now);
    if (!answers.add(new KeptAnswer(id, request, 0, "", "", now))) {
      throw beingWorkedOn();
    }
    boolean done = false;
    try {
      Written written = work.get();
      answers.replace(
          new KeptAnswer(id, request, written.status(), written.body(), written.version(), now));
      done = true;
      return written;
    } finally {
      if (!done) { // what failed may be tried again
        answers.remove(id);
      }
    }
  }

  private void forgetOldNowAndThen(Instant now) {
    synchronized (this) {
      if (now.isBefore(forgot.plus(EVERY)) && !now.isBefore(forgot)) {
        return;
      }
      forgot = now;
    }
    forgetOld(now);
  }

  /** Removes answers that are kept no longer. */
  private void forgetOld(Instant now) {
    Instant since = now.minus(KEPT);
    answers.all().stream()
        .filter(answer -> answer.when().isBefore(since))
        .forEach(answer -> answers.remove(answer.id()));
  }
}
