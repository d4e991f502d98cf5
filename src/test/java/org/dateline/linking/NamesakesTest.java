package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.KnownEntities.described;
import static org.dateline.linking.KnownEntities.linker;
import static org.dateline.linking.KnownEntities.title;
import static org.dateline.linking.KnownEntities.trainedLinker;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** People who are called like somebody known. */
final class NamesakesTest {
  @Test
  void aWitnessCalledLikeManyIsNoneOfThem() {
    List<Entity> known = new ArrayList<>();
    for (int year = 1901; year <= 1920; year++) {
      known.add(bearer("P" + year, "John Quarm (born " + year + ")"));
    }
    known.add(title("P2", EntityType.PERSON, "Zebulon Harrowmont"));
    Linker linker = trainedLinker(known.toArray(Entity[]::new));
    String article =
        Texts.longer("A witness, [PER %s], told police in 2021 that the car had not stopped.");
    assertThat(first(linker, article.formatted("John Quarm")))
        .isEqualTo("archive:person:john-quarm");
    assertThat(first(linker, article.formatted("Zebulon Harrowmont"))).isEqualTo("P2");
  }

  private static Entity bearer(String id, String title) {
    return title(id, EntityType.PERSON, title, "John Quarm");
  }

  @Test
  void whatATitleAddsToTheNameTellsNamesakesApart() {
    Linker linker =
        trainedLinker(bearer("P1", "John Quarm (sculptor)"), bearer("P2", "John Quarm (chemist)"));
    assertThat(first(linker, Texts.longer("The chemist [PER John Quarm] won."))).isEqualTo("P2");
    assertThat(first(linker, Texts.longer("The sculptor [PER John Quarm] won."))).isEqualTo("P1");
  }

  @Test
  void twoWhoDifferByTheMiddleInitialAreNotOneKnownPerson() {
    Linker linker =
        linker(
            described("P1", EntityType.PERSON, "Ida Quarm", "Utopian premier"),
            described("P2", EntityType.PERSON, "Zorn J. Harrow", "Utopian painter"));
    assertThat(ids(linker, "[PER Ida R. Quarm] beat [PER Ida T. Quarm]."))
        .doesNotContain("P1")
        .doesNotHaveDuplicates();
    assertThat(first(linker, "[PER Ida R. Quarm] won.")).isEqualTo("P1");
    assertThat(ids(linker, "[PER Zorn J. Harrow] beat [PER Zorn B. Harrow]."))
        .startsWith("P2")
        .doesNotHaveDuplicates();
  }

