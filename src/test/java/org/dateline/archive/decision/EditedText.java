package org.dateline.archive.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.dateline.article.Span;

/**
 * A text of sentences that are known one by one through all edits, whatever their words: by it one
 * can tell where a sentence went, where the text alone does not say.
 */
final class EditedText {
  /** Few, so that many sentences are alike; each is longer than what is compared beside it. */
  private static final List<String> WORDS =
      List.of(
          "“We leave with the first boat of Monday morning, and Olsen of the pilots leaves with us as well.”",
          "“There is nothing about the harbour in it that Olsen could say, whatever the paper has written today.”",
          "The council of the town met for the third time on this day, and went home late at night again.",
          "Nobody in the hall had asked for the figures of last winter, though all of them were on the table.",
          "A boat of the pilots lay at the quay with its lamps lit, and two men looked down into the water.",
          "Later in the evening, long after the meeting, Olsen was seen on foot beside the old warehouse.");

  private final List<WrittenSentence> sentences;

  private EditedText(List<WrittenSentence> sentences) {
    this.sentences = List.copyOf(sentences);
  }

  /** A sentence: two of the same words are two. */
  static final class WrittenSentence {
    final String words;

    WrittenSentence(String words) {
      this.words = words;
    }
  }

  static EditedText generated(Random random) {
    List<WrittenSentence> sentences = new ArrayList<>();
    for (int left = 3 + random.nextInt(8); left > 0; left--) {
      sentences.add(another(random));
    }
    return new EditedText(sentences);
  }

  private static WrittenSentence another(Random random) {
    return new WrittenSentence(WORDS.get(random.nextInt(WORDS.size())));
  }

  /** The text after some sentences were put in, taken out, put in place of others, or moved. */
  EditedText edited(Random random) {
    List<WrittenSentence> now = new ArrayList<>(sentences);
    for (int left = 1 + random.nextInt(3); left > 0; left--) {
      int at = random.nextInt(now.size());
      switch (random.nextInt(4)) {
        case 0 -> now.add(at, another(random));
        case 1 -> now.set(at, another(random));
        case 2 -> now.add(random.nextInt(now.size()), now.remove(at));
        default -> {
          if (now.size() > 1) {
            now.remove(at);
          }
        }
      }
    }
    return new EditedText(now);
  }

  String text() {
    return sentences.stream().map(sentence -> sentence.words).collect(Collectors.joining(" "));
  }

  List<WrittenSentence> sentences() {
    return sentences;
  }

  /** The place of a sentence in the text. */
  Span place(WrittenSentence wanted) {
    int start = 0;
    for (WrittenSentence sentence : sentences) {
      if (sentence == wanted) {
        return new Span(start, start + sentence.words.length());
      }
      start += sentence.words.length() + 1;
    }
    throw new IllegalArgumentException("the sentence is gone");
  }

  /** The sentence that a place lies in. */
  WrittenSentence at(Span place) {
    return sentences.stream().filter(one -> place(one).contains(place)).findFirst().orElseThrow();
  }

  /** The words of a sentence and those of the sentences beside it. */
  List<String> neighbourhood(WrittenSentence sentence) {
    int at = sentences.indexOf(sentence);
    return List.of(
        at == 0 ? "" : sentences.get(at - 1).words,
        sentence.words,
        at == sentences.size() - 1 ? "" : sentences.get(at + 1).words);
  }

  /** The number of sentences with these words and neighbours. */
  long count(List<String> neighbourhood) {
    return sentences.stream().filter(one -> neighbourhood(one).equals(neighbourhood)).count();
  }
}
