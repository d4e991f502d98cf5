package org.dateline.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.dateline.language.Token;
import org.junit.jupiter.api.Test;

class SpeakerCrossValidationTest {
  private static final Pattern WORD = Pattern.compile("[\\p{L}]+|\\S");

  /** Tells verbs of saying and names apart, by their forms. */
  private static final class CountingTagger implements Tagger {
    private final List<String> asked = new ArrayList<>();

    @Override
    public List<Sentence> tag(String text) {
      asked.add(text);
      List<Token> tokens = new ArrayList<>();
      Matcher word = WORD.matcher(text);
      while (word.find()) {
        String characters = word.group();
        boolean said = characters.equals("said");
        boolean name = characters.startsWith("Name");
        boolean letters = Character.isLetter(characters.charAt(0));
        tokens.add(
            new Token(
                new Span(word.start(), word.end()),
                characters,
                said ? "say" : characters,
                said ? "VBD" : name ? "NNP" : letters ? "NN" : characters,
                name ? "PERSON" : "O"));
      }
      return List.of(new Sentence(tokens, false));
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

  @Test
  void everyTextIsScoredOnceByWhatTheOthersTeachAndTaggedOnce() {
    List<QuoteGold> rows =
        Stream.of("Nameola", "Nameulf", "Nameida", "Nameeva", "Nameuwe", "Nameone")
            .map(SpeakerCrossValidationTest::row)
            .toList();
    CountingTagger tagger = new CountingTagger();

    QuoteScore score = new SpeakerCrossValidation(tagger).run(rows, 3);

    assertThat(score.lines())
        .contains(
            "quotations: F1 100.0 (precision 100.0, recall 100.0) of 6",
            "  name: right 100.0 % (right 6, wrong 0, unknown 0)");
    assertThat(tagger.asked).filteredOn(text -> !text.isEmpty()).doesNotHaveDuplicates().hasSize(6);
  }

  private static QuoteGold row(String name) {
    String words = "“We shall build it again.”";
    String text = words + " " + name + " said.";
    Span speaker = new Span(words.length() + 1, words.length() + 1 + name.length());
    QuoteGold.Quotation quotation =
        new QuoteGold.Quotation(
            new Span(0, words.length()), 5, speaker, QuoteGold.SpeakerForm.NAME, name);
    return new QuoteGold(name, text, List.of(quotation), List.of(), List.of());
  }
}
