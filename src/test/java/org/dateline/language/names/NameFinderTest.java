package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.names.Tagged.names;

import org.junit.jupiter.api.Test;

/** Sentences are written as {@link Tagged} reads them. */
class NameFinderTest {
  @Test
  void cutsTitlesAndArticlesOff() {
    assertThat(names("Mr./P Stoltenberg/P met the/G OSCE/G"))
        .containsExactly("Stoltenberg PERSON", "OSCE ORGANIZATION");
  }

  @Test
  void cutsRanksAndJobsOff() {
    assertThat(names("Midwife/P Ines/P Berg/P came")).containsExactly("Ines Berg PERSON");
    assertThat(names("Lance/P Cpl/P Ines/P Berg/P came")).containsExactly("Ines Berg PERSON");
    assertThat(names("Farmer/P Ines/P Berg/P came")).containsExactly("Ines Berg PERSON");
    assertThat(names("Ines/P Farmer/P and/CC Farmer/P came"))
        .containsExactly("Ines Farmer PERSON", "Farmer PERSON");
  }

  @Test
  void whatOnePersonDoesWithAnotherIsInNoName() {
    assertThat(names("Mary/P Ann/P T./P met/P/VBD P./P Brandt/P today"))
        .containsExactly("Mary Ann T. PERSON", "P. Brandt PERSON");
  }

  @Test
  void whoIsOnAirIsAPersonWhateverTheClassSays() {
    assertThat(names("\nPRIYA/L NANDAN/L , BYLINE : It is late .")).contains("PRIYA NANDAN PERSON");
  }

  @Test
  void keepsTheArticleThatANameCarriesInsideASentence() {
    assertThat(names("told/VBD The Associated/G Press/G today"))
        .containsExactly("The Associated Press ORGANIZATION");
  }

  @Test
  void keepsTheArticleOfATitleInQuoteMarks() {
    assertThat(names("of/IN “/`` The/DT Harbour/M ,/, ”/'' a/DT film/NN"))
        .containsExactly("The Harbour OTHER");
    assertThat(names("of/IN “/`` The/DT Harbour/G ”/'' today/NN"))
        .containsExactly("The Harbour ORGANIZATION");
    assertThat(names("“/`` The/DT Harbour/G said/VBD so/RB ”/''"))
        .containsExactly("Harbour ORGANIZATION");
    assertThat(names("“/`` The/DT Harbour/G _'s/POS boats/NNS ”/''"))
        .containsExactly("Harbour ORGANIZATION");
  }

  @Test
  void aMemberOfAPartyIsNotTheParty() {
    assertThat(names("the/DT Harden/G Republican/G said/VBD so/RB"))
        .containsExactly("Harden PLACE");
    assertThat(names("the/DT Harden/G Republican/G Party/G said/VBD so/RB"))
        .containsExactly("Harden Republican Party ORGANIZATION");
    assertThat(names("reads/VBZ Harden/G Republican/G daily/RB"))
        .containsExactly("Harden Republican ORGANIZATION");
  }

  @Test
  void endsBeforeAParenthesisThatItDoesNotClose() {
    assertThat(names("the/DT Centre/G for/G/IN Ethics/G (/G/-LRB- CETH/G )/-RRB- said/VBD"))
        .contains("Centre for Ethics ORGANIZATION");
  }

  @Test
  void doesNotRunOverAQuoteMark() {
    assertThat(names("told/VBD Anna/P Berg/P “/P/`` Never/P")).contains("Anna Berg PERSON");
  }

  @Test
  void splitsPlacesAtCommas() {
    assertThat(names("in/IN Geneva/L ,/L Switzerland/L"))
        .containsExactly("Geneva PLACE", "Switzerland PLACE");
  }

  @Test
  void takesTheLegalFormInAndLeavesTheTickerOut() {
    assertThat(names("Monsanto/G Co/G MTC/G and/CC Noranda/G Inc"))
        .containsExactly("Monsanto Co ORGANIZATION", "Noranda Inc ORGANIZATION");
  }

  @Test
  void findsThePartnersBeforeAndCo() {
    assertThat(names("said/VBD Boettcher and/CC Co/G Inc/G"))
        .containsExactly("Boettcher and Co Inc ORGANIZATION");
  }

  @Test
  void dropsPronounsCurrenciesAndTimeZones() {
    assertThat(names("He/P paid/VBD US$/M 40 at/IN 12:00 UTC/G")).isEmpty();
  }

