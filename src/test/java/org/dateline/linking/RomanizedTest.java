package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.linking.name.Romanized;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spellings in ids of unknown people. */
final class RomanizedTest {
  @ParameterizedTest
  @CsvSource({
    "María García, maria-garcia",
    "Sheldon Yett, sheldon-yett",
    "William Ruto, william-ruto",
    "Jeevan Jyot Kaur, jeevan-jyot-kaur",
    "Hans-Georg Größmann, hans-georg-grossmann",
    "Szymon Marciniak, szymon-marciniak",
    "Maria van Kerkhove, maria-van-kerkhove",
    "Simon J. Miles, simon-miles",
  })
  void anIdCanBeReadAsTheName(String name, String key) {
    assertThat(id(name)).isEqualTo("archive:person:" + key);
  }

  @ParameterizedTest
  @CsvSource({
    "Sergei Ryabkovsky, Sergey Ryabkovskiy",
    "Aleksandr V. Grushko, Alexander Grushko",
    "Aleksandr Viktorovich Grushko, Aleksandr Grushko",
    "Oleksiy Yermachuk, Oleksii Ermachuk",
    "Dmitry Kozlov, Dmitriy Kozlov",
    "Yuliya Petrova, Iuliia Petrova",
  })
  void spellingsOfANameFromTheCyrillicAlphabetAreOne(String one, String other) {
    assertThat(id(one)).isEqualTo(id(other));
  }

  @Test
  void aSurnameAloneStaysAsItIs() {
    assertThat(Romanized.of(List.of("zelenskiy"))).containsExactly("zelenskiy");
  }

  private static String id(String name) {
    return Texts.marked("[PER " + name + "] spoke.")
        .linkedBy(KnownEntities.linker())
        .get(0)
        .entity();
  }
}
