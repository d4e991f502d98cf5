package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.KnownEntities.entity;
import static org.dateline.linking.KnownEntities.linker;

import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.junit.jupiter.api.Test;

/** A guess is not shown as a fact. */
final class GuessesTest {
  @Test
  void aLoneGivenNameIsWhoeverTheStyleBeforeItSays() {
    Linker titled =
        linker(
            entity("R1", EntityType.PERSON, "William, Duke of Utopia", "Prince William"),
            entity("R2", EntityType.PERSON, "Will.i.am", "William"));
    List<Link> links =
        Texts.marked(Texts.longer("Prince [PER William] came. Later [PER William] left."))
            .linkedBy(titled);
    assertThat(links).extracting(Link::entity).containsExactly("R1", "R1");
  }

  @Test
  void aLoneGivenNameIsNobodyWhoIsCalledSoAmongOtherNames() {
    Linker known = linker(KnownEntities.title("R2", EntityType.PERSON, "Will.i.am", "William"));
    assertThat(Texts.marked(Texts.longer("[PER William] came.")).linkedBy(known).get(0).entity())
        .isEqualTo("archive:person:william");
  }

  @Test
  void whatIsLeftOfANameWithoutItsMiddleIsNoOtherPersonsName() {
    Linker known = linker(entity("R3", EntityType.PERSON, "Emsig Carl Poe", "Emsig Carl"));
    assertThat(
            Texts.marked(Texts.longer("[PER Emsig Roe Carl] came."))
                .linkedBy(known)
                .get(0)
                .entity())
        .isEqualTo("archive:person:emsig-roe-carl");
  }

  @Test
  void whatMayBeAnyOfThreeStaysUnlinkedAndIsOfferedToTheArchivist() {
    Linker known =
        linker(
            entity("O1", EntityType.ORGANIZATION, "Quarm Union", "QU"),
            entity("O2", EntityType.ORGANIZATION, "Quarm University", "QU"),
            entity("O3", EntityType.ORGANIZATION, "Quarry Union", "QU"));
    Link link = Texts.marked(Texts.longer("[ORG QU] met.")).linkedBy(known).get(0);
    assertThat(link.toArchiveBorn()).isTrue();
    assertThat(link.otherCandidates())
        .extracting(Link.OtherCandidate::entity)
        .contains("O1", "O2", "O3");
  }

  @Test
  void aPlaceThatWasTakenForABodyOnceIsThePlace() {
    Linker known = linker(entity("L1", EntityType.PLACE, "Emsig"));
    List<Link> links =
        Texts.marked(Texts.longer("[ORG EMSIG] - Rain fell in [LOC Emsig].")).linkedBy(known);
    assertThat(links).extracting(Link::type).containsOnly(EntityType.PLACE);
  }
}
