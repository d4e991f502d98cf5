package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.KnownEntities.described;
import static org.dateline.linking.KnownEntities.entity;
import static org.dateline.linking.KnownEntities.linker;
import static org.dateline.linking.KnownEntities.place;
import static org.dateline.linking.KnownEntities.title;
import static org.dateline.linking.KnownEntities.trainedLinker;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agreement of a name, its entity and its part in the article. */
final class TypesAgreeTest {
  @Test
  void ofADeadAndALivingRulerOfOneNameTheLivingIsMeant() {
    Linker linker =
        linker(
            called(
                described(
                    "P1", EntityType.PERSON, "Ida I", "Ida I (1533 – 1603) was queen of Utopia."),
                "Queen Ida"),
            called(
                described("P2", EntityType.PERSON, "Ida II", "Queen (born 1926)."), "Queen Ida"));
    assertThat(links(linker, Texts.longer("Queen [PER Ida] opened the bridge."), "2019-07-01"))
        .extracting(Link::entity)
        .containsExactly("P2");
  }

  private static Entity called(Entity entity, String alias) {
    return entity.alsoCalled(List.of(alias));
  }

  @Test
  void aMiddleNameThatTheKnownDoesNotHaveSpeaksAgainstThem() {
    Linker linker = trainedLinker(title("P1", EntityType.PERSON, "Zebulon Quarm"));
    assertThat(links(linker, Texts.longer("Then [PER Zebulon Quarm] spoke."), "2019-07-01"))
        .extracting(Link::entity)
        .containsExactly("P1");
    assertThat(links(linker, Texts.longer("Then [PER Zebulon Bellamy Quarm] spoke."), "2019-07-01"))
        .extracting(Link::entity)
        .containsExactly("archive:person:zebulon-bellamy-quarm");
  }

  @Test
  void whoIsTitledByTheWholeNameIsNotWhoLacksItsMiddle() {
    Linker linker =
        trainedLinker(
            title(
                "P1",
                EntityType.PERSON,
                "Zebulon Quarm",
                "Z. Quarm",
                "Quarm the Great",
                "Zeb Quarm"),
            title("P2", EntityType.PERSON, "Zebulon T. Quarm", "Z. T. Quarm", "Zeb T. Quarm"));
    assertThat(links(linker, Texts.longer("Then [PER Zebulon T. Quarm] spoke."), "2019-07-01"))
        .extracting(Link::entity)
        .containsExactly("P2");
    assertThat(links(linker, Texts.longer("Then [PER Zebulon Quarm] spoke."), "2019-07-01"))
        .extracting(Link::entity)
        .containsExactly("P1");
  }

  @Test
  void aStyleMakesAGivenNameAKnownNameHoweverOthersWriteIt() {
    Linker linker =
        linker(
            called(described("P1", EntityType.PERSON, "Ida I", "Ruler long ago."), "queen Ida"),
            called(described("P2", EntityType.PERSON, "Ida II", "Ruler."), "Queen Ida"));
    assertThat(links(linker, Texts.longer("Then Queen [PER Ida] spoke."), null))
        .extracting(Link::entity)
        .containsExactly("P2");
  }

  @Test
  void aBodyOfATownIsNotTheTown() {
    Linker linker = trainedLinker(place("T", "Emsig", "QA", "Emsig Town Council"));
    assertThat(
            links(linker, Texts.longer("The [ORG Emsig Town Council] met in [LOC Emsig]."), null))
        .extracting(Link::entity)
        .containsExactly("archive:organization:emsig-town-council", "T");
  }

