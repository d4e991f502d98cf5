package org.dateline.language.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.junit.jupiter.api.Test;

/** A headline that is no headline: a whole book in the field of the title. */
final class LongHeadlineTest {
  private static final int MOST = 250_000;
  private static final String SENTENCE = "The ferry was late again, and the boats with it. ";

  @Test
  void noMoreOfItIsReadAtOnceThanOfAText() {
    Measuring tagger = new Measuring(new ArrayList<>());
    TextAnnotator annotator =
        new TextAnnotator(
            tagger,
            (text, declared) -> "en",
            (text, sentences) -> sentences,
            (title, titleSentences, text, sentences) -> List.of(),
            (part, text, sentences, mentions) -> List.of(),
            (part, text, sentences, mentions, anchor) -> List.of());

    annotator.annotate(SENTENCE.repeat(20_000), SENTENCE, null);

    assertThat(tagger.lengths()).hasSize(2).allMatch(length -> length <= MOST);
  }

  private record Measuring(List<Integer> lengths) implements Tagger {
    @Override
    public List<Sentence> tag(String text) {
      lengths.add(text.length());
      return List.of();
    }

    @Override
    public boolean knows(String word) {
      return true;
    }

    @Override
    public String models() {
      return "fake";
    }
  }
}
