package org.dateline.authority;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class NameKeyTest {
  @Test
  void periodsCaseAndTheLeadingArticleDoNotTellNamesApart() {
    assertThat(NameKey.fold("The O.S.C.E.")).isEqualTo("osce");
    assertThat(NameKey.fold("the White House")).isEqualTo(NameKey.fold("White House"));
  }

  @Test
  void accentsAndOtherSignsAreFolded() {
    assertThat(NameKey.fold("Erdoğan")).isEqualTo("erdogan");
    assertThat(NameKey.fold("NATO–Russia Council")).isEqualTo("nato russia council");
    assertThat(NameKey.fold("Łódź")).isEqualTo("lodz");
  }

  @Test
  void otherScriptsKeepTheirLetters() {
    assertThat(NameKey.fold("Киев")).isEqualTo("киев");
  }

  @Test
  void aNameThatIsOnlyAnArticleStays() {
    assertThat(NameKey.fold("The")).isEqualTo("the");
    assertThat(NameKey.fold("Theresa May")).isEqualTo("theresa may");
  }
}
