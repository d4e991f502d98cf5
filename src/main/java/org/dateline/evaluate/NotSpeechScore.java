package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.article.Quote;
import org.dateline.article.Span;

/**
 * The number of stretches in quote marks that are given a speaker although a reader took them for
 * no speech (titles, terms, scare quotes). They are listed by article and offset, so that no text
 * is needed beside the marked one.
 */
public final class NotSpeechScore {
  private static final String SPEECH = "speech";

  private final Map<String, Set<Integer>> judged;
  private int found;
  private int given;

  private NotSpeechScore(Map<String, Set<Integer>> judged) {
    this.judged = judged;
  }

  /** A score without judgements. */
  public static NotSpeechScore none() {
    return new NotSpeechScore(Map.of());
  }

  /**
   * Reads lines of article, offset of the opening mark and what it is (title, word or speech), tabs
   * between them, # before a remark.
   *
   * @throws IOException when it cannot be read, or a line has another form; names file and line
   */
  public static NotSpeechScore read(Path file) throws IOException {
    Map<String, Set<Integer>> judged = new HashMap<>();
    List<String> lines = Files.readAllLines(file);
    for (int i = 0; i < lines.size(); i++) {
      String[] fields = lines.get(i).split("\t", -1);
      if (lines.get(i).startsWith("#") || lines.get(i).isBlank()) {
        continue;
      }
      if (fields.length != 3 || !fields[1].matches("\\d{1,9}")) {
        throw new IOException(
            file + " line " + (i + 1) + ": a line is article, offset, kind, with tabs between.");
      }
      if (!fields[2].equals(SPEECH)) {
        judged.computeIfAbsent(fields[0], id -> new HashSet<>()).add(Integer.valueOf(fields[1]));
      }
    }
    return new NotSpeechScore(judged);
  }

  public void add(QuoteGold row, List<Quote> quotes) {
    Set<Integer> starts = judged.getOrDefault(row.id(), Set.of());
    for (Quote quote : quotes) {
      for (Span part : quote.parts()) {
        if (quote.kind() != Quote.Kind.INDIRECT && starts.contains(part.start())) {
          found++;
          given += quote.speaker() == null ? 0 : 1;
        }
      }
    }
  }

  /** The figure, in a line; none when nothing was judged. */
  public List<String> lines() {
    return judged.isEmpty()
        ? List.of()
        : List.of(
            String.format(
                Locale.ROOT,
                "marks that a reader took for no speech: %d, given a speaker %d (%.1f %%)",
                found,
                given,
                found == 0 ? 0 : 100.0 * given / found));
  }
}
