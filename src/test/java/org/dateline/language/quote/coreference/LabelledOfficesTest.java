package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LabelledOfficesTest {
  private static LabelledOffices offices(String text, EntityType type) {
    int start = text.indexOf("Ida Quarm");
    Span span = new Span(start, start + "Ida Quarm".length());
    return new LabelledOffices(text, List.of(new Mention(Part.TEXT, span, "Ida Quarm", type)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Chair (Ida Quarm): Order.",
        "The Chair (Mrs Ida Quarm): Order.",
        "We begin.\nThe Chair (Mrs Ida Quarm): Order."
      })
  void aLabelTellsWhoHoldsTheOffice(String text) {
    assertThat(offices(text, EntityType.PERSON).mention("The Chair")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The Chair (Ida Quarm) spoke.",
        "The Chair, Ida Quarm): Order.",
        "The Chair (who is the Honourable Mrs Ida Quarm): Order.",
        "The Chair\n(Ida Quarm): Order."
      })
  void otherNamesBesideAnOfficeTellNothing(String text) {
    assertThat(offices(text, EntityType.PERSON).mention("The Chair")).isEqualTo(-1);
  }

  @Test
  void anOfficeIsHeldByAPersonAlone() {
    LabelledOffices offices = offices("The Chair (Ida Quarm): Order.", EntityType.ORGANIZATION);
    assertThat(offices.mention("The Chair")).isEqualTo(-1);
  }

  @Test
  void nobodyHoldsAnOfficeThatIsNotNamed() {
    LabelledOffices offices = offices("The Chair (Ida Quarm): Order.", EntityType.PERSON);
    assertThat(offices.mention("The Clerk")).isEqualTo(-1);
  }
}
