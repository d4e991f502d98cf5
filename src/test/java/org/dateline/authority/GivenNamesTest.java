package org.dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class GivenNamesTest {
  private final GivenNames names =
      new GivenNames(List.of(List.of("Robert", "Bob"), List.of("Alexander", "Sandy", "Alex")));

  @Test
  void transliterationsAgree() {
    assertThat(names.agree("Sergei", "Sergey")).isTrue();
    assertThat(names.agree("Aleksandr", "Alexander")).isTrue();
    assertThat(names.agree("Yelena", "Elena")).isTrue();
  }

  @Test
  void shortFormsAgreeByTheTable() {
    assertThat(names.agree("Bob", "Robert")).isTrue();
  }

  @Test
  void anInitialAgreesWithNamesThatStartSo() {
    assertThat(names.agree("A.", "Alexander")).isTrue();
    assertThat(names.agree("A.", "Sergei")).isFalse();
  }

  @Test
  void differentNamesDoNotAgree() {
    assertThat(names.agree("John", "Edward")).isFalse();
    assertThat(names.agree("Alan", "Ellen")).isFalse();
    assertThat(names.agree("John", "Michael")).isFalse();
  }
}
