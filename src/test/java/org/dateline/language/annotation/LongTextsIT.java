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
  void aSentenceOf5000Tokens() {
    assertStoryIsFoundBehind("the old grey bridge and the river and then ".repeat(555) + ".\n\n");
  }

  @Test
  void aSentenceOf5000NamesAndVerbsOfSaying() {
    assertStoryIsFoundBehind("Peter Lund said, ".repeat(1250) + "no.\n\n");
  }

  @Test
  void aTextOfSeveralSections() {
    assertStoryIsFoundBehind("the ferry came in late and the ferry left late.\n\n".repeat(11_000));
  }

  @Test
  void aWordOfAMegabyte() {
    assertStoryIsFoundBehind("The story is this. " + "a".repeat(1 << 20) + ".\n\n");
  }

  @Test
  void aParagraphOf5000Quotations() {
    assertStoryIsFoundBehind("“Yes,” he said. ".repeat(5000) + "\n\n");
  }

  @Test
  void aParagraphOfMarksThatOnlyOpen() {
    assertStoryIsFoundBehind("the “ferry ".repeat(5000) + "came.\n\n");
  }
}