  @Test
  void aBodysNameGoesThroughTheHyphen() {
    assertThat(names("the/DT NATO/G _-/O/HYPH _Russia/G Council/G met"))
        .containsExactly("NATO-Russia Council ORGANIZATION");
    assertThat(names("by/IN Agence/L France/L _-/O/HYPH _Presse/G —/G/: Getty/G Images/G"))
        .containsExactly("Agence France-Presse ORGANIZATION", "Getty Images ORGANIZATION");
    assertThat(names("BERLIN/L -/L/HYPH Germany/L won/O"))
        .containsExactly("BERLIN PLACE", "Germany PLACE");
  }

  @Test
  void twoPartiesAtAHyphenStayTwo() {
    assertThat(names("new/JJ Russia/L _-/O/HYPH _NATO/G talks/NNS"))
        .containsExactly("Russia PLACE", "NATO ORGANIZATION");
  }

  @Test
  void aBodyNamedForItsPurposeTakesItsRegionIn() {
    assertThat(names("the/DT Organization/G for/G Security/G and/G Cooperation/G in/IN Europe/L"))
        .containsExactly("Organization for Security and Cooperation in Europe ORGANIZATION");
  }

  @Test
  void aBodyAndItsPartAreTwo() {
    assertThat(names("at/IN Duke/G University/G _’s/G Sanford/G School/G"))
        .containsExactly("Duke University ORGANIZATION", "Sanford School ORGANIZATION");
  }

  @Test
  void anOfficeIsNoBody() {
    assertThat(names("the/DT secretary/NN of/IN State/G ,/, Wendy/P Sherman/P"))
        .containsExactly("Wendy Sherman PERSON");
  }

  @Test
  void joinsAnOrganizationAndThePlaceItIsOf() {
    assertThat(names("the/DT University/G of/IN Leeds/L"))
        .containsExactly("University of Leeds ORGANIZATION");
  }

  @Test
  void leavesAdjectivesOfDirectionOut() {
    assertThat(names("the/DT pan-European/G Union/G met/VBD"))
        .containsExactly("Union ORGANIZATION");
  }

  @Test
  void aNameFoundOnceIsFoundWhereverItsWordsStand() {
    assertThat(names("at/IN Home/G Depot/G yesterday/NN", "then/RB Home Depot/ fell/VBD"))
        .containsExactly("Home Depot ORGANIZATION", "Home Depot ORGANIZATION");
  }

  @Test
  void theSurnameOfAPersonNamedInFullIsThatPerson() {
    assertThat(
            names(
                "Anatoly/P Antonov/P spoke/VBD",
                "then/RB Antonov said/VBD",
                "so/RB Antonov/L left/VBD"))
        .containsExactly("Anatoly Antonov PERSON", "Antonov PERSON", "Antonov PERSON");
  }

  @Test
  void aWordThatTheArticleWritesSmallIsNoNameAtASentencesStart() {
    assertThat(
            names(
                "with/IN Steve/P Jobs/P there/RB",
                "new jobs/NNS came/VBD",
                "Jobs/NNS are/VBP few/JJ"))
        .containsExactly("Steve Jobs PERSON");
  }

  @Test
  void aSurnameThatIsACommonWordIsANameWhereItActs() {
    String named = "with/IN Ida/P Holder/P there/RB";
    assertThat(names(named, "Holder/NN said/VBD no/DT"))
        .containsExactly("Ida Holder PERSON", "Holder PERSON");
    assertThat(names(named, "Holder/NN rates/NNS fell/VBD")).containsExactly("Ida Holder PERSON");
    assertThat(names(named, "the holder/NN left/VBD", "Holder/NN said/VBD no/DT"))
        .containsExactly("Ida Holder PERSON");
  }

  @Test
  void aBodyNamedForTwoPurposesIsOneName() {
    assertThat(
            names(
                "the/DT Organization/G for/IN/G Trade/G and/CC Co _-/HYPH _operation/NN in/IN"
                    + " Europe/L met/VBD"))
        .containsExactly("Organization for Trade and Co-operation in Europe ORGANIZATION");
    assertThat(names("the/DT Fund/G for/IN/G Peace/G and/CC NATO/G met/VBD"))
        .containsExactly("Fund for Peace ORGANIZATION", "NATO ORGANIZATION");
    assertThat(names("the/DT Fund/G for/IN/G Peace/G and/CC others/NNS met/VBD"))
        .containsExactly("Fund for Peace ORGANIZATION");
  }

  @Test
  void initialsBehindTheArticleAreABody() {
    assertThat(names("chairs/VBZ the/DT O.S.C.E. ./.")).containsExactly("O.S.C.E. ORGANIZATION");
    assertThat(names("says/VBZ the/DT G.D.P. grew/VBD")).isEmpty();
    assertThat(names("reads/VBZ J.R.R. Tolkien/P")).containsExactly("Tolkien PERSON");
  }

