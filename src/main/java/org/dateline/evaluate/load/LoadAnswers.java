package org.dateline.evaluate.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigInteger;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.article.Digest;

/**
 * Answers of a server as checksums: two archives answer alike when these are equal. What differs
 * from one request to the next in the same archive is left out: the time an answer took, its score
 * and where the next page begins.
 *
 * @param questions checksum of each answer, by the question's path
 * @param exports rows of each export, with a checksum in which their order does not count
 */
record LoadAnswers(Map<String, String> questions, Map<String, String> exports) {
  private static final List<String> OF_THE_MOMENT = List.of("took", "next", "score");
  private static final List<String> EXPORTS = List.of("articles", "quotes", "entities");
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(256);

  LoadAnswers {
    questions = Map.copyOf(questions);
    exports = Map.copyOf(exports);
  }

  /** The answers to all these questions and all exports. */
  static LoadAnswers of(LoadClient client, List<String> paths) {
    Map<String, String> exports = new TreeMap<>();
    for (String what : EXPORTS) {
      Rows rows = new Rows();
      client.lines("/api/export?format=jsonl&header=no&what=" + what, rows::add);
      exports.put(what, rows.toString());
    }
    return new LoadAnswers(questions(client, paths), exports);
  }

  /** Asks questions alone. */
  static Map<String, String> questions(LoadClient client, List<String> paths) {
    Map<String, String> answers = new LinkedHashMap<>();
    paths.forEach(path -> answers.put(path, checksum(client, path)));
    return answers;
  }

  /**
   * The answer to one, which may be that there is no such thing.
   *
   * @throws IllegalStateException if it is refused otherwise
   */
  static String checksum(LoadClient client, String path) {
    LoadClient.Response response = client.ask(path);
    if (response.isMissing()) {
      return "missing";
    }
    JsonNode answer = client.json(path, response);
    OF_THE_MOMENT.forEach(
        field -> answer.findParents(field).forEach(parent -> ((ObjectNode) parent).remove(field)));
    return Digest.sha256(answer.toString());
  }

  /** The questions and exports that are answered otherwise. */
  List<String> differing(LoadAnswers other) {
    Map<String, String> all = new TreeMap<>(questions);
    all.putAll(exports);
    all.entrySet().removeAll(other.questions.entrySet());
    all.entrySet().removeAll(other.exports.entrySet());
    return List.copyOf(all.keySet());
  }

  /** Rows of an export, however many, in any order. */
  private static final class Rows {
    private long count;
    private BigInteger sum = BigInteger.ZERO;

    void add(String row) {
      count++;
      sum = sum.add(new BigInteger(Digest.sha256(row), 16)).mod(MODULUS);
    }

    @Override
    public String toString() {
      return count + " rows, " + sum.toString(16);
    }
  }
}
