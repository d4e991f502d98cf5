package org.dateline.language.quote.syntax;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.quote.marks.Paragraphs;
import org.dateline.language.quote.marks.Stretch;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.PassageBuilder;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.passage.SpeechPlaces;
import org.jspecify.annotations.Nullable;

/** A text laid out for the search of speakers: passages with their verbs, and its quotations. */
public final class Layout {
  private final String text;
  private final List<Passage> passages;
  private final List<List<Cue>> cues;
  private final List<Stretch> stretches;
  private final List<@Nullable Span> labels;
  private final int[] places;

  private Layout(
      String text,
      List<Passage> passages,
      List<List<Cue>> cues,
      SpeechPlaces speech,
      int[] places) {
    this.text = text;
    this.passages = passages;
    this.cues = cues;
    this.stretches = speech.stretches();
    this.labels = speech.labels();
    this.places = places;
  }

  /** The text that was laid out. */
  public String text() {
    return text;
  }

  /** The paragraphs, in the order of the text. */
  public List<Passage> passages() {
    return passages;
  }

  /** The quotations, in the order of the text. */
  public List<Stretch> stretches() {
    return stretches;
  }

  /** The item that stands for a quotation in its passage. */
  public int place(int quotation) {
    return places[quotation];
  }

  /** The transcript's label at the head of a quotation, which names the speaker; null for none. */
  public @Nullable Span label(int quotation) {
    return labels.get(quotation);
  }

  /** Reads a text's marks and tokens. */
  public static Layout of(
      Part part,
      String text,
      List<Sentence> sentences,
      boolean doubledApostrophes,
      SpeechLexicon lexicon) {
    List<Span> paragraphs = Paragraphs.of(text);
    SpeechPlaces speech =
        SpeechPlaces.of(part, text, paragraphs, sentences, doubledApostrophes, lexicon);
    List<Stretch> stretches = speech.stretches();
    List<Passage> passages =
        new PassageBuilder(lexicon).build(text, paragraphs, sentences, stretches);
    CueFinder finder = new CueFinder(lexicon);
    List<List<Cue>> cues = new ArrayList<>(passages.size());
    int[] places = new int[stretches.size()];
    for (Passage passage : passages) {
      cues.add(finder.find(passage));
      for (int i = 0; i < passage.size(); i++) {
        if (passage.item(i).isQuote()) {
          places[passage.item(i).stretch()] = i;
        }
      }
    }
    return new Layout(text, passages, cues, speech, places);
  }

  /** The paragraph that a quotation stands in. */
  public Passage passage(Stretch stretch) {
    return passages.get(stretch.paragraph());
  }

  /** The verbs of a passage that have a subject, in the order of the text. */
  public List<Cue> cues(Passage passage) {
    return cues.get(passage.paragraph());
  }

  /** True if the paragraph is nothing but one quotation. */
  public boolean isAllQuotation(Passage passage) {
    return passage.size() == 1 && passage.item(0).isQuote();
  }

  /** The last cue before an item, null for none. */
  public static @Nullable Cue lastBefore(List<Cue> cues, int item) {
    int last = firstFrom(cues, item) - 1;
    return last < 0 ? null : cues.get(last);
  }

  /** The last cue before an item and the first after it lie around this index of {@link #cues}. */
  public static int firstFrom(List<Cue> cues, int item) {
    int low = 0;
    int high = cues.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cues.get(middle).verb() < item) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
