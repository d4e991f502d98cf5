package org.dateline.language.annotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Mention;
import org.dateline.article.Quote;
import org.dateline.language.RealAnnotator;
import org.junit.jupiter.api.Test;

/**
 * Texts of shapes that no article has. Work that grows faster than its text would not come to an
 * end here.
 */
class LongTextsIT {
  private static final String STORY =
      "Marta Olsen came to Vienna on Friday. “The bridge is old,” she said.";

  private static final TextAnnotator ANNOTATOR = RealAnnotator.get();

  private static void assertStoryIsFoundBehind(String before) {
    String text = before + STORY;
    Annotations found = ANNOTATOR.annotate("", text, null);

    assertThat(found.mentions().stream().map(Mention::surface)).contains("Marta Olsen", "Vienna");
    List<Quote> quotes =
        found.quotes().stream()
            .filter(quote -> quote.span().start() >= before.length())
            .filter(quote -> quote.kind() == Quote.Kind.DIRECT)
            .toList();
    assertThat(quotes).hasSize(1);
    assertThat(quotes.get(0).span().in(text)).isEqualTo("“The bridge is old,”");
    assertThat(quotes.get(0).speaker()).isNotNull();
  }

  @Test
  void a_sentence_of_5000_tokens() {
    assertStoryIsFoundBehind("the old grey bridge and the river and then ".repeat(555) + ".\n\n");
  }

  @Test
  void a_sentence_of_5000_names_and_verbs_of_saying() {
    assertStoryIsFoundBehind("Peter Lund said, ".repeat(1250) + "no.\n\n");
  }

  @Test
  void a_text_of_several_sections() {
    assertStoryIsFoundBehind("the ferry came in late and the ferry left late.\n\n".repeat(11_000));
  }

  @Test
  void a_word_of_a_megabyte() {
    assertStoryIsFoundBehind("The story is this. " + "a".repeat(1 << 20) + ".\n\n");
  }

  @Test
  void a_paragraph_of_5000_quotations() {
    assertStoryIsFoundBehind("“Yes,” he said. ".repeat(5000) + "\n\n");
  }

  @Test
  void a_paragraph_of_marks_that_only_open() {
    assertStoryIsFoundBehind("the “ferry ".repeat(5000) + "came.\n\n");
  }
}
