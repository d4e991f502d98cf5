package org.dateline.server;

import com.fasterxml.jackson.databind.JsonNode;
import io.javalin.http.Context;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.curation.AlreadyDecided;
import org.dateline.curation.DecisionLines;
import org.dateline.curation.DecisionRefused;
import org.dateline.curation.Desk;
import org.dateline.curation.Desk.ProposedChange;
import org.dateline.curation.Proposal;
import org.dateline.server.Idempotency.Written;

/** The calls that take decisions, undo them, list them and hand them on. */
final class DecisionApi {
  static final String LINES = "application/jsonl";
  private static final String WITHDRAWN = "withdrawn";

  private final Desk desk;
  private final KeptHistory history;
  private final Gate gate;
  private final Idempotency idempotency;

  DecisionApi(Desk desk, KeptHistory history, Gate gate, Idempotency idempotency) {
    this.desk = desk;
    this.history = history;
    this.gate = gate;
    this.idempotency = idempotency;
  }

  void list(Context http) {
    DecisionFilter filter = new DecisionFilter(http.queryString());
    DecisionFilter.DecisionsPage page = filter.page(desk.decisions(), history.now());
    Answer.uncached(
        http, 200, DecisionAnswers.page(page.decisions(), page.total(), page.next(), history));
  }

  void one(Context http) {
    new Parameters(http.queryString(), Set.of());
    Answer.uncached(http, 200, DecisionAnswers.decision(decision(http), history.now()));
  }

  private Decision decision(Context http) {
    String id = http.pathParam("id");
    return desk.decisions().stream()
        .filter(decision -> decision.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new NotFound("There is no decision “" + id + "”."));
  }

  void decide(Context http) {
    byte[] body = JsonBody.bytes(http);
    DecisionRequest asked = DecisionRequest.read(JsonBody.parse(body));
    answer(http, body, asked);
  }

  /** A decision of its own, which can be undone in turn. */
  void undo(Context http) {
    Parameters given = new Parameters(http.queryString(), Set.of("why"));
    String why = given.text("why", 2_000);
    Proposal undo = Proposal.undo(decision(http).id());
    ProposedChange item = new ProposedChange(undo, why.isBlank() ? "undone" : why);
    answer(http, new byte[0], new DecisionRequest(List.of(item), false));
  }

  /** Corrects, withdraws or restores an article. */
  void article(Context http) {
    byte[] bytes = JsonBody.bytes(http);
    JsonNode body = JsonBody.parse(bytes);
    JsonBody.check(
        body, Set.of("title", "published", "source", "author", WITHDRAWN, "why", "dryRun"));
    String id = http.pathParam("id");
    String why = JsonBody.text(body, "why");
    List<ProposedChange> items = new ArrayList<>();
    for (ArticleField field : ArticleField.values()) {
      String name = field.label();
      if (body.has(name)) {
        String value = body.get(name).isNull() ? null : JsonBody.text(body, name);
        Proposal corrected =
            Proposal.of(DecisionKind.CORRECT).articles(List.of(id)).field(field, value);
        items.add(new ProposedChange(corrected, why));
      }
    }
    if (body.has(WITHDRAWN)) {
      boolean away = DecisionRequest.flag(body, WITHDRAWN);
      Proposal proposal =
          away
              ? Proposal.of(DecisionKind.WITHDRAW).articles(List.of(id))
              : said(() -> desk.restoring(id));
      items.add(new ProposedChange(proposal, why));
    }
    if (items.isEmpty()) {
      throw new Refusal(
          400, "Name at least one field to change: title, published, source, author or withdrawn.");
    }
    answer(http, bytes, new DecisionRequest(items, DecisionRequest.flag(body, "dryRun")));
  }

  private void answer(Context http, byte[] body, DecisionRequest asked) {
    String who = gate.known(http).who().name();
    Written written =
        asked.dryRun()
            ? said(() -> dryRun(asked, who))
            : idempotency.answer(http, who, body, () -> said(() -> taken(http, asked, who)));
    if (!written.version().isEmpty()) {
      http.header("ETag", "\"" + written.version() + "\"");
    }
    http.status(written.status())
        .contentType("application/json")
        .result(written.body().getBytes(StandardCharsets.UTF_8));
  }

  private Written dryRun(DecisionRequest asked, String who) {
    Desk.DryRun dryRun = desk.dryRun(asked.items(), who);
    return new Written(
        200, DecisionAnswers.dryRun(dryRun, desk.history()).toString(), dryRun.version());
  }

  private Written taken(Context http, DecisionRequest asked, String who) {
    Desk.Taken taken = desk.take(asked.items(), who, version(http));
    return new Written(
        201, DecisionAnswers.taken(taken, desk.history()).toString(), taken.version());
  }

  /**
   * The version that the client has seen, so that nobody overrides decisions they do not know of.
   */
  private static String version(Context http) {
    String header = http.header("If-Match");
    if (header == null) {
      throw new Refusal(
          428,
          "Send the header If-Match with the version that was seen (GET or a dry run shows it), or * for"
              + " whatever it is.");
    }
    String given = header.strip();
    return given.startsWith("\"") && given.endsWith("\"") && given.length() > 1
        ? given.substring(1, given.length() - 1)
        : given;
  }

  private <T> T said(Supplier<T> work) {
    try {
      return work.get();
    } catch (Desk.Overtaken e) {
      throw new Refusal(
          412,
          e.getMessage(),
          Map.of("ETag", "\"" + e.version() + "\""),
          DecisionAnswers.overtaken(e.decisions(), e.version(), desk.history()));
    } catch (AlreadyDecided e) {
      throw new Refusal(
          409,
          e.getMessage(),
          Map.of(),
          DecisionAnswers.overtaken(List.of(e.decision()), null, desk.history()));
    } catch (DecisionRefused e) {
      throw new Refusal(422, e.getMessage());
    }
  }

  /** Answers with all decisions, the oldest first, a line each. */
  void export(Context http) throws IOException {
    new Parameters(http.queryString(), Set.of());
    http.contentType(LINES)
        .header("Content-Disposition", "attachment; filename=\"decisions.jsonl\"");
    Writer out = new OutputStreamWriter(http.outputStream(), StandardCharsets.UTF_8);
    for (Decision decision : desk.decisions()) {
      out.write(DecisionLines.write(decision));
      out.write('\n');
    }
    out.flush();
  }

  void adopt(Context http) throws IOException {
    String type = http.contentType();
    if (type == null || !type.split(";", 2)[0].strip().equalsIgnoreCase(LINES)) {
      throw new Refusal(415, "Send JSON Lines, with Content-Type: " + LINES + ".");
    }
    BufferedReader lines =
        new BufferedReader(new InputStreamReader(http.bodyInputStream(), StandardCharsets.UTF_8));
    List<Decision> decisions = said(() -> read(lines));
    Answer.uncached(http, 200, DecisionAnswers.adopted(said(() -> desk.adopt(decisions))));
  }

  private static List<Decision> read(BufferedReader lines) {
    try {
      return DecisionLines.read(lines);
    } catch (IOException e) {
      throw new Refusal(400, "The lines could not be read to their end.");
    }
  }
}
