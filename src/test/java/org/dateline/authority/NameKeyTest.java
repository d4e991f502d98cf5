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
  void initialsAreOneWordWithBlanksOrWithout() {
    assertThat(NameKey.fold("J. K. Roe")).isEqualTo(NameKey.fold("J.K. Roe")).isEqualTo("jk roe");
    assertThat(NameKey.fold("Ida R. R. T. Quarm")).isEqualTo("ida rrt quarm");
    assertThat(NameKey.withoutPunctuation("J. K. Roe")).isEqualTo("JK Roe");
  }

  @Test
  void lettersThatAreNoInitialsStayApart() {
    assertThat(NameKey.fold("Zebulon J. Quarm")).isEqualTo("zebulon j quarm");
    assertThat(NameKey.fold("Plan B. An end")).isEqualTo("plan b an end");
    assertThat(NameKey.fold("St. A")).isEqualTo("st a");
    assertThat(NameKey.fold("A B Quarm")).isEqualTo("a b quarm");
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