  @Test
  void aWordWithoutACapitalNamesNothing() {
    assertThat(names("the/DT secretary/NN of/IN state/G said/VBD")).isEmpty();
  }

  @Test
  void whatIsShoutedTeachesNoCase() {
    assertThat(
            names(
                "read/VBD ^Save ^Our/PRP$ ^Harbour ^Jobs and/CC left/VBD",
                "with/IN Steve/P Jobs/P there/RB",
                "new jobs/NNS came/VBD",
                "Jobs/NNS are/VBP few/JJ"))
        .containsExactly("Steve Jobs PERSON");
  }

  @Test
  void whatIsShoutedIsNoNameForItsCapitals() {
    assertThat(names("read/VBD ^Save/G ^Our/PRP$/G ^Harbour/G ^Jobs/G ^Now/RB/G today/NN"))
        .isEmpty();
    assertThat(names("read/VBD ^Russia/L ^Will/MD ^Lose/VB ^This/DT ^War today/NN"))
        .containsExactly("RUSSIA PLACE");
  }

  @Test
  void lettersBehindAPersonAreNoPartOfTheName() {
    assertThat(
            names(
                "Ida/P Quarm/P KC/P and/CC Ruth/P Olsen/P FRCP/P said/VBD",
                "Jane/P Roe/P ,/, Ph.D./P ,/, and/CC Tim/P Gray/P Jr./P ,/, Esq./L ,/, came/VBD",
                "Peter/P Vance/P (/-LRB- Ret/L _./. )/-RRB- and/CC Ann/P Kinn/P MP/G left/VBD",
                "Emil/P SAND/P met/VBD"))
        .containsExactly(
            "Ida Quarm PERSON",
            "Ruth Olsen PERSON",
            "Jane Roe PERSON",
            "Tim Gray Jr. PERSON",
            "Peter Vance PERSON",
            "Ann Kinn PERSON",
            "Emil SAND PERSON");
  }

  @Test
  void aPartyOrBroadcasterBehindAPersonIsAName() {
    assertThat(
            names("Jane/P Roe/P (/-LRB- SPD/G )/-RRB- and/CC Tim/P Gray/P ,/, CNN/G ,/, came/VBD"))
        .containsExactly(
            "Jane Roe PERSON", "SPD ORGANIZATION", "Tim Gray PERSON", "CNN ORGANIZATION");
  }

  @Test
  void whatTellsAFatherFromHisSonIsPartOfTheName() {
    assertThat(names("John/P Roe/P Sr./P and/CC Ida/P Roe/P Jr. sailed/VBD"))
        .containsExactly("John Roe Sr. PERSON", "Ida Roe Jr. PERSON");
    assertThat(names("then/RB John/P Roe/P Sr. sailed/VBD")).containsExactly("John Roe Sr. PERSON");
  }

  @Test
  void theLetterOfAPartyIsNoPartOfAStatesName() {
    assertThat(
            names(
                "Ann/P Roe/P ,/, D/G _-/HYPH _Ohio/L ,/, spoke/VBD",
                "Bob/P Lund/P (/-LRB- I/G _-/G/HYPH _Maine/G )/-RRB- left/VBD",
                "Dale/P Orr/P ,/, R/G _-/HYPH _Ennis/P ,/, left/VBD",
                "Carl/P Dorn/P (/-LRB- R _-/HYPH _Utah )/-RRB- left/VBD"))
        .containsExactly(
            "Ann Roe PERSON",
            "Ohio PLACE",
            "Bob Lund PERSON",
            "Maine PLACE",
            "Dale Orr PERSON",
            "Ennis PLACE",
            "Carl Dorn PERSON");
  }

  @Test
  void aSurnameOfTwoPartsIsThePersons() {
    assertThat(
            names(
                "then/RB Ngozi/P Quarm/P _-/HYPH _Sendai spoke/VBD",
                "then/RB Quarm/L _-/HYPH/L _Sendai/L left/VBD"))
        .containsExactly("Ngozi Quarm-Sendai PERSON", "Quarm-Sendai PERSON");
  }

  @Test
  void aLoneWordOfWhichTheArticleSaysItsIsNoPerson() {
    assertThat(names("Quarmly/P said/VBD its/PRP$ sales/NNS fell/VBD", "at/IN Quarmly/P today/NN"))
        .containsExactly("Quarmly ORGANIZATION", "Quarmly ORGANIZATION");
    assertThat(names("Ida/P Olsen/P spoke/VBD", "Olsen/P left/VBD its/PRP$ board/NN"))
        .containsExactly("Ida Olsen PERSON", "Olsen PERSON");
  }