  private static List<String> ids(Linker linker, String marked) {
    return Texts.marked(marked).linkedBy(linker).stream().map(Link::entity).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Harden under-12s: [PER A. Finch], [PER I. Quarm], [PER R. Costi]. Scorer: Finch.",
        "Girls under eleven: [PER T. Lund], [PER I. Quarm]. Their coach was pleased.",
        "Chess: [PER I. Quarm] (Hillford) beat [PER J. Lund] (Harden), all under ten.",
        "Badges went to [PER J. Costi], [PER S. Finch] and [PER I. Quarm], all of them eight.",
        "Netball: [PER K. Lund], [PER I. Quarm]. Best on court was [PER K. Lund]."
      })
  void anInitialAndASurnameInATeamAreNoPrimeMinister(String team) {
    Linker linker =
        trainedLinker(described("P1", EntityType.PERSON, "Ida Quarm", "Prime Minister of Utopia"));
    assertThat(ids(linker, team)).doesNotContain("P1");
    assertThat(first(linker, "The prime minister, [PER Ida Quarm], came.")).isEqualTo("P1");
  }

  @Test
  void aPoliceOfficerIsNotTheSingerOfThatName() {
    Linker linker =
        linker(described("P1", EntityType.PERSON, "Ida Quarm", "Utopian singer-songwriter"));
    assertThat(first(linker, Texts.longer("[PER Ida Quarm], a singer from Emsig, came.")))
        .isEqualTo("P1");
    assertThat(first(linker, Texts.longer("[PER Ida Quarm], a police officer in Emsig, came.")))
        .isEqualTo("archive:person:ida-quarm");
  }

  @ParameterizedTest
  @ValueSource(strings = {"PC", "WPC", "DC", "Det Insp", "Supt", "Nurse", "Constable", "Sgt"})
  void aRankMakesNobodyFamous(String rank) {
    Linker linker = linker(described("P1", EntityType.PERSON, "Ida Quarm", "Utopian premier"));
    assertThat(first(linker, rank + " [PER Ida Quarm] asked witnesses to call."))
        .isEqualTo("archive:person:ida-quarm");
    assertThat(first(linker, "Premier [PER Ida Quarm] asked voters to come.")).isEqualTo("P1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bus driver [PER Ida Quarm] was first there.",
        "It is shut, said baker [PER Ida Quarm].",
        "The Rev [PER Ida Quarm] prayed.",
        "Postwoman [PER Ida Quarm] found it.",
        "Crew manager [PER Ida Quarm] led them.",
        "[PER Ida Quarm], 44, a retired lorry driver from Emsig, won.",
        "[PER Ida Quarm] (19), a trainee, won.",
        "[PER Ida Quarm], an apprentice welder, won.",
        "[PER Ida Quarm], the plumber who came, left."
      })
  void aHumbleJobMakesNobodyFamous(String sentence) {
    Linker linker = linker(described("P1", EntityType.PERSON, "Ida Quarm", "Utopian premier"));
    assertThat(first(linker, sentence)).isEqualTo("archive:person:ida-quarm");
  }

  @Test
  void whoIsKnownForAJobIsTheOne() {
    Linker linker = linker(described("P1", EntityType.PERSON, "Ida Quarm", "Utopian baker"));
    assertThat(first(linker, "It is shut, said baker [PER Ida Quarm].")).isEqualTo("P1");
    assertThat(first(linker, "[PER Ida Quarm], who met a baker, won.")).isEqualTo("P1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[PER Ida Quarm], the chief executive officer, left.",
        "She thanked the sister of [PER Ida Quarm].",
        "[PER Ida Quarm], a former premier, won."
      })
  void whoHoldsAnOfficeIsNoStranger(String sentence) {
    Linker linker = linker(described("P1", EntityType.PERSON, "Ida Quarm", "Utopian premier"));
    assertThat(first(linker, sentence)).isEqualTo("P1");
  }

  @Test
  void anotherAgeIsAnotherPerson() {
    Linker linker =
        linker(described("P1", EntityType.PERSON, "Ida Quarm", "Rower (born 7 July 1961)"));
    for (String age : List.of(", 17, won", " (9) won", ", aged 30, won")) {
      assertThat(
              Texts.marked("[PER Ida Quarm]" + age + " the cup.", "2012-08-02")
                  .linkedBy(linker)
                  .get(0)
                  .entity())
          .isEqualTo("archive:person:ida-quarm");
    }
    for (String age : List.of(", 51, won", " (50) won", ", 2 up, won", " won 17")) {
      assertThat(
              Texts.marked("[PER Ida Quarm]" + age + " cups.", "2012-08-02")
                  .linkedBy(linker)
                  .get(0)
                  .entity())
          .isEqualTo("P1");
    }
  }

  @Test
  void whoIsKnownForARankIsTheOne() {
    Linker linker =
        linker(described("P1", EntityType.PERSON, "Ida Quarm", "Utopian police officer"));
    assertThat(first(linker, "PC [PER Ida Quarm] was praised.")).isEqualTo("P1");
  }

  @Test
  void menWithOtherMiddleInitialsAreTwo() {
    Linker linker = linker();
    assertThat(
            Texts.marked("[PER John K. Quarm] met [PER John P. Quarm] in Emsig.", "2022-03-16")
                .linkedBy(linker))
        .extracting(Link::entity)
        .containsExactly("archive:person:john-quarm:k", "archive:person:john-quarm:p");
    assertThat(
            Texts.marked(
                    "[PER J.K. Quarm] met [PER J. P. Quarm] and [PER J. K. Quarm].", "2022-03-16")
                .linkedBy(linker))
        .extracting(Link::entity)
        .containsExactly(
            "archive:person:jk-quarm", "archive:person:j-quarm", "archive:person:jk-quarm");
  }

  @Test
  void theDeadAreNamedButDoNotSpeak() {
    Linker linker =
        linker(described("P1", EntityType.PERSON, "Ida Quarm", "Pilot (1 May 1863 – 4 June 1951)"));
    Texts text = Texts.marked("The life of [PER Ida Quarm] was long.", "1987-03-02");
    assertThat(text.linkedBy(linker).get(0).entity()).isEqualTo("P1");
    assertThat(text.quoting(0).linkedBy(linker).get(0).entity())
        .isEqualTo("archive:person:ida-quarm");
  }

  @Test
  void nobodyIsInTheNewsBeforeBeingBorn() {
    Linker linker =
        linker(described("P1", EntityType.PERSON, "Ida Quarm", "Rower (born 7 July 1991)"));
    assertThat(Texts.marked("[PER Ida Quarm] won.", "1987-03-02").linkedBy(linker).get(0).entity())
        .isEqualTo("archive:person:ida-quarm");
    assertThat(Texts.marked("[PER Ida Quarm] won.", "2012-08-02").linkedBy(linker).get(0).entity())
        .isEqualTo("P1");
  }

  @Test
  void whoIsSaidToBeSomethingElseIsNotTheKnownOne() {
    Linker linker = linker(described("P1", EntityType.PERSON, "Ida Quarm", "Utopian footballer"));
    assertThat(first(linker, "Judge [PER Ida Quarm] spoke.")).isEqualTo("archive:person:ida-quarm");
    assertThat(first(linker, "The striker [PER Ida Quarm] spoke.")).isEqualTo("P1");
    assertThat(first(linker, "[PER Ida Quarm] spoke.")).isEqualTo("P1");
  }

  @Test
  void aTitleThatSaysWhatSomebodyIsSpeaksAgainstOtherWalksOfLife() {
    Linker linker = trainedLinker(bearer("P1", "John Quarm (footballer)"));
    assertThat(first(linker, Texts.longer("Judge [PER John Quarm] spoke.")))
        .isEqualTo("archive:person:john-quarm");
    assertThat(first(linker, Texts.longer("The striker [PER John Quarm] spoke."))).isEqualTo("P1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Chief executive [PER Ida Quarm] spoke.",
        "[PER Ida Quarm], administrator of the farms office, spoke.",
        "Company spokeswoman [PER Ida Quarm] spoke.",
        "[PER Ida Quarm], an analyst at a bank, spoke.",
        "Orchard Party presidential nominee [PER Ida Quarm] spoke."
      })
  void whoWorksForAFirmOrRunsForOfficeIsNoSinger(String article) {
    Linker linker = linker(described("P1", EntityType.PERSON, "Ida Quarm", "Utopian singer"));
    assertThat(first(linker, article)).isEqualTo("archive:person:ida-quarm");
  }

  @Test
  void aNomineeForAPrizeMayBeASinger() {
    Linker linker = linker(described("P1", EntityType.PERSON, "Ida Quarm", "Utopian singer"));
    assertThat(first(linker, "Golden Rose nominee [PER Ida Quarm] spoke.")).isEqualTo("P1");
  }

  @Test
  void whoIsOfAnotherAgeIsNotTheKnownOne() {
    Linker linker =
        linker(described("P1", EntityType.PERSON, "Ida Quarm", "Rower (born 7 July 1991)"));
    String article = "[PER Ida Quarm], %d, won.";
    assertThat(Texts.marked(article.formatted(64), "2022-03-02").linkedBy(linker).get(0).entity())
        .isEqualTo("archive:person:ida-quarm");
    assertThat(Texts.marked(article.formatted(30), "2022-03-02").linkedBy(linker).get(0).entity())
        .isEqualTo("P1");
  }

  @Test
  void ofTwoBareTitlesTheCommonNameIsLikelySomebodyUnknown() {
    List<Entity> known = new ArrayList<>();
    for (String surname :
        List.of(
            "Smith", "Johnson", "Brown", "Jones", "Miller", "Davis", "Moore", "Clark", "Lewis",
            "Wilson")) {
      known.add(title("J" + surname, EntityType.PERSON, "John " + surname));
    }
    for (char initial = 'A'; initial <= 'Z'; initial++) {
      for (char vowel : "aeiou".toCharArray()) {
        String name = "" + initial + vowel + "ra Wilson";
        known.add(title(name, EntityType.PERSON, name, initial + ". Wilson", "Miss " + name));
      }
    }
    Linker linker = trainedLinker(known.toArray(Entity[]::new));
    String article =
        Texts.longer("A neighbour, [PER %s], told police in 2021 that the car had not stopped.");
    assertThat(first(linker, article.formatted("John Wilson")))
        .isEqualTo("archive:person:john-wilson");
    assertThat(first(linker, article.formatted("Zora Wilson"))).isEqualTo("Zora Wilson");
  }

  private static String first(Linker linker, String marked) {
    return Texts.marked(marked).linkedBy(linker).get(0).entity();
  }
}
