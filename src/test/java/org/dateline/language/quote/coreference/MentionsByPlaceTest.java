package org.dateline.language.quote.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.junit.jupiter.api.Test;

final class MentionsByPlaceTest {
  private static final MentionsByPlace MENTIONS =
      new MentionsByPlace(
          List.of(
              new Mention(Part.TEXT, new Span(0, 4), "Jane", EntityType.PERSON),
              new Mention(Part.TEXT, new Span(8, 14), "French", EntityType.OTHER),
              new Mention(Part.TEXT, new Span(20, 26), "Harden", EntityType.PLACE)));

  @Test
  void aMentionHoldsItsCharactersFromTheFirstToTheLast() {
    assertThat(MENTIONS.at(0)).isZero();
    assertThat(MENTIONS.at(3)).isZero();
    assertThat(MENTIONS.at(4)).isEqualTo(-1);
    assertThat(MENTIONS.at(25)).isEqualTo(2);
    assertThat(MENTIONS.at(26)).isEqualTo(-1);
  }

  @Test
  void whatCannotSpeakIsLeftOut() {
    assertThat(MENTIONS.at(10)).isEqualTo(-1);
  }
}