  @Test
  void aHeadlineInCapitalsNamesWhatTheSentencesName() {
    assertThat(
            names(
                "Ida/P/NNP Berg/P/NNP Rampages/P/NNPS Through/IN Old/NNP Town/NNP",
                "Yesterday/NN Ida/P/NNP Berg/P/NNP left/VBD ."))
        .containsExactly("Ida Berg PERSON", "Ida Berg PERSON");
    assertThat(
            names(
                "Quarm/G/NNP Has/G/VBZ Won/G/VBN Over/IN Every/DT Town/NN",
                "Then/RB Quarm/G/NNP left/VBD ."))
        .containsExactly("Quarm ORGANIZATION", "Quarm ORGANIZATION");
  }

  @Test
  void aHeadlinesFullerNameStaysWhole() {
    assertThat(
            names(
                "Mayor/NN Of/IN Emsig/L/NNP Ida/P/NNP Berg/P/NNP Leaves/VBZ Town/NN",
                "Then/RB Berg/P/NNP left/VBD ."))
        .contains("Ida Berg PERSON");
    assertThat(
            names(
                "Emsig/G/NNP Valley/G/NNP Bank/G/NNP Fails/VBZ Again/RB",
                "The/DT bank/NN in/IN Emsig/L/NNP failed/VBD ."))
        .contains("Emsig Valley Bank ORGANIZATION");
  }

  @Test
  void theUniversityOfSomebodyIsNoPartOfHerName() {
    assertThat(
            Tagged.names("Dr. Ida/P Quarm/P of/IN/P University/P College/P Brill/P agreed/VBD ./."))
        .containsExactly("Ida Quarm PERSON", "University College Brill ORGANIZATION");
    assertThat(Tagged.names("Joan/P Lyon/P of/IN/P Arc/P agreed/VBD ./."))
        .containsExactly("Joan Lyon of Arc PERSON");
  }

  @Test
  void whoeverSpeaksByAMonthsNameHasTheSurnameThatStandsBehindItElsewhere() {
    assertThat(
            Tagged.names(
                "June Lund/G keeps/VBZ goats ./.",
                "It/PRP was/VBD so according/VBG to/TO June ./."))
        .containsExactly("June Lund PERSON", "June PERSON");
    assertThat(Tagged.names("June Lund/G keeps/VBZ goats ./.", "In/IN June it/PRP rained/VBD ./."))
        .containsExactly("Lund ORGANIZATION");
  }

  @Test
  void aMonthBehindATitleAndAGivenNameIsASurname() {
    assertThat(Tagged.names("Constable Nora March knocked/VBD ./.", "March said/VBD so ./."))
        .containsExactly("Nora March PERSON", "March PERSON");
  }

  @Test
  void aBodyNamedForTwoThingsIsOne() {
    assertThat(Tagged.names("held by U.S./L Salmon and/CC Heron/G Service/G agents/NNS ./."))
        .containsExactly("U.S. PLACE", "Salmon and Heron Service ORGANIZATION");
    assertThat(Tagged.names("held by U.S./L Immigration and/CC Heron/G Enforcement/G ./."))
        .containsExactly("U.S. Immigration and Heron Enforcement ORGANIZATION");
    assertThat(Tagged.names("held by Brill/G Customs/G and/CC Heron/G Protection/G ./."))
        .containsExactly("Brill Customs and Heron Protection ORGANIZATION");
    assertThat(
            Tagged.names("the/DT Bureau/G of/IN/G Salmon/G _,/, Heron and/CC Explosives came/VBD"))
        .containsExactly("Bureau of Salmon, Heron and Explosives ORGANIZATION");
  }

  @Test
  void twoBodiesStayTwo() {
    assertThat(Tagged.names("held by Brill/G and/CC Heron/G Protection/G ./."))
        .containsExactly("Brill ORGANIZATION", "Heron Protection ORGANIZATION");
    assertThat(Tagged.names("held by Brill/L and/CC Heron/G Service/G ./."))
        .containsExactly("Brill PLACE", "Heron Service ORGANIZATION");
    assertThat(Tagged.names("held by Brill/G Agency/G and/CC Heron/G Protection/G ./."))
        .containsExactly("Brill Agency ORGANIZATION", "Heron Protection ORGANIZATION");
    assertThat(Tagged.names("held by Salmon and/CC Heron/G Holdings/G ./."))
        .containsExactly("Heron Holdings ORGANIZATION");
  }
}
