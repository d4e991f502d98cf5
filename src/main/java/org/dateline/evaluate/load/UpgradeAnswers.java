package org.dateline.evaluate.load;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Answers and exports of an archive before its upgrade, compared with those after it in what both
 * stored forms hold. A field that only the later form has counts as no difference. Which other
 * forms of a word are found follows from the names in articles, which the earlier form of the index
 * does not have: a question that is answered otherwise is asked again with its words as they stand.
 */
final class UpgradeAnswers {
  private static final int SHOWN = 5;
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final List<String> paths;
  private final Map<String, JsonNode> before = new LinkedHashMap<>();
  private final Map<String, String> exports = new TreeMap<>();
  private final Map<String, SharedFields> fields = new TreeMap<>();

  /** Asks the archive before its upgrade. */
  UpgradeAnswers(LoadClient client, List<String> paths) {
    this.paths = List.copyOf(paths);
    for (String path : paths) {
      ask(client, path);
      ask(client, LoadQuestions.asTyped(path));
    }
    for (String what : LoadAnswers.EXPORTS) {
      SharedFields known = fields(what);
      exports.put(
          what,
          RowChecksum.of(
              client,
              what,
              row -> {
                JsonNode parsed = parsed(row);
                known.learn(parsed);
                return parsed.toString();
              }));
    }
  }

  private void ask(LoadClient client, String path) {
    before.computeIfAbsent(
        path,
        asked -> {
          JsonNode answer = LoadAnswers.answer(client, asked);
          fields(kind(asked)).learn(answer);
          return answer;
        });
  }

  private SharedFields fields(String kind) {
    return fields.computeIfAbsent(kind, k -> new SharedFields());
  }

  /** The kind of question: the address without what is asked for. */
  private static String kind(String path) {
    String address = path.replaceFirst("\\?.*", "");
    return path.equals(address) ? address.replaceFirst("/[^/]*$", "/ID") : address;
  }

  private static JsonNode parsed(String row) {
    try {
      return MAPPER.readTree(row);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Checksums of the answers of before. */
  Map<String, String> checksums() {
    Map<String, String> checksums = new LinkedHashMap<>();
    before.forEach((path, answer) -> checksums.put(path, LoadAnswers.checksum(answer)));
    return checksums;
  }

  /**
   * Asks the same after the upgrade, and prints how many answers and exports are equal, and by what
   * the others differ.
   *
   * @return checksums of the answers of after
   */
  Map<String, String> compare(LoadClient client, PrintStream out) {
    Map<String, String> after = new LinkedHashMap<>();
    Map<String, Set<String>> differing = new TreeMap<>();
    int toTheLetter = 0;
    int inSharedFields = 0;
    int asTyped = 0;
    for (String path : paths) {
      JsonNode answer = LoadAnswers.answer(client, path);
      after.put(path, LoadAnswers.checksum(answer));
      Set<String> others = differing(path, answer);
      if (answer.equals(before.get(path))) {
        toTheLetter++;
      } else if (others.isEmpty()) {
        inSharedFields++;
      } else if (isEqualAsTyped(client, path)) {
        asTyped++;
      } else {
        differing.put(path, others);
      }
    }
    out.printf(
        "  answers equal before and after: %d of %d (%d to the letter, %d without fields that the"
            + " earlier form did not hold, %d with words as they stand, for it did not hold which are"
            + " in names); differing: %d%n",
        toTheLetter + inSharedFields + asTyped,
        paths.size(),
        toTheLetter,
        inSharedFields,
        asTyped,
        differing.size());
    List<String> exportsDiffering = differingExports(client);
    out.printf(
        "  exports equal before and after: %d of %d (rows and checksums before: %s)%s%n",
        exports.size() - exportsDiffering.size(),
        exports.size(),
        exports,
        exportsDiffering.isEmpty() ? "" : "; differing: " + exportsDiffering);
    print(differing, out);
    return after;
  }

  private Set<String> differing(String path, JsonNode answer) {
    return SharedFields.differing(before.get(path), fields(kind(path)).of(answer));
  }

  private boolean isEqualAsTyped(LoadClient client, String path) {
    String typed = LoadQuestions.asTyped(path);
    return !typed.equals(path) && differing(typed, LoadAnswers.answer(client, typed)).isEmpty();
  }

  /** The exports whose rows differ. */
  private List<String> differingExports(LoadClient client) {
    List<String> differing = new ArrayList<>();
    exports.forEach(
        (what, before) -> {
          SharedFields known = fields(what);
          String after = RowChecksum.of(client, what, row -> known.of(parsed(row)).toString());
          if (!after.equals(before)) {
            differing.add(what);
          }
        });
    return differing;
  }

  private void print(Map<String, Set<String>> differing, PrintStream out) {
    fields.forEach(
        (kind, known) -> {
          if (!known.added().isEmpty()) {
            out.printf("  new in %s: %s%n", kind, new TreeMap<>(known.added()));
          }
        });
    Map<String, Integer> by = new TreeMap<>();
    differing.values().forEach(names -> names.forEach(name -> by.merge(name, 1, Integer::sum)));
    by.forEach((field, answers) -> out.printf("  differs in %d: %s%n", answers, field));
    differing.keySet().stream().limit(SHOWN).forEach(path -> out.println("  otherwise: " + path));
    out.flush();
  }
}
