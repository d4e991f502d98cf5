package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.KnownEntities.entity;
import static org.dateline.linking.KnownEntities.linker;
import static org.dateline.linking.KnownEntities.place;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.junit.jupiter.api.Test;

/** Teams that are called by their place. */
final class TeamsTest {
  @Test
  void aPlaceThatPlaysInAReportOfSportIsItsTeam() {
    Linker teams =
        linker(
            place("Q30", "Quarm", "QA"),
            place("Q31", "Ostmere", "QA"),
            entity("Q32", EntityType.ORGANIZATION, "Quarm national football team"));
    String report =
        "[LOC Quarm] beat [LOC Ostmere] 2-0. The striker scored twice, the goalkeeper saved a"
            + " penalty, and the referee sent off a midfielder.";
    assertThat(Texts.marked(report).linkedBy(teams))
        .extracting(Link::entity)
        .containsExactly("Q32", "Q31");
    assertThat(
            Texts.marked(report + " They met in [LOC Quarm], at the port near [LOC Quarm].")
                .linkedBy(teams))
        .extracting(Link::entity)
        .containsExactly("Q32", "Q31", "Q30", "Q30");
    assertThat(Texts.marked("The army of [LOC Quarm] beat [LOC Ostmere].").linkedBy(teams))
        .extracting(Link::entity)
        .containsExactly("Q30", "Q31");
  }

  @Test
  void aPlaceThatSacksOrSignsSomebodyIsItsTeam() {
    Linker teams =
        linker(place("Q30", "Quarm", "QA"), entity("Q32", EntityType.ORGANIZATION, "Quarm F.C."));
    String words = " The striker scored a penalty before halftime, said the referee.";
    assertThat(ids(teams, "[LOC Quarm] sacked the coach." + words)).containsExactly("Q32");
    assertThat(ids(teams, "The striker joined from [LOC Quarm] in May." + words))
        .containsExactly("Q32");
    assertThat(ids(teams, "Fans met in [LOC Quarm]." + words)).containsExactly("Q30");
  }

  @Test
  void aHeadlineThatIsLabelledTellsTheSport() {
    Linker teams =
        linker(place("Q30", "Quarm", "QA"), entity("Q32", EntityType.ORGANIZATION, "Quarm F.C."));
    assertThat(ids(teams, "SOCCER - RESULTS\n[LOC QUARM] 1996-08-30\n[LOC Quarm] 2 Ostmere 1"))
        .containsExactly("Q30", "Q32");
    assertThat(ids(teams, "ELECTION - RESULTS\n[LOC QUARM] 1996-08-30\n[LOC Quarm] 2 Ostmere 1"))
        .containsExactly("Q30", "Q30");
  }

  @Test
  void aTeamIsFoundByItsOtherName() {
    Linker teams =
        linker(
            place("Q30", "Quarm", "QA"),
            entity("Q32", EntityType.ORGANIZATION, "Olympique Quarm", "Quarm F.C."));
    assertThat(ids(teams, "SOCCER - RESULTS\n[LOC Quarm] 2 Ostmere 1")).containsExactly("Q32");
  }

  @Test
  void ofSeveralTeamsOfAPlaceTheOneOfMostNamesIsMeant() {
    Linker teams =
        linker(
            place("Q30", "Quarm", "QA"),
            entity("Q31", EntityType.ORGANIZATION, "Quarm F.C."),
            entity("Q32", EntityType.ORGANIZATION, "Quarm Wanderers F.C.", "Wanderers"));
    assertThat(ids(teams, "SOCCER - RESULTS\n[LOC Quarm] 2 Ostmere 1")).containsExactly("Q32");
  }

  private static List<String> ids(Linker linker, String marked) {
    return Texts.marked(marked).linkedBy(linker).stream().map(Link::entity).toList();
  }
}
