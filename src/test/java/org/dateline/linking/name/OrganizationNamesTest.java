package org.dateline.linking.name;

import static org.assertj.core.api.Assertions.assertThat;

import org.dateline.lexicon.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class OrganizationNamesTest {
  private final OrganizationNames names = new OrganizationNames(NameLexicon.of(Language.ENGLISH));

  private boolean isShort(String shortName, String longName, String text) {
    return names.longFormsOf(NameForm.plain(shortName), text).test(NameForm.plain(longName));
  }

  @ParameterizedTest
  @CsvSource({
    "HB, Harbour Board, true",
    "HBW, Harbour Board of Wick, true",
    "HBOW, Harbour Board of Wick, true",
    "HB, Harbour Board Inc, true",
    "HBI, Harbour Board Inc, true",
    "H.B., Harbour Board, true",
    "HW, Harbour Board, false",
    "H, Harbour Board, false",
    "HB, HB, false",
    "HARBOURBOA, Harbour Board, false"
  })
  void anAcronymIsShortForANameWithItsInitials(String acronym, String name, boolean isShort) {
    assertThat(isShort(acronym, name, "")).isEqualTo(isShort);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "true | The Board of Harden (XYZ) met.",
        "true | The Board of Harden, or XYZ, met.",
        "false | The Board of Harden met. XYZ left.",
        "false | The Harbour Board (XYZ) met."
      })
  void anAcronymIsShortForANameThatTheTextGivesForIt(boolean isShort, String text) {
    assertThat(isShort("XYZ", "Board of Harden", text)).isEqualTo(isShort);
  }

  @ParameterizedTest
  @CsvSource({
    "Noranda, Noranda Inc, true",
    "Moody, Moody's Investors Service, true",
    "Moodys, Moody's Investors Service, true",
    "Heat, Miami Heat, true",
    "Harbour Committee, House Harbour Committee, true",
    "Co, Quarm Motor Co, false",
    "Sea, Wick Sea, false",
    "Motor, Quarm Motor Works, false",
    "Works, One Two Three Four Five Six Seven Works, true",
    "Works, One Two Three Four Five Six Seven Eight Works, false",
    "Quarm Motor Works, Quarm Motor, false"
  })
  void anotherNameIsShortForOneThatBeginsOrEndsWithIt(
      String shortName, String longName, boolean isShort) {
    assertThat(isShort(shortName, longName, "")).isEqualTo(isShort);
  }
}
