package org.dateline.evaluate.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
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
  static final List<String> EXPORTS = List.of("articles", "quotes", "entities");

  LoadAnswers {
    questions = Map.copyOf(questions);
    exports = Map.copyOf(exports);
  }

  /** The answers to all these questions and all exports. */
  static LoadAnswers of(LoadClient client, List<String> paths) {
    Map<String, String> exports = new TreeMap<>();
    for (String what : EXPORTS) {
      exports.put(what, RowChecksum.of(client, what, row -> row));
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
   * Checksum of the answer to one, which may be that there is no such thing.
   *
   * @throws IllegalStateException if it is refused otherwise
   */
  static String checksum(LoadClient client, String path) {
    return checksum(answer(client, path));
  }

  static String checksum(JsonNode answer) {
    return answer.isMissingNode() ? "missing" : Digest.sha256(answer.toString());
  }

  /**
   * The answer itself without what is of the moment, a missing node if there is no such thing.
   *
   * @throws IllegalStateException if it is refused otherwise
   */
  static JsonNode answer(LoadClient client, String path) {
    LoadClient.Response response = client.ask(path);
    if (response.isMissing()) {
      return MissingNode.getInstance();
    }
    JsonNode answer = client.json(path, response);
    OF_THE_MOMENT.forEach(
        field -> answer.findParents(field).forEach(parent -> ((ObjectNode) parent).remove(field)));
    return answer;
  }

  /** The questions and exports that are answered otherwise. */
  List<String> differing(LoadAnswers other) {
    Map<String, String> all = new TreeMap<>(questions);
    all.putAll(exports);
    all.entrySet().removeAll(other.questions.entrySet());
    all.entrySet().removeAll(other.exports.entrySet());
    return List.copyOf(all.keySet());
  }
}
