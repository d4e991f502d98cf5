package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.authority.Authority;
import org.dateline.authority.compiled.Layer;
import org.dateline.authority.home.AuthorityHome;
import org.dateline.lexicon.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Measures the compiled authority on this machine, for docs/authority.md. */
public final class AuthorityMeasurement {
  private static final int ROUNDS = 1001;
  private static final int MEGABYTE = 1 << 20;

  /** Some 20,000 look-ups: what a long command asks for. */
  private static final int ROUNDS_OF_A_COMMAND = 40;

  private AuthorityMeasurement() {}

  /**
   * The figures, a line each. Looks up our own former titles, most of which are names in the news.
   */
  public static List<String> of(AuthorityHome home, @Nullable Path data) throws IOException {
    Path base = home.base(false);
    long start = System.nanoTime();
    Authority authority = home.open(data);
    double opened = (System.nanoTime() - start) / 1e9;
    List<String> names =
        ResourceLines.of("/authority/renames.tsv").stream()
            .skip(1)
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    LookUps lookUps = LookUps.of(authority, names);
    List<String> lines = new ArrayList<>();
    lines.add(String.format(Locale.ROOT, "version        %s", authority.version()));
    lines.add(String.format(Locale.ROOT, "size on disk   %d MB", size(base) / MEGABYTE));
    lines.add(String.format(Locale.ROOT, "opened in      %.2f s", opened));
    lines.add(
        String.format(
            Locale.ROOT,
            "look-up        %.1f µs (mean of %d names, %.1f candidates each; median of %d rounds)",
            lookUps.micros(),
            names.size(),
            (double) lookUps.candidates() / names.size(),
            ROUNDS));
    lines.add(String.format(Locale.ROOT, "resident       %s", lookUps.resident()));
    Layer.open(base).facts().entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .forEach(fact -> lines.add(fact.getKey() + "\t" + fact.getValue()));
    return lines;
  }

  /**
   * Rounds of looking up names.
   *
   * @param micros that one name takes, in the median of the rounds
   * @param candidates of all names
   * @param resident memory after as many look-ups as a long command makes
   */
  private record LookUps(double micros, int candidates, String resident) {
    static LookUps of(Authority authority, List<String> names) throws IOException {
      double[] micros = new double[ROUNDS];
      int candidates = 0;
      String resident = "";
      for (int round = 0; round < ROUNDS; round++) {
        candidates = 0;
        long before = System.nanoTime();
        for (String name : names) {
          candidates += authority.candidates(name).size();
        }
        micros[round] = (System.nanoTime() - before) / 1e3 / names.size();
        if (round == ROUNDS_OF_A_COMMAND) {
          resident =
              AuthorityMeasurement.resident(); // later it is the heap that nobody has yet cleaned
        }
      }
      Arrays.sort(micros);
      return new LookUps(micros[ROUNDS / 2], candidates, resident);
    }
  }

  private static long size(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum();
    }
  }

  /** The process's resident memory as Linux tells it, mapped files that were touched included. */
  private static String resident() throws IOException {
    Path status = Path.of("/proc/self/status");
    if (!Files.isReadable(status)) {
      return "not known on this system";
    }
    return Files.readAllLines(status).stream()
        .filter(line -> line.startsWith("VmRSS") || line.startsWith("RssFile"))
        .map(line -> line.replaceAll("\\s+", " "))
        .toList()
        .toString();
  }
}
