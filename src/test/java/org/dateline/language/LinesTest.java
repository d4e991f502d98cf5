package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LinesTest {
  private static List<String> lines(String text) {
    return Lines.of(text).stream()
        .map(line -> line.in(text).strip().replaceAll("\\s+", " "))
        .toList();
  }

  @Test
  void aLineIsAParagraphWhereLinesEndInSigns() {
    assertThat(lines("The quay is old.\nOlsen said so.\nNobody asked her."))
        .containsExactly("The quay is old.", "Olsen said so.", "Nobody asked her.");
  }

  @Test
  void wrappedLinesAreOneParagraphUpToABlankOne() {
    assertThat(
            lines(
                """
                The mayor of Harden and her deputy, Marta
                Olsen, said on Monday that the
                quay was old.

                Nobody asked the people who live
                there.
                """))
        .containsExactly(
            "The mayor of Harden and her deputy, Marta Olsen, said on Monday that the quay was old.",
            "Nobody asked the people who live there.");
  }

  @Test
  void anIndentedLineOpensAParagraphOfAWrappedText() {
    assertThat(
            lines(
                """
                   HARDEN, March 3 - The mayor said that
                the quay was old.
                   The council of the town met in the
                hall on Monday.
                """))
        .containsExactly(
            "HARDEN, March 3 - The mayor said that the quay was old.",
            "The council of the town met in the hall on Monday.");
  }

  @Test
  void longLinesAreParagraphsWhateverStandsAtTheirEnds() {
    String statement =
        "“The quay is old and so is the town, and nobody who lives by the water would say"
            + " that it was built to last,” ― Marta Olsen of Harden";
    assertThat(lines(statement + "\nand others\n" + statement)).hasSize(3);
  }

  @Test
  void headingsAndListsAreALineEach() {
    assertThat(lines("Harden Gazette\nBy Marta Olsen\nOld quay to close\nThe quay closes."))
        .containsExactly(
            "Harden Gazette", "By Marta Olsen", "Old quay to close", "The quay closes.");
  }
}
