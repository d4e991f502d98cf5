package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.KnownEntities.described;
import static org.dateline.linking.KnownEntities.linker;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.junit.jupiter.api.Test;

/** Lone names in a sentence or two, where the people are told of with each other. */
final class NamesTogetherTest {
  private static final Linker LINKER =
      linker(
          described(
              "Q1", EntityType.PERSON, "Olaf Quarm", "engineer who built engines with Ida Vessel"),
          described("Q2", EntityType.PERSON, "Ida Vessel", "engineer and rower"),
          described("Q3", EntityType.PERSON, "Sten Quarm", "painter of harbours"));

  private static List<String> ids(String text) {
    return Texts.marked(text).linkedBy(LINKER).stream().map(Link::entity).toList();
  }

  @Test
  void twoWhoAreToldOfTogetherAreMeant() {
    assertThat(ids("[PER Quarm] and [PER Vessel] built the first engine."))
        .containsExactly("Q1", "Q2");
  }

  @Test
  void aNameAloneStaysUnknown() {
    assertThat(ids("[PER Quarm] built the first engine.")).doesNotContain("Q1", "Q3");
    assertThat(ids("[PER Quarm] and [PER Olsen] built the first engine."))
        .doesNotContain("Q1", "Q3");
  }

  @Test
  void anArticleHasToGiveTheirNames() {
    StringBuilder words = new StringBuilder();
    for (char c = 'a'; c <= 'z'; c++) {
      words.append(' ').append(c).append("one ").append(c).append("two ").append(c).append("six");
    }
    assertThat(ids("[PER Quarm] and [PER Vessel] built the first engine." + words + "."))
        .doesNotContain("Q1", "Q2", "Q3");
  }
}
