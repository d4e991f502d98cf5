package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.names.Tagged.names;

import org.junit.jupiter.api.Test;

/** Sentences are written as {@link Tagged} reads them. */
class CompoundsTest {
  @Test
  void aDoubleBarrelledNameIsOneAndTwoCandidatesAreTwo() {
    assertThat(names("They/PRP met/VBD Jane/P Roe/P _-/HYPH _Poe/P today/NN"))
        .containsExactly("Jane Roe-Poe PERSON");
    assertThat(names("the/DT Roe/P _-/HYPH _Poe/P ticket/NN"))
        .containsExactly("Roe PERSON", "Poe PERSON");
  }

  @Test
  void aPlaceWithSmallWordsBetweenHyphensIsOne() {
    assertThat(names("in/IN Emsig/L _-/HYPH _de-la-Quarm/P today/NN"))
        .containsExactly("Emsig-de-la-Quarm PLACE");
    assertThat(names("in/IN Saint/NNP _-/HYPH _Emsig/P _-/HYPH/P _de-Quarm/P today/NN"))
        .containsExactly("Saint-Emsig-de-Quarm PLACE");
  }

  @Test
  void whoIsIntroducedByWhatPeopleAreIsAPerson() {
    assertThat(names("a/DT tenant/NN ,/, Ivy/G Quarm/G ,/, said/VBD so/RB"))
        .containsExactly("Ivy Quarm PERSON");
    assertThat(names("the/DT firm/NN ,/, Quarm/G Mills/G ,/, said/VBD so/RB"))
        .containsExactly("Quarm Mills ORGANIZATION");
  }

  @Test
  void twoPeopleWhoMeetAreNoBody() {
    String summit = " summit/NN";
    assertThat(names("the/DT Roe/P _-/HYPH _Poe/P" + summit))
        .containsExactly("Roe PERSON", "Poe PERSON");
    assertThat(names("the/DT Roe/G _-/HYPH/G _Poe/G" + summit))
        .containsExactly("Roe PERSON", "Poe PERSON");
    assertThat(names("the/DT Roe/P _–/SYM _Poe/NN" + summit))
        .containsExactly("Roe PERSON", "Poe PERSON");
    assertThat(names("the/DT Roe/L _-/HYPH _Poe/P" + summit))
        .containsExactly("Roe PERSON", "Poe PERSON");
    assertThat(names("the/DT Roe/M _-/HYPH _Poe/M" + summit))
        .containsExactly("Roe PERSON", "Poe PERSON");
  }

  @Test
  void twoPeoplesAndAFirmOfTwoNamesAreNoPeople() {
    assertThat(names("the/DT Sino/M _-/HYPH/M _Indian/M talks/NNS"))
        .noneMatch(name -> name.endsWith("PERSON"));
    assertThat(names("the/DT Roe/G _-/HYPH/G _Quarm/G deal/NN"))
        .containsExactly("Roe-Quarm ORGANIZATION");
  }

  @Test
  void twoWhomTheArticleNamesInFullAreTwoWhateverTheyHave() {
    assertThat(
            names(
                "Max/P Roe/P met/VBD Ida/P Quarm/P ./.",
                "the/DT Roe/M _-/HYPH/M _Quarm/M soup/NN was/VBD cold/JJ ./."))
        .containsExactly("Max Roe PERSON", "Ida Quarm PERSON", "Roe PERSON", "Quarm PERSON");
  }

  @Test
  void aNicknameInQuoteMarksIsPartOfTheName() {
    assertThat(names("They/PRP met/VBD John/P “/`` Bongo/P ”/'' Roe/P today/NN"))
        .containsExactly("John “ Bongo ” Roe PERSON");
    assertThat(names("They/PRP met/VBD Roe/P ,/, “/`` Bongo/P ”/'' and/CC Poe/P"))
        .containsExactly("Roe PERSON", "Bongo PERSON", "Poe PERSON");
  }

  @Test
  void aWordWithASmallFirstLetterBelongsToTheNameBehind() {
    assertThat(names("the/DT qPad/NN Mini/P sells/VBZ")).containsExactly("qPad Mini OTHER");
    assertThat(names("the/DT qPad/NN 11/CD Pro/P sells/VBZ")).containsExactly("qPad 11 Pro OTHER");
    assertThat(names("the/DT qTunes/NN Music/G Store/G opened/VBD"))
        .containsExactly("qTunes Music Store ORGANIZATION");
    assertThat(names("the/DT pad/NN Mini/P sold/VBD")).containsExactly("Mini PERSON");
    assertThat(names("5/CD kWh/NN Mini/P sold/VBD")).containsExactly("Mini PERSON");
  }

  @Test
  void lettersWithANumberAreAThing() {
    assertThat(names("ill/JJ with/IN COVID/G _-/HYPH _19/CD ./."))
        .containsExactly("COVID-19 OTHER");
    assertThat(names("said/VBD NATO/G -/HYPH 19/CD members/NNS"))
        .containsExactly("NATO ORGANIZATION");
  }

