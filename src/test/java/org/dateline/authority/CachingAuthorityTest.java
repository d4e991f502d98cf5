package org.dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.testing.EntityBuilder;
import org.junit.jupiter.api.Test;

final class CachingAuthorityTest {
  private final InMemoryAuthority known =
      new InMemoryAuthority(
          List.of(
              EntityBuilder.person("Q1", "Ida Rosenau")
                  .description("minister of ports")
                  .wikidata("Q1")
                  .sources("test")
                  .build()));
  private final Authority remembering = new CachingAuthority(known);

  @Test
  void answersTheSameTheSecondTime() {
    for (int time = 0; time < 2; time++) {
      assertThat(remembering.candidates("Ida Rosenau")).isEqualTo(known.candidates("Ida Rosenau"));
      assertThat(remembering.bySurname("Rosenau")).isEqualTo(known.bySurname("Rosenau"));
      assertThat(remembering.words("Q1")).isEqualTo(known.words("Q1"));
      assertThat(remembering.place("Q1")).isEqualTo(known.place("Q1"));
    }
  }

  @Test
  void looksUpOnceWhatIsAskedTwice() {
    assertThat(remembering.candidates("Ida Rosenau"))
        .isSameAs(remembering.candidates("Ida Rosenau"));
  }

  @Test
  void manyQuestionsDoNotFillTheMemory() {
    List<Candidate> first = remembering.candidates("Ida Rosenau");
    for (int i = 0; i < 20_000; i++) {
      remembering.candidates("Name " + i);
    }
    assertThat(remembering.candidates("Ida Rosenau")).isEqualTo(first).isNotSameAs(first);
  }
}