  @Test
  void lastWordsOfOneLongerNameMeanWhatItMeans() {
    Linker linker =
        linker(
            entity(
                "U", EntityType.ORGANIZATION, "Emsig Select Panel on Ferries", "Upper Ferry Panel"),
            entity(
                "L",
                EntityType.ORGANIZATION,
                "Ostmere Select Panel on Ferries",
                "Ferry Panel",
                "Lower Ferry Panel"));
    assertThat(
            links(
                linker,
                Texts.longer("The [ORG Upper Ferry Panel] met. The [ORG Ferry Panel] heard her."),
                null))
        .extracting(Link::entity)
        .containsExactly("U", "L");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          OTHER        | [PER Bill] on trade is near. The house passed the bill at night.
          OTHER        | [ORG Category]: talks. They name no category.
          PERSON       | [PER Bill] left early.
          PERSON       | Mr [PER Miller] left the miller's house.
          ORGANIZATION | [ORG Emsig Ferry] left. It is a ferry of Emsig.
          """)
  void aWordThatTheArticleHasInSmallLettersIsNobody(EntityType type, String text) {
    assertThat(links(linker(), Texts.longer(text), "2019-07-01"))
        .extracting(Link::type)
        .containsExactly(type);
  }

  @Test
  void aHoldingCompanyIsNoFootballClub() {
    Linker linker = linker(entity("F", EntityType.ORGANIZATION, "Emsig F.C.", "Emsig"));
    assertThat(
            links(linker, Texts.longer("Shares of [ORG Emsig Holdings Inc] fell."), "2019-07-01"))
        .extracting(Link::entity)
        .containsExactly("archive:organization:emsig");
  }

  @Test
  void aBodyWhoseNameIsAPossessiveIsFoundByIt() {
    Linker linker = linker(entity("M", EntityType.ORGANIZATION, "Quarm's"));
    assertThat(links(linker, Texts.longer("[ORG Quarm]'s cut its rating."), "2019-07-01"))
        .extracting(Link::entity)
        .containsExactly("M");
    assertThat(links(linker, Texts.longer("RATING CUT BY [ORG QUARM]'S."), "2019-07-01"))
        .extracting(Link::entity)
        .containsExactly("M");
    assertThat(links(linker, Texts.longer("[ORG Quarm] cut its rating."), "2019-07-01"))
        .extracting(Link::entity)
        .containsExactly("archive:organization:quarm");
  }

  @Test
  void halvesOfADoubleNameAreNobody() {
    assertThat(links(linker(), Texts.longer("On the [PER Quarm]-[PER Roe] scale."), "2019-07-01"))
        .extracting(Link::type)
        .containsOnly(EntityType.OTHER);
    assertThat(
            links(linker(), Texts.longer("The [PER Ida Quarm]-Roe talks; [PER Quarm] left."), null))
        .extracting(Link::type)
        .containsOnly(EntityType.PERSON);
  }

  @Test
  void aLoneWordThatTownsAloneAreCalledIsTheTown() {
    Entity town = place("T", "Emsig", "QA");
    assertThat(links(linker(town), Texts.longer("Then [PER Emsig] won."), null))
        .extracting(Link::type)
        .containsExactly(EntityType.PLACE);
  }

  @Test
  void aLoneWordThatNobodyIsCalledByIsNobodyUnlessItSpeaks() {
    Texts text = Texts.marked(Texts.longer("Then [PER Emsig] was shut."), null);
    Linker known = linker(entity("P", EntityType.PERSON, "Ida Emsig"));
    assertThat(text.linkedBy(linker())).extracting(Link::type).containsExactly(EntityType.OTHER);
    assertThat(text.linkedBy(known)).extracting(Link::type).containsExactly(EntityType.PERSON);
    assertThat(text.quoting(0).linkedBy(linker()))
        .extracting(Link::type)
        .containsExactly(EntityType.PERSON);
  }

  @Test
  void aBodyIsShortForItsLongNameAlsoByAPossessive() {
    Linker linker = linker(entity("M", EntityType.ORGANIZATION, "Quarm's Rating Service"));
    String text = "[ORG Quarm's Rating Service Inc] met. [ORG Quarm]'s cut it.";
    assertThat(links(linker, Texts.longer(text), null))
        .extracting(Link::entity)
        .containsExactly("M", "M");
  }

  @Test
  void aFirmCalledLikeAPersonIsABodyWhereTheTaggerSaysSo() {
    Linker linker = trainedLinker(title("F", EntityType.PERSON, "Ida Quarm Roe"));
    assertThat(links(linker, Texts.longer("[ORG Ida Quarm Roe] sold bonds."), null))
        .extracting(Link::type)
        .containsExactly(EntityType.ORGANIZATION);
  }

  @Test
  void wordsInCapitalsThatNobodyIsCalledByAreNobody() {
    assertThat(links(linker(), Texts.longer("[PER EMSIG LUPP] 14, [PER IDA EMSIG] 15."), null))
        .extracting(Link::type)
        .containsExactly(EntityType.OTHER, EntityType.PERSON);
    assertThat(links(linker(), Texts.longer("[PER IDA LUP] 14, Mr [PER Lee Roe] 15."), null))
        .extracting(Link::type)
        .containsExactly(EntityType.OTHER, EntityType.PERSON);
  }

  private static List<Link> links(Linker linker, String marked, String day) {
    return Texts.marked(marked, day).linkedBy(linker);
  }
}
