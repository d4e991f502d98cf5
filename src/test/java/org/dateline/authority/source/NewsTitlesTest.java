package org.dateline.authority.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.authority.source.WikidictReader.WeightedName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class NewsTitlesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {"Ida Quarm", "Bank of Emsig", "Ida Quarm (boxer)", "Emsig, Utopia", "Roe & Quarm"})
  void peopleBodiesAndPlacesMayBeMeant(String title) {
    assertThat(NewsTitles.mayBeMeant(title, null)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"Cold fusion reactor", "1001 Nights", "Love/Hate", "A B C D E F G", "iQuarm"})
  void kindsOfThingsAndSignsMayNot(String title) {
    assertThat(NewsTitles.mayBeMeant(title, null)).isFalse();
  }

  @Test
  void worksMayNot() {
    assertThat(NewsTitles.mayBeMeant("Ida Quarm (album)", EntityType.OTHER)).isFalse();
  }

  @Test
  void aTitleLosesTheSignsLeftOfALink() {
    assertThat(WikidictReader.mend("Ida_Quarm,")).isEqualTo("Ida_Quarm");
    assertThat(WikidictReader.mend("Quarm_Inc.")).isEqualTo("Quarm_Inc.");
    assertThat(WikidictReader.mend(",")).isEqualTo(",");
  }

  @Test
  void aTickersSpellingOfACompanyIsNoTitle() {
    assertThat(WikidictReader.isArticle("QUARM_FERRY_INC")).isFalse();
    assertThat(WikidictReader.isArticle("Quarm_Ferry_Inc.")).isTrue();
    assertThat(WikidictReader.isArticle("QUARM")).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "Ida quarm, Ida Quarm, Ida Quarm",
    "Heat pump, Heat Pump/heat pump, Heat pump",
    "Ida quarm, IDA QUARM, Ida quarm",
    "Ida quarm, Mrs Quarm, Ida quarm",
    "Quarm, QUARM, Quarm"
  })
  void aTitleThatAllPagesWriteWithCapitalsHasThem(String title, String names, String today) {
    List<WeightedName> spelled =
        Arrays.stream(names.split("/", -1)).map(name -> new WeightedName(name, 1)).toList();
    assertThat(WikidictReader.recased(title, spelled)).isEqualTo(today);
  }
}
