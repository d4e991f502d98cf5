package org.dateline.server;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Moment;
import org.dateline.ingest.Inbox;
import org.dateline.ingest.Inbox.Received;
import org.dateline.ingest.Intake;
import org.dateline.ingest.RunJson;
import org.dateline.ingest.RunReport;
import org.dateline.reading.Languages;
import org.dateline.reading.ReadingOptions;
import org.dateline.server.Idempotency.Written;

/** The calls that add articles, and that say what became of them. */
final class IntakeApi {
  private static final int MOST_RUNS = 200;
  private static final int LONGEST_NAME = 300;
  private static final int LONGEST_WORD = 200;
  private static final String SOURCE = "source";
  private static final String LANGUAGE = "language";

  private final Intake intake;
  private final Gate gate;
  private final Idempotency idempotency;

  IntakeApi(Intake intake, Gate gate, Idempotency idempotency) {
    this.intake = intake;
    this.gate = gate;
    this.idempotency = idempotency;
  }

  /** Takes a file of any format that is read, whatever its type is said to be. */
  void add(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("name", SOURCE, "date", LANGUAGE));
    String name = given.text("name", LONGEST_NAME);
    ReadingOptions options = options(given);
    String who = gate.known(http).who().name();
    Received received = receive(http);
    boolean accepted = false;
    try {
      if (received.bytes() == 0) {
        throw new Refusal(400, "The body is empty. Send the file, or the article as JSON.");
      }
      byte[] digest = received.digest().getBytes(StandardCharsets.UTF_8);
      Written written =
          idempotency.answer(
              http,
              who,
              digest,
              () -> {
                RunReport run =
                    intake.accept(received, name.isBlank() ? "sent" : name, options, who);
                return new Written(202, run(run, true).toString(), run.id());
              });
      accepted = true;
      http.status(written.status())
          .header("Location", "/api/runs/" + written.version())
          .contentType("application/json")
          .result(written.body().getBytes(StandardCharsets.UTF_8));
    } finally {
      // after an answer of before it is no longer needed; one that was accepted lies elsewhere
      if (!accepted || received.file().toFile().exists()) {
        received.discard();
      }
    }
  }

  private Received receive(Context http) {
    String length = http.header("Content-Length");
    if (length != null
        && length.matches("\\d{1,18}")
        && Long.parseLong(length) > intake.largest()) {
      throw tooLarge(http);
    }
    try {
      return intake.receive(http.bodyInputStream());
    } catch (Inbox.Full e) {
      if (e.isLarge()) {
        throw tooLarge(http);
      }
      throw new Refusal(503, String.valueOf(e.getMessage()), Map.of("Retry-After", "60"), null);
    } catch (IOException e) {
      throw new Refusal(400, "The body could not be read to its end. Nothing was added.");
    }
  }

  private Refusal tooLarge(Context http) {
    RestOfBody.skip(http);
    return new Refusal(
        413,
        "The file is larger than the %,d MB that can be sent. Add it with dateline ingest."
            .formatted(intake.largest() / 1_000_000));
  }

  private static ReadingOptions options(Parameters given) {
    String date = given.text("date", LONGEST_WORD).strip();
    String language = given.text(LANGUAGE, LONGEST_WORD).strip();
    String source = given.text(SOURCE, LONGEST_WORD).strip();
    return new ReadingOptions(
        source.isEmpty() ? null : source,
        date.isEmpty() ? null : moment(date),
        language.isEmpty() ? null : language(language),
        Map.of());
  }

  private static Moment moment(String date) {
    try {
      return new Moment(date);
    } catch (IllegalArgumentException e) {
      throw new BadParameter("date", "“" + date + "” is not a day. Write it as 2022-01-13.");
    }
  }

  private static String language(String code) {
    return Languages.code(code)
        .orElseThrow(
            () ->
                new BadParameter(
                    LANGUAGE, "“" + code + "” is not a language. Write its code: en, de, fr."));
  }

  /** Answers with all runs, the newest first. */
  void runs(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("size", "after"));
    int size = given.number("size", 1, MOST_RUNS, 20);
    String after = given.text("after", LONGEST_WORD);
    List<String> all = intake.runs();
    List<String> rest = after.isEmpty() ? all : all.subList(all.indexOf(after) + 1, all.size());
    ObjectNode answer = AnswerJson.object().put("total", all.size());
    ArrayNode hits = answer.putArray("hits");
    List<String> page = rest.stream().limit(size).toList();
    page.forEach(id -> intake.run(id).ifPresent(run -> hits.add(run(run, false))));
    answer.put("next", rest.size() > size ? page.get(size - 1) : null);
    json(http, answer);
  }

  void run(Context http) {
    new Parameters(http.queryString(), Set.of());
    String id = http.pathParam("id");
    RunReport run = intake.run(id).orElseThrow(() -> new NotFound("There is no run “" + id + "”."));
    json(http, run(run, true));
  }

  private static ObjectNode run(RunReport run, boolean whole) {
    String state = run.state().name().toLowerCase(Locale.ROOT).replace('_', '-');
    ObjectNode node = RunJson.head(run, state, AnswerJson.object());
    run.paths().forEach(node.putArray("files")::add);
    RunJson.counts(run, node).put("failed", run.failures().size());
    if (whole) {
      RunJson.failures(run, node.putArray("failures"));
      RunJson.notes(run, node);
    }
    return node;
  }

  private static void json(Context http, ObjectNode body) {
    http.status(200)
        .header("Cache-Control", "no-store")
        .contentType("application/json")
        .result(AnswerJson.bytes(body));
  }
}
