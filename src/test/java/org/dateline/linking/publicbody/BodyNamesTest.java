package org.dateline.linking.publicbody;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class BodyNamesTest {
  private final BodyNames names =
      new BodyNames(
          List.of(
              new String[] {"defence", "Defence|Defense"},
              new String[] {"foreign", "Foreign Affairs|External Relations"}));

  @ParameterizedTest
  @CsvSource({
    "Ministry of Defence, defence ministry",
    "Defense Ministry, defence ministry",
    "Ministry of Foreign Affairs, foreign ministry",
    "Foreign Ministry, foreign ministry",
    "Ministry of Oceans, oceans ministry",
    "Parliament, parliament"
  })
  void allSpellingsOfABodyHaveOneName(String body, String canonical) {
    assertThat(names.canonical(body)).isEqualTo(canonical);
  }

  @Test
  void aBodyIsKnownByItsFullNamesAloneAndWithItsCountry() {
    assertThat(names.inFull("Defence Ministry", List.of("Kenya", "Kenyan")))
        .contains("Defence Ministry", "Ministry of Defense", "Ministry of Defence (Kenya)")
        .contains("Kenyan Ministry of Defence")
        .doesNotContain("Ministry of Foreign Affairs");
  }

  @Test
  void withoutACountryOnlyItsOwnNamesAreSought() {
    assertThat(names.inFull("Parliament", List.of())).containsExactly("Parliament");
  }
}
