package org.dateline.language.quote.passage;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.quote.marks.Labels;
import org.dateline.language.quote.marks.Nicknames;
import org.dateline.language.quote.marks.QuoteMarks;
import org.dateline.language.quote.marks.Stretch;
import org.jspecify.annotations.Nullable;

/**
 * The places of a text that hold speech: in quote marks, after a dash, after the label of a
 * transcript.
 *
 * @param labels for each stretch who speaks by the transcript's own word, null for none
 */
public record SpeechPlaces(List<Stretch> stretches, List<@Nullable Span> labels) {
  private static final int FEWEST_OPENED = 1;

  /** Finds it, in the order of the text. */
  public static SpeechPlaces of(
      Part part,
      String text,
      List<Span> paragraphs,
      List<Sentence> sentences,
      boolean doubledApostrophes,
      SpeechLexicon lexicon) {
    List<Token> tokens = sentences.stream().flatMap(s -> s.tokens().stream()).toList();
    UnmarkedEnds ends = new UnmarkedEnds(text, tokens, doubledApostrophes, lexicon);
    List<Stretch> marked =
        Nicknames.leftOut(
            ends.mended(QuoteMarks.find(part, text, paragraphs, doubledApostrophes), paragraphs),
            sentences);
    List<Stretch> all = new ArrayList<>(marked);
    Map<Integer, Span> labelled = new HashMap<>();
    for (Transcript.Turn turn : new Transcript(text, tokens, lexicon).turns(paragraphs)) {
      labelled.put(turn.paragraph(), turn.label());
      if (!isInMarks(turn, marked)) {
        all.removeIf(s -> s.paragraph() == turn.paragraph());
        all.add(new Stretch(turn.speech(), 0, 0, turn.paragraph(), true));
      }
    }
    List<Stretch> dashes = marked.isEmpty() ? ends.afterDashes(paragraphs) : List.of();
    dashes.stream().filter(s -> !labelled.containsKey(s.paragraph())).forEach(all::add);
    all.sort(Comparator.comparing(Stretch::span));
    List<@Nullable Span> labels = new ArrayList<>(Labels.of(text, all));
    for (int q = 0; q < all.size(); q++) {
      Span label = labelled.get(all.get(q).paragraph());
      if (label != null) {
        labels.set(q, label);
      }
    }
    return new SpeechPlaces(all, labels);
  }

  /** True if a turn is in marks itself: “...” after its label. */
  private static boolean isInMarks(Transcript.Turn turn, List<Stretch> marked) {
    return marked.stream()
        .anyMatch(
            s ->
                s.paragraph() == turn.paragraph()
                    && s.span().start() - turn.speech().start() < FEWEST_OPENED);
  }
}
