package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.linking.archive.KnownBearers;
import org.dateline.linking.archive.NameDecisions;
import org.junit.jupiter.api.Test;

/** Tests of archivists' decisions in the linker. */
final class ArchiveKnowledgeTest {
  private static final Entity CYCLIST = KnownEntities.entity("Q1", EntityType.PERSON, "Carl Emsig");
  private static final Entity POLITICIAN =
      KnownEntities.entity("Q2", EntityType.PERSON, "Karl-Heinz Emsig");
  private static final Entity TOWN = KnownEntities.entity("Q3", EntityType.PLACE, "Quarm");
  private static final Entity TEAM =
      KnownEntities.entity("Q4", EntityType.ORGANIZATION, "Gor Mahia Football Club");

  @Test
  void whatWasConfirmedOverrulesTheRanking() {
    Linker linker = linker(Map.of("carl emsig", POLITICIAN), Map.of());
    List<Link> links = Texts.marked("[PER Carl Emsig] spoke. [PER Emsig] left.").linkedBy(linker);
    assertThat(links).extracting(Link::entity).containsOnly("Q2");
    assertThat(links.get(0).reasons()).containsExactly("confirmed by anna");
    assertThat(links.get(0).otherCandidates()).isNotEmpty();
  }

  @Test
  void aConfirmedSurnameGoesBeforeWhatTheArchiveCounted() {
    Linker linker = linker(Map.of("emsig", POLITICIAN), Map.of());
    assertThat(first(linker, "[PER Emsig] spoke.")).isEqualTo("Q2");
    assertThat(first(linker(Map.of(), Map.of()), "[PER Emsig] spoke.")).isEqualTo("Q1");
  }

  @Test
  void inAnArticleThatTellsWhoIsMeantASurnameStaysTheirs() {
    Linker linker = linker(Map.of("emsig", POLITICIAN), Map.of());
    assertThat(first(linker, "[PER Carl Emsig] spoke, then [PER Emsig] left.")).isEqualTo("Q1");
  }

  @Test
  void whatWasRejectedIsNeitherLinkedNorLearnt() {
    Linker linker = linker(Map.of(), Map.of("carl emsig", Set.of("Q1"), "emsig", Set.of("Q1")));
    assertThat(first(linker, "[PER Carl Emsig] spoke.")).isEqualTo("archive:person:carl-emsig");
    assertThat(first(linker, "[PER Emsig] spoke.")).isEqualTo("archive:person:emsig");
  }

  @Test
  void aPersonsNameMeansNoPlaceWhateverWasConfirmed() {
    Linker linker = linker(Map.of("quarm", TOWN), Map.of());
    assertThat(first(linker, "Mr. [PER Quarm] spoke.")).isEqualTo("archive:person:quarm");
    assertThat(first(linker, "In [LOC Quarm] it rained.")).isEqualTo("Q3");
  }

  @Test
  void aTeamThatTheTaggerTookForAPersonIsTheTeamOnceThatIsConfirmed() {
    Linker linker = linker(Map.of("gor mahia", TEAM), Map.of());
    Link link = Texts.marked("The striker of [PER Gor Mahia] scored.").linkedBy(linker).get(0);
    assertThat(link.entity()).isEqualTo("Q4");
    assertThat(link.type()).isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void aLoneWordThatTheTaggerTookForAPersonIsTheFirmOnceThatIsConfirmed() {
    Linker linker = linker(Map.of("mahia", TEAM), Map.of());
    assertThat(first(linker, "[PER Mahia] sold its ships.")).isEqualTo("Q4");
    assertThat(first(linker, "Mr. [PER Mahia] spoke.")).isEqualTo("archive:person:mahia");
    assertThat(first(linker, "[PER Ida Mahia] spoke, then [PER Mahia] left."))
        .isEqualTo("archive:person:ida-mahia");
  }

  @Test
  void everyDecisionIsAnotherVersion() {
    assertThat(linker(Map.of("emsig", POLITICIAN), Map.of()).version())
        .isNotEqualTo(linker(Map.of(), Map.of()).version());
  }

  private static String first(Linker linker, String marked) {
    return Texts.marked(marked).linkedBy(linker).get(0).entity();
  }

  /** With an archive that has counted Carl Emsig as the bearer of his surname. */
  private static Linker linker(Map<String, Entity> confirmed, Map<String, Set<String>> rejected) {
    KnownBearers counted =
        new KnownBearers() {
          @Override
          public Optional<Bearer> of(String surname) {
            return surname.equals("emsig")
                ? Optional.of(new Bearer("Q1", "Carl Emsig", 0.95))
                : Optional.empty();
          }

          @Override
          public String version() {
            return "counted";
          }
        };
    NameDecisions decisions =
        new NameDecisions() {
          @Override
          public Optional<Confirmed> confirmed(String name) {
            return Optional.ofNullable(confirmed.get(name))
                .map(e -> new Confirmed(e.id(), e.name(), e.type(), "confirmed by anna"));
          }

          @Override
          public Set<String> rejected(String name) {
            return rejected.getOrDefault(name, Set.of());
          }

          @Override
          public String version() {
            return confirmed.keySet() + " " + rejected.keySet();
          }
        };
    return new EntityLinker(
        new InMemoryAuthority(List.of(CYCLIST, POLITICIAN, TOWN)), counted, decisions);
  }
}
