package org.dateline.evaluate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.evaluate.JudgedClaim.Judgement;

/** Claims that somebody judged, compared with what is claimed of the same places now. */
public final class JudgedClaims {
  private static final double[] FROM = {0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99};

  private final List<JudgedClaim> marks;

  private JudgedClaims(List<JudgedClaim> marks) {
    this.marks = List.copyOf(marks);
  }

  /**
   * Reads a file that the sample was written to, with the marks set.
   *
   * @throws IOException naming file and line where a line is none
   */
  public static JudgedClaims read(Path file) throws IOException {
    List<JudgedClaim> marks = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (!line.isBlank() && !line.equals(JudgedClaim.HEAD)) {
        try {
          marks.add(JudgedClaim.of(line));
        } catch (IllegalArgumentException e) {
          throw new IOException(file + ", line " + (i + 1) + ": " + e.getMessage() + ".", e);
        }
      }
    }
    return new JudgedClaims(marks);
  }

  /** The figures of these marks, and what has become of the claims in today's build. */
  public List<String> figures(ClaimSample sample, Path articles) throws IOException {
    return figures(sample.claims(articles, marks));
  }

  List<String> figures(List<JudgedClaim> today) {
    List<String> lines = new ArrayList<>();
    for (JudgedClaim.ClaimKind kind : JudgedClaim.ClaimKind.values()) {
      List<JudgedClaim> judged =
          marks.stream().filter(m -> m.kind() == kind && m.mark() != Judgement.OPEN).toList();
      if (!judged.isEmpty()) {
        lines.add(summary(kind.label() + "s as they were", judged));
        bands(judged, lines);
        lines.add(then(kind.label(), judged, today));
      }
    }
    return lines;
  }

  private static String summary(String what, List<JudgedClaim> judged) {
    long wrong = wrong(judged);
    return String.format(
        Locale.ROOT,
        "%s: %d judged, wrong %d (%.1f %%)",
        what,
        judged.size(),
        wrong,
        100.0 * wrong / judged.size());
  }

  private static long wrong(List<JudgedClaim> judged) {
    return judged.stream().filter(m -> m.mark() == Judgement.WRONG).count();
  }

  private static void bands(List<JudgedClaim> judged, List<String> lines) {
    for (int i = 0; i < FROM.length; i++) {
      double from = FROM[i];
      double until = i + 1 < FROM.length ? FROM[i + 1] : 2;
      List<JudgedClaim> band =
          judged.stream().filter(m -> m.confidence() >= from && m.confidence() < until).toList();
      if (!band.isEmpty()) {
        lines.add(
            String.format(
                Locale.ROOT,
                "  claimed from %.2f: %d, on average %.1f %%, right %.1f %%",
                from,
                band.size(),
                100 * band.stream().mapToDouble(JudgedClaim::confidence).average().orElse(0),
                100.0 - 100.0 * wrong(band) / band.size()));
      }
    }
  }

  /**
   * The fate of the judged claims now: a right claim given up is lost, a wrong one mended or
   * changed.
   */
  private static String then(String kind, List<JudgedClaim> judged, List<JudgedClaim> today) {
    int kept = 0;
    int lost = 0;
    int wrong = 0;
    int silent = 0;
    for (JudgedClaim mark : judged) {
      Optional<JudgedClaim> now = today.stream().filter(mark::isSamePlace).findFirst();
      boolean same = now.filter(n -> n.entity().equals(mark.entity())).isPresent();
      boolean right = mark.mark() == Judgement.RIGHT;
      kept += same && right ? 1 : 0;
      lost += !same && right ? 1 : 0;
      wrong += same && !right ? 1 : 0;
      silent += now.isEmpty() && !right ? 1 : 0;
    }
    return String.format(
        Locale.ROOT,
        "%ss now: of the right %d kept, %d given up; of the wrong %d kept, %d not told, others"
            + " changed",
        kind,
        kept,
        lost,
        wrong,
        silent);
  }
}
