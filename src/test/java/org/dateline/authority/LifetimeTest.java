package org.dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LifetimeTest {
  @Test
  void bothYearsAreRead() {
    assertThat(Lifetime.of("Ida Quarm (April 29, 1863 – August 14, 1951) was a pilot."))
        .isEqualTo(new Lifetime(1863, 1951));
    assertThat(Lifetime.of("Russian opposition leader (1976-2024)"))
        .isEqualTo(new Lifetime(1976, 2024));
  }

  @Test
  void theLivingHaveNoSecondYear() {
    assertThat(Lifetime.of("Ida Quarm, OBE (born 5 February 1948) is an actor."))
        .isEqualTo(new Lifetime(1948, null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"President of Utopia, 2009 to 2017", "Mayor (since 2003)", ""})
  void otherYearsAreNoLifetime(String description) {
    assertThat(Lifetime.of(description)).isEqualTo(Lifetime.UNKNOWN);
  }
}
