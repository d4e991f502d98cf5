package org.dateline.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.article.EntityType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as the language models and the rules read them together. */
class NamesInSentencesIT {
  private static List<String> people(String text) {
    return RealAnnotator.get().annotate("", text, null).mentions().stream()
        .filter(mention -> mention.type() == EntityType.PERSON)
        .map(mention -> mention.surface())
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Trump-Putin summit in Helsinki lasted two hours. | Trump | Putin",
        "A Macron-Scholz plan was leaked in Paris. | Macron | Scholz",
        "The Biden-Xi call was cut short. | Biden | Xi",
        "The Blair–Brown years ended in 2010. | Blair | Brown",
        "The Bush-Gore recount ended in December 2000. | Bush | Gore",
        "The Hughes–Plath correspondence was sold in London. | Hughes | Plath"
      })
  void twoSurnamesJoinedByAHyphenAreTwoPeople(String sentence, String one, String other) {
    assertThat(people(sentence)).containsExactly(one, other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Vice President of Sales and Marketing Helena Quist resigned on Friday. | Helena Quist",
        "Head of Policy and Communications Bram de Wit resigned. | Bram de Wit",
        "The letter was signed by Chief Officer for Children and Families Una Dahl. | Una Dahl",
        "“We open at six,” said Director of Libraries and Museums Ottilie Barn. | Ottilie Barn",
        "Minister for Women and Equality Saskia Lund left. | Saskia Lund"
      })
  void anOfficeEndsBeforeTheNameOfItsHolder(String sentence, String holder) {
    assertThat(people(sentence)).containsExactly(holder);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Deputy Harbour Master Nell Vosk closed the quay. | Nell Vosk",
        "Senior Forest Ranger Ilse Quarm found the den. | Ilse Quarm",
        "“We are ready,” said Lead Flood Engineer Asha Dusk. | Asha Dusk",
        "Deputy Town Crier Abel Wold rang the bell. | Abel Wold",
        "Acting Borough Surveyor Enid Vosk measured the hole. | Enid Vosk",
        "Nora Vosk of the Courier asked why. | Nora Vosk"
      })
  void aJobOfSeveralWordsIsNoPartOfAName(String sentence, String person) {
    assertThat(people(sentence)).containsExactly(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Yesterday May Vosk, 12, sang. | May Vosk",
        "On Tuesday May Dusk, 90, blew out the candles. | May Dusk"
      })
  void aMonthBeforeASurnameAndAnAgeIsAGivenName(String sentence, String person) {
    assertThat(people(sentence)).containsExactly(person);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The inquest heard that Florence May had left the house in May. | Florence May",
        "They said that Georgia March kept to herself. | Georgia March",
        "A van hit Virginia May on Friday. | Virginia May",
        "The council thanked Charlotte March and her brother. | Charlotte March",
        "It fell to Victoria May to open the fair. | Victoria May"
      })
  void aMonthBehindAGivenNameThatIsAPlaceTooIsASurname(String sentence, String person) {
    assertThat(people(sentence)).containsExactly(person);
  }

  @Test
  void whoAnswersUnderALabelThatComesBackIsAPerson() {
    assertThat(
            people(
                "The Argus: When was it?\n\nDusk Rivers: At noon.\n\n"
                    + "The Argus: Who saw it?\n\nDusk Rivers: My aunt."))
        .contains("Dusk Rivers")
        .noneMatch(name -> name.contains("Argus"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Dr.", "Senator", "Former Governor"})
  void theTitleInALabelThatComesBackIsNoPartOfTheName(String title) {
    assertThat(
            people(
                "%1$s Marta Olsen: It has two claws.\n\nHost: Where is it?\n\n%1$s Marta Olsen: Under the quay."
                    .formatted(title)))
        .containsOnly("Marta Olsen");
  }
}
