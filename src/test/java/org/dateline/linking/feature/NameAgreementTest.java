package org.dateline.linking.feature;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.lexicon.Language;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameAgreementTest {
  private static final NameLexicon LEXICON = NameLexicon.of(Language.ENGLISH);

  private static NameForm form(String name) {
    return NameForm.person(name, LEXICON);
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Maria Quarm, Ida Quarm, true",
    "Ida Maria Quarm, Ida Maria Quarm, false",
    "Ida M. Quarm, Ida Quarm, false",
    "Ida Quarm, Ida Maria Quarm, false"
  })
  void aMiddleNameThatTheTitleLacksIsAbsent(String name, String title, boolean absent) {
    assertThat(NameAgreement.isMiddleAbsent(form(name), title, null)).isEqualTo(absent);
  }

  @Test
  void theHeadOfADescriptionKnowsMiddleNames() {
    NameForm name = form("Ida Maria Quarm");
    assertThat(NameAgreement.isMiddleAbsent(name, "Ida Quarm", "Ida Maria Quarm (born 1951)"))
        .isFalse();
    assertThat(NameAgreement.isMiddleAbsent(name, "Ida Quarm", "Ida Quarm (born Maria)")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ida Quarm, Ida Maria Quarm, true",
    "Ida Quarm, Ida Maria Quarm (baker), true",
    "Ida Quarm, Ida M. Quarm, false",
    "Ida Quarm, Ida Quarm, false",
    "Ida Quarm, Eva Maria Quarm, false",
    "Quarm, Ida Maria Quarm, false"
  })
  void aMiddleNameThatTheTextLacksIsAdded(String name, String title, boolean added) {
    assertThat(NameAgreement.isMiddleAdded(form(name), title)).isEqualTo(added);
  }

  @ParameterizedTest
  @CsvSource({
    "Elizabeth, '', Elizabeth II, true",
    "Elizabeth, queen, Elizabeth II, false",
    "Elizabeth, '', Elizabeth Quarm, false"
  })
  void aRankOfTheTitleIsUntoldWithoutATitleInTheText(
      String name, String before, String title, boolean untold) {
    List<String> titles = before.isEmpty() ? List.of() : List.of(before);
    assertThat(
            NameAgreement.isRankUntold(
                new Name(form(name), EntityType.PERSON, List.of(0), titles), title))
        .isEqualTo(untold);
  }
}
