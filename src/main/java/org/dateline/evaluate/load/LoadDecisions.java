package org.dateline.evaluate.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;
import org.dateline.evaluate.load.LoadWatch.Watched;

/**
 * Decisions of all kinds on somebody of few articles and on somebody of many, each undone again,
 * while others search: the time until all answers follow, and whether an answer showed half of one.
 */
public final class LoadDecisions {
  private static final int CLIENTS = 8;
  private static final int PAUSE_MILLIS = 250;
  private static final int SHOWN = 3;

  private final ObjectMapper mapper = new ObjectMapper();
  private final LoadClient client;
  private final PrintStream out;

  /**
   * Prepares to measure decisions on a loaded archive.
   *
   * @param client with the token of somebody who may decide
   */
  public LoadDecisions(LoadClient client, PrintStream out) {
    this.client = client;
    this.out = out;
  }

  /**
   * The person whom decisions are taken on, with one of the articles, and another person of the
   * archive.
   */
  private record DecidedPerson(
      String name, String id, String article, JsonNode shown, String other) {
    List<String> paths() {
      String person = LoadQuestions.escaped(id);
      String another = LoadQuestions.escaped(other);
      return List.of(
          "/api/search?size=20&person=" + person,
          "/api/search?size=20&speaker=" + person,
          "/api/search?size=20&q=" + LoadQuestions.escaped('"' + name + '"'),
          "/api/search?size=20&person=" + another,
          "/api/quotes?size=20&speaker=" + person,
          "/api/entities/" + person,
          "/api/articles/" + LoadQuestions.escaped(article),
          "/api/facets/person?size=20");
    }
  }

  /** Takes and undoes all. */
  public void run() {
    out.printf(
        "%d clients ask, each %d ms after its last answer%n| decision | on | articles | taken, s |"
            + " undone, s | questions | p95, ms | failed | half | undone equal |%n",
        CLIENTS, PAUSE_MILLIS);
    for (String name : List.of(LoadCast.OF_FEW, LoadCast.OF_MANY)) {
      DecidedPerson subject = subject(name);
      proposals(subject).forEach((kind, proposal) -> measure(subject, kind, proposal));
    }
  }

  private DecidedPerson subject(String name) {
    String quoted = LoadQuestions.escaped('"' + name + '"');
    JsonNode found = client.json("/api/search?size=1&q=" + quoted);
    String article = found.at("/hits/0/id").asText();
    JsonNode shown = client.json("/api/articles/" + LoadQuestions.escaped(article));
    String id = first(shown.path("mentions"), "surface", name).path("entity").asText();
    String other =
        stream(client.json("/api/facets/person?size=20").path("buckets"))
            .map(bucket -> bucket.path("id").asText())
            .filter(person -> !person.equals(id))
            .findFirst()
            .orElseThrow();
    return new DecidedPerson(name, id, article, shown, other);
  }

  private static JsonNode first(JsonNode all, String field, String value) {
    return stream(all)
        .filter(one -> one.path(field).asText().equals(value))
        .findFirst()
        .orElseThrow(() -> new IllegalStateException("no " + field + " “" + value + "”"));
  }

  private static java.util.stream.Stream<JsonNode> stream(JsonNode all) {
    return StreamSupport.stream(all.spliterator(), false);
  }

  private Map<String, ObjectNode> proposals(DecidedPerson on) {
    Map<String, ObjectNode> all = new LinkedHashMap<>();
    add(all, "rename", p -> p.put("entity", on.id()).put("name", "O. Brauk-Telle"));
    add(all, "retype", p -> p.put("entity", on.id()).put("type", "ORGANIZATION"));
    add(all, "merge", p -> p.put("entity", on.id()).put("into", on.other()));
    add(
        all,
        "not-this-one",
        p -> {
          p.put("entity", on.id()).put("name", "Another Engineer");
          p.putObject("where").put("source", on.shown().path("source").asText());
        });
    add(all, "confirm", p -> p.put("entity", on.other()).put("name", on.name()));
    add(all, "add-alias", p -> p.put("entity", on.other()).put("name", on.name()));
    add(all, "not-a-name", p -> p.put("name", on.name()));
    onArticle(all, on);
    return all;
  }

