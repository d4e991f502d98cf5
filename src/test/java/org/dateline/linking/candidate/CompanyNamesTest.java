package org.dateline.linking.candidate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class CompanyNamesTest {
  private final CompanyNames companies = new CompanyNames(Set.of("inc", "co", "corp"));

  @Test
  void theLegalFormIsCutWordByWord() {
    assertThat(shorter("Emsig Ferry Co Inc")).containsExactly("Emsig Ferry Co", "Emsig Ferry");
    assertThat(shorter("Emsig Ferry")).isEmpty();
    assertThat(shorter("Co Inc")).containsExactly("Co");
  }

  @Test
  void anAndBeforeItGoesWithIt() {
    assertThat(shorter("Quarm and Co Inc")).containsExactly("Quarm and Co", "Quarm");
    assertThat(shorter("Quarm & Co.")).containsExactly("Quarm");
    assertThat(shorter("Quarm and Roe Corp")).containsExactly("Quarm and Roe");
  }

  @Test
  void andMayBeASign() {
    assertThat(CompanyNames.spelled("Quarm and Roe"))
        .containsExactly("Quarm and Roe", "Quarm & Roe");
    assertThat(CompanyNames.spelled("Quarm & Roe")).containsExactly("Quarm & Roe", "Quarm and Roe");
    assertThat(CompanyNames.spelled("Quarm Sands")).containsExactly("Quarm Sands");
  }

  private List<String> shorter(String name) {
    return companies.shorter(List.of(name.split(" ", -1)));
  }
}
