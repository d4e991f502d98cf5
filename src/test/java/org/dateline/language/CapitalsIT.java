package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.language.annotation.TextAnnotator;
import org.junit.jupiter.api.Test;

/** Texts in capitals give what the same texts in upper and lower case give. */
class CapitalsIT {
  private static final String WIRE =
      "GENEVA, JAN 12 (REUTERS) - THE UNITED STATES AND NATO WILL MEET RUSSIA, STATE DEPARTMENT"
          + " SPOKESMAN PETER HARDEN SAID ON MONDAY. \"WE ARE READY TO TALK,\" HE TOLD REPORTERS IN"
          + " BRUSSELS.";

  private static final TextAnnotator ANNOTATOR = RealAnnotator.get();

  private static List<String> names(Annotations found, Part part) {
    return found.mentions().stream()
        .filter(mention -> mention.part() == part)
        .map(mention -> mention.surface() + " " + mention.type())
        .toList();
  }

  @Test
  void aWireInCapitalsGivesItsNamesSpeakersAndDates() {
    Annotations found = ANNOTATOR.annotate("", WIRE, LocalDate.of(2022, 1, 12));

    assertThat(names(found, Part.TEXT))
        .containsExactly(
            "GENEVA PLACE",
            "REUTERS ORGANIZATION",
            "UNITED STATES PLACE",
            "NATO ORGANIZATION",
            "RUSSIA PLACE",
            "STATE DEPARTMENT ORGANIZATION",
            "PETER HARDEN PERSON",
            "BRUSSELS PLACE");
    Quote quote =
        found.quotes().stream()
            .filter(q -> q.kind() == Quote.Kind.DIRECT)
            .findFirst()
            .orElseThrow();
    assertThat(quote.span().in(WIRE)).isEqualTo("\"WE ARE READY TO TALK,\"");
    assertThat(quote.speaker()).isNotNull();
    assertThat(found.mentions().get(quote.speaker().mention()).surface()).isEqualTo("PETER HARDEN");
    assertThat(found.dates().get(0).value()).isEqualTo("2022-01-12");
  }

  @Test
  void aHeadlineInCapitalsGivesItsNames() {
    Annotations found =
        ANNOTATOR.annotate(
            "STATE DEPARTMENT WARNS UNITED STATES CITIZENS IN HAITI",
            "Nothing else is said.",
            null);

    assertThat(names(found, Part.TITLE))
        .containsExactly("STATE DEPARTMENT ORGANIZATION", "UNITED STATES PLACE", "HAITI PLACE");
  }
}