  @Test
  void anArticleWithACapitalInsideASentenceIsPartOfThePlace() {
    assertThat(names("They/PRP met/VBD in/IN The/DT Hague/L today/NN"))
        .containsExactly("The Hague PLACE");
    assertThat(names("The/DT Hague/L was/VBD quiet/JJ")).containsExactly("Hague PLACE");
  }

  @Test
  void piecesAreTheNameThatTheArticleHasWhole() {
    assertThat(
            names(
                "Jane/P Roe/P _-/HYPH/P _Poe/P came/VBD ./.",
                "then/RB Roe/G _-/HYPH _Poe/L spoke/VBD ./."))
        .containsExactly("Jane Roe-Poe PERSON", "Roe-Poe PERSON");
  }

  @Test
  void whatIsSaidOfPeopleAloneMakesAPersonOfAPlace() {
    assertThat(names("Quarm/L ,/, a/DT former/JJ finance/NN minister/NN of/IN Utopia/L ,/, left"))
        .containsExactly("Quarm PERSON", "Utopia PLACE");
    assertThat(names("Quarm/L told/VBD reporters/NNS ./.", "then/RB Quarm/L left/VBD ./."))
        .containsExactly("Quarm PERSON", "Quarm PERSON");
    assertThat(names("Quarm/L ,/, 37/CD ,/, said/VBD so/RB")).containsExactly("Quarm PERSON");
  }

  @Test
  void aPlaceStaysOneWhereItMightBeAPerson() {
    assertThat(names("Quarm/L told/VBD Utopia/L to/TO stop/VB"))
        .containsExactly("Quarm PLACE", "Utopia PLACE");
    assertThat(names("Quarm/L ,/, a/DT minister/NN town/NN ,/, slept/VBD"))
        .containsExactly("Quarm PLACE");
    assertThat(names("Quarm/L ,/, 24/CD ,/, Utopia/L ,/, 17/CD"))
        .containsExactly("Quarm PLACE", "Utopia PLACE");
  }

  @Test
  void aPlaceGoesOverSmallWordsBetweenHyphens() {
    assertThat(
            names(
                "in/IN Stratford/L _-/O/HYPH _upon/O/IN _-/O/HYPH _Avon/P yesterday/NN",
                "in/IN Stoke/G _-/O/HYPH _on/O/IN _-/O/HYPH _Trent/O today/NN",
                "at/IN Chapel/O _-/O/HYPH _en/O/IN _-/O/HYPH _le/O/NN _-/O/HYPH _Frith/P now/RB",
                "near/IN Henley/P _-/O/HYPH _in/O/IN _-/O/HYPH _Arden/P again/RB",
                "by/IN Weston/L _-/O/HYPH _super/O/NN _-/O/HYPH _Mare/O then/RB",
                "to/IN Harden/L _-/O/HYPH _super-Mere/P then/RB"))
        .containsExactly(
            "Stratford-upon-Avon PLACE",
            "Stoke-on-Trent PLACE",
            "Chapel-en-le-Frith PLACE",
            "Henley-in-Arden PLACE",
            "Weston-super-Mare PLACE",
            "Harden-super-Mere PLACE");
  }

  @Test
  void anOfficeBetweenHyphensIsNoPlace() {
    assertThat(names("the/DT Commander/O _-/O/HYPH _in/O/IN _-/O/HYPH _Chief/O left/VBD"))
        .isEmpty();
  }

  @Test
  void twoPeopleOfOneSummitAreTwo() {
    assertThat(names("the/DT Harden/G _-/G/HYPH _Olsen/G summit/NN ended/VBD"))
        .containsExactly("Harden PERSON", "Olsen PERSON");
    assertThat(names("the/DT Harden/P _-/O/HYPH _Olsen/P talks/NNS ended/VBD"))
        .containsExactly("Harden PERSON", "Olsen PERSON");
    assertThat(names("the/DT Harden/G _-/O/HYPH _Olsen/P meeting/NN ended/VBD"))
        .containsExactly("Harden PERSON", "Olsen PERSON");
    assertThat(names("Jacob/P Harden/P _-/O/HYPH _Olsen/P spoke/VBD"))
        .containsExactly("Jacob Harden-Olsen PERSON");
  }

  @Test
  void aMonthBeforeASurnameIsAGivenName() {
    assertThat(names("August/O Lund/P mends/VBZ nets/NNS ./."))
        .containsExactly("August Lund PERSON");
    assertThat(names("May/MD Lund/P sells/VBZ eggs/NNS ./.")).containsExactly("May Lund PERSON");
    assertThat(names("May/MD Lund/P win/VB ?/.")).containsExactly("Lund PERSON");
    assertThat(names("In/IN August/O Lund/P mends/VBZ nets/NNS ./."))
        .containsExactly("Lund PERSON");
    assertThat(names("On/IN Monday/O Lund/P mended/VBD nets/NNS ./."))
        .containsExactly("Lund PERSON");
  }
}
