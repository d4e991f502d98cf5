package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.language.names.Tagged.names;

import org.junit.jupiter.api.Test;

/** Sentences are written as {@link Tagged} reads them. */
class NameFinderTest {
  @Test
  void cuts_titles_and_articles_off() {
    assertThat(names("Mr./P Stoltenberg/P met the/G OSCE/G"))
        .containsExactly("Stoltenberg PERSON", "OSCE ORGANIZATION");
  }

  @Test
  void keeps_the_article_that_a_name_carries_inside_a_sentence() {
    assertThat(names("told/VBD The Associated/G Press/G today"))
        .containsExactly("The Associated Press ORGANIZATION");
  }

  @Test
  void ends_before_a_parenthesis_that_it_does_not_close() {
    assertThat(names("the/DT Centre/G for/G/IN Ethics/G (/G/-LRB- CETH/G )/-RRB- said/VBD"))
        .contains("Centre for Ethics ORGANIZATION");
  }

  @Test
  void does_not_run_over_a_quote_mark() {
    assertThat(names("told/VBD Anna/P Berg/P “/P/`` Never/P")).contains("Anna Berg PERSON");
  }

  @Test
  void splits_places_at_commas() {
    assertThat(names("in/IN Geneva/L ,/L Switzerland/L"))
        .containsExactly("Geneva PLACE", "Switzerland PLACE");
  }

  @Test
  void takes_the_legal_form_in_and_leaves_the_ticker_out() {
    assertThat(names("Monsanto/G Co/G MTC/G and/CC Noranda/G Inc"))
        .containsExactly("Monsanto Co ORGANIZATION", "Noranda Inc ORGANIZATION");
  }

  @Test
  void finds_the_partners_before_and_co() {
    assertThat(names("said/VBD Boettcher and/CC Co/G Inc/G"))
        .containsExactly("Boettcher and Co Inc ORGANIZATION");
  }

  @Test
  void drops_pronouns_currencies_and_time_zones() {
    assertThat(names("He/P paid/VBD US$/M 40 at/IN 12:00 UTC/G")).isEmpty();
  }

  @Test
  void a_bodys_name_goes_through_the_hyphen() {
    assertThat(names("the/DT NATO/G _-/O/HYPH _Russia/G Council/G met"))
        .containsExactly("NATO-Russia Council ORGANIZATION");
    assertThat(names("by/IN Agence/L France/L _-/O/HYPH _Presse/G —/G/: Getty/G Images/G"))
        .containsExactly("Agence France-Presse ORGANIZATION", "Getty Images ORGANIZATION");
    assertThat(names("BERLIN/L -/L/HYPH Germany/L won/O"))
        .containsExactly("BERLIN PLACE", "Germany PLACE");
  }

  @Test
  void two_parties_at_a_hyphen_stay_two() {
    assertThat(names("new/JJ Russia/L _-/O/HYPH _NATO/G talks/NNS"))
        .containsExactly("Russia PLACE", "NATO ORGANIZATION");
  }

  @Test
  void a_body_named_for_its_purpose_takes_its_region_in() {
    assertThat(names("the/DT Organization/G for/G Security/G and/G Cooperation/G in/IN Europe/L"))
        .containsExactly("Organization for Security and Cooperation in Europe ORGANIZATION");
  }

  @Test
  void a_body_and_its_part_are_two() {
    assertThat(names("at/IN Duke/G University/G _’s/G Sanford/G School/G"))
        .containsExactly("Duke University ORGANIZATION", "Sanford School ORGANIZATION");
  }

  @Test
  void an_office_is_no_body() {
    assertThat(names("the/DT secretary/NN of/IN State/G ,/, Wendy/P Sherman/P"))
        .containsExactly("Wendy Sherman PERSON");
  }

  @Test
  void joins_an_organization_and_the_place_it_is_of() {
    assertThat(names("the/DT University/G of/IN Leeds/L"))
        .containsExactly("University of Leeds ORGANIZATION");
  }

  @Test
  void leaves_adjectives_of_direction_out() {
    assertThat(names("the/DT pan-European/G Union/G met/VBD"))
        .containsExactly("Union ORGANIZATION");
  }

  @Test
  void a_name_found_once_is_found_wherever_its_words_stand() {
    assertThat(names("at/IN Home/G Depot/G yesterday/NN", "then/RB Home Depot/ fell/VBD"))
        .containsExactly("Home Depot ORGANIZATION", "Home Depot ORGANIZATION");
  }

