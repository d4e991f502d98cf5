package org.dateline.language.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.junit.jupiter.api.Test;

/**
 * Sentences are written as word/class/tag, class and tag shortened: P person, G organization, L
 * place, M other. A word without a class is none; without a tag it is NNP where it has a class or a
 * capital, else NN. "_" before a word: no blank stands before it.
 */
class NameFinderTest {
  private final NameFinder finder = new NameFinder();

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
  void whoever_made_the_report_or_the_picture_is_no_person_of_the_story() {
    assertThat(
            names(
                "By/IN Jane/P Roe/P",
                "Credit/NN …/: Pool/NN photo/NN by/IN John/P Doe/P",
                "(/-LRB- Reporting/NNP by/IN Ann/P Poe/P )/-RRB-",
                "By/IN then Roe/P spoke/VBD"))
        .containsExactly("Roe PERSON");
  }

  @Test
  void leaves_adjectives_of_direction_out() {
    assertThat(names("the/DT pan-European/G Union/G met/VBD"))
        .containsExactly("Union ORGANIZATION");
  }

  @Test
  void an_agency_in_a_credit_stays() {
    assertThat(names("Credit/NN …/: Ann/P Poe/P via/IN Harbour/G Images/G"))
        .containsExactly("Harbour Images ORGANIZATION");
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

  private List<String> names(String... sentences) {
    StringBuilder text = new StringBuilder();
    List<Sentence> parsed = new ArrayList<>();
    for (String sentence : sentences) {
      List<Token> tokens = new ArrayList<>();
      for (String item : sentence.split(" ", -1)) {
        boolean glued = item.startsWith("_");
        if (glued) {
          text.setLength(text.length() - 1);
        }
        Token token = token(glued ? item.substring(1) : item, text.length());
        tokens.add(token);
        text.append(token.word()).append(' ');
      }
      parsed.add(new Sentence(tokens));
    }
    List<Mention> found = finder.find("", List.of(), text.toString(), parsed);
    assertThat(found).allMatch(mention -> mention.part() == Part.TEXT);
    assertThat(found)
        .allMatch(mention -> mention.span().in(text.toString()).equals(mention.surface()));
    return found.stream().map(mention -> mention.surface() + " " + mention.type()).toList();
  }

  private static Token token(String item, int start) {
    String[] parts = item.split("/", -1);
    String word = parts[0];
    String ner = "O";
    String tag = Character.isUpperCase(word.charAt(0)) ? "NNP" : "NN";
    for (int i = 1; i < parts.length; i++) {
      switch (parts[i]) {
        case "P" -> ner = "PERSON";
        case "G" -> ner = "ORGANIZATION";
        case "L" -> ner = "LOCATION";
        case "M" -> ner = "MISC";
        default -> tag = parts[i];
      }
    }
    return new Token(new Span(start, start + word.length()), word, word, tag, ner);
  }
}