  private void onArticle(Map<String, ObjectNode> all, DecidedPerson on) {
    JsonNode mention = first(on.shown().path("mentions"), "surface", on.name());
    JsonNode quote =
        stream(on.shown().path("quotes"))
            .filter(one -> one.at("/speaker/entity").asText().equals(on.id()))
            .findFirst()
            .orElseThrow(() -> new IllegalStateException("nothing is quoted of " + on.name()));
    add(
        all,
        "split",
        p ->
            p.put("entity", on.id()).put("name", "Another").putArray("articles").add(on.article()));
    add(all, "link-here", p -> at(p, on, mention).put("entity", on.other()));
    add(all, "not-a-name-here", p -> at(p, on, mention));
    add(all, "set-speaker", p -> at(p, on, quote).put("entity", on.other()));
    add(all, "clear-speaker", p -> at(p, on, quote));
    add(all, "not-speech", p -> at(p, on, quote));
    add(
        all,
        "set-bounds",
        p ->
            at(p, on, quote)
                .putObject("bounds")
                .put("start", quote.path("start").asInt() + 1)
                .put("end", quote.path("end").asInt() - 1));
    add(
        all,
        "correct",
        p -> p.put("article", on.article()).put("field", "title").put("value", "Put right"));
    add(all, "withdraw", p -> p.put("article", on.article()));
  }

  private ObjectNode at(ObjectNode proposal, DecidedPerson on, JsonNode place) {
    return proposal
        .put("article", on.article())
        .put("part", place.path("part").asText())
        .put("start", place.path("start").asInt())
        .put("end", place.path("end").asInt());
  }

  private void add(Map<String, ObjectNode> all, String kind, Consumer<ObjectNode> fill) {
    ObjectNode proposal = mapper.createObjectNode().put("kind", kind).put("why", "a trial");
    fill.accept(proposal);
    all.put(kind, proposal);
  }

  private void measure(DecidedPerson on, String kind, ObjectNode proposal) {
    List<String> paths = on.paths();
    Map<String, String> before = LoadAnswers.questions(client, paths);
    List<String> id = new ArrayList<>();
    ObjectNode dryRun = proposal.deepCopy().put("dryRun", true);
    long articles = client.decide(dryRun.toString()).at("/preview/articles").asLong();
    Watched taking =
        watch(paths)
            .during(
                () -> id.add(client.decide(proposal.toString()).at("/decisions/0/id").asText()));
    Map<String, String> taken = LoadAnswers.questions(client, paths);
    ObjectNode undo = mapper.createObjectNode().put("kind", "undo").put("why", "a trial");
    undo.put("decision", id.get(0));
    Watched undoing = watch(paths).during(() -> client.decide(undo.toString()));
    Map<String, String> undone = LoadAnswers.questions(client, paths);
    List<String> half = new ArrayList<>(taking.mixed(before, taken));
    half.addAll(undoing.mixed(taken, undone));
    Map<String, String> other = new HashMap<>(undone);
    other.entrySet().removeAll(before.entrySet());
    out.printf(
        "| %s | %s | %,d | %.1f | %.1f | %d | %.0f | %d | %d | %s |%n",
        kind,
        on.name(),
        articles,
        taking.millis() / 1e3,
        undoing.millis() / 1e3,
        taking.latencies().sorted().size() + undoing.latencies().sorted().size(),
        Math.max(taking.latencies().percentile(0.95), undoing.latencies().percentile(0.95)),
        taking.failures().size() + undoing.failures().size(),
        half.size(),
        other.isEmpty() ? "yes" : "no: " + other.keySet());
    half.stream().distinct().limit(SHOWN).forEach(path -> out.println("  half: " + path));
    taking.failures().stream().distinct().limit(SHOWN).forEach(out::println);
    if (taken.equals(before)) {
      out.println("  no answer changed");
    }
    out.flush();
  }

  private LoadWatch watch(List<String> paths) {
    return new LoadWatch(client, paths, CLIENTS, PAUSE_MILLIS);
  }
}