  @Test
  void the_surname_of_a_person_named_in_full_is_that_person() {
    assertThat(
            names(
                "Anatoly/P Antonov/P spoke/VBD",
                "then/RB Antonov said/VBD",
                "so/RB Antonov/L left/VBD"))
        .containsExactly("Anatoly Antonov PERSON", "Antonov PERSON", "Antonov PERSON");
  }

  @Test
  void a_word_that_the_article_writes_small_is_no_name_at_a_sentences_start() {
    assertThat(
            names(
                "with/IN Steve/P Jobs/P there/RB",
                "new jobs/NNS came/VBD",
                "Jobs/NNS are/VBP few/JJ"))
        .containsExactly("Steve Jobs PERSON");
  }

  @Test
  void a_body_named_for_two_purposes_is_one_name() {
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
  void initials_behind_the_article_are_a_body() {
    assertThat(names("chairs/VBZ the/DT O.S.C.E. ./.")).containsExactly("O.S.C.E. ORGANIZATION");
    assertThat(names("says/VBZ the/DT G.D.P. grew/VBD")).isEmpty();
    assertThat(names("reads/VBZ J.R.R. Tolkien/P")).containsExactly("Tolkien PERSON");
  }

  @Test
  void a_word_without_a_capital_names_nothing() {
    assertThat(names("the/DT secretary/NN of/IN state/G said/VBD")).isEmpty();
  }

  @Test
  void what_is_shouted_teaches_no_case() {
    assertThat(
            names(
                "read/VBD ^Save ^Our/PRP$ ^Harbour ^Jobs and/CC left/VBD",
                "with/IN Steve/P Jobs/P there/RB",
                "new jobs/NNS came/VBD",
                "Jobs/NNS are/VBP few/JJ"))
        .containsExactly("Steve Jobs PERSON");
  }

  @Test
  void what_is_shouted_is_no_name_for_its_capitals() {
    assertThat(names("read/VBD ^Save/G ^Our/PRP$/G ^Harbour/G ^Jobs/G ^Now/RB/G today/NN"))
        .isEmpty();
    assertThat(names("read/VBD ^Russia/L ^Will/MD ^Lose/VB ^This/DT ^War today/NN"))
        .containsExactly("RUSSIA PLACE");
  }

  @Test
  void letters_behind_a_person_are_no_part_of_the_name() {
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
  void a_party_or_broadcaster_behind_a_person_is_a_name() {
    assertThat(
            names("Jane/P Roe/P (/-LRB- SPD/G )/-RRB- and/CC Tim/P Gray/P ,/, CNN/G ,/, came/VBD"))
        .containsExactly(
            "Jane Roe PERSON", "SPD ORGANIZATION", "Tim Gray PERSON", "CNN ORGANIZATION");
  }

  @Test
  void what_tells_a_father_from_his_son_is_part_of_the_name() {
    assertThat(names("John/P Roe/P Sr./P and/CC Ida/P Roe/P Jr. sailed/VBD"))
        .containsExactly("John Roe Sr. PERSON", "Ida Roe Jr. PERSON");
    assertThat(names("then/RB John/P Roe/P Sr. sailed/VBD")).containsExactly("John Roe Sr. PERSON");
  }

  @Test
  void the_letter_of_a_party_is_no_part_of_a_states_name() {
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
  void a_surname_of_two_parts_is_the_persons() {
    assertThat(
            names(
                "then/RB Ngozi/P Quarm/P _-/HYPH _Sendai spoke/VBD",
                "then/RB Quarm/L _-/HYPH/L _Sendai/L left/VBD"))
        .containsExactly("Ngozi Quarm-Sendai PERSON", "Quarm-Sendai PERSON");
  }

  @Test
  void a_lone_word_of_which_the_article_says_its_is_no_person() {
    assertThat(names("Quarmly/P said/VBD its/PRP$ sales/NNS fell/VBD", "at/IN Quarmly/P today/NN"))
        .containsExactly("Quarmly ORGANIZATION", "Quarmly ORGANIZATION");
    assertThat(names("Ida/P Olsen/P spoke/VBD", "Olsen/P left/VBD its/PRP$ board/NN"))
        .containsExactly("Ida Olsen PERSON", "Olsen PERSON");
  }
}
