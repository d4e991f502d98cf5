package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.KnownEntities.entity;
import static org.dateline.linking.KnownEntities.place;

import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.junit.jupiter.api.Test;

/** Tests of what stands before and behind a name, or is left of one. */
final class PartsOfNamesTest {
  @Test
  void aRulerHasTheNumberBehindTheName() {
    Linker linker =
        KnownEntities.linker(
            entity("R1", EntityType.PERSON, "Ottilie", "Ottilie"),
            entity("R2", EntityType.PERSON, "Ottilie II", "Ottilie II"));
    assertThat(Texts.marked("[PER Ottilie II] opened a bridge.").linkedBy(linker).get(0).entity())
        .isEqualTo("R2");
  }

  @Test
  void aLoneWordThatOneIsInIsNoPerson() {
    Linker linker = KnownEntities.linker(place("T1", "Winscombe", "GB"));
    String text = "Traffic went through [PER Winscombe]. Queues formed in [PER Winscombe].";
    assertThat(Texts.marked(text).linkedBy(linker)).extracting(Link::entity).containsOnly("T1");
    assertThat(
            Texts.marked("[PER Ida Winscombe] left. Trust in [PER Winscombe] fell.")
                .linkedBy(linker)
                .get(1)
                .entity())
        .isEqualTo("archive:person:ida-winscombe");
  }

  @Test
  void aSonIsNotHisFather() {
    Linker linker =
        KnownEntities.linker(
            entity("P1", EntityType.PERSON, "Carl Emsig"),
            entity("P2", EntityType.PERSON, "Carl Emsig, Jr.", "Carl Emsig Jr."));
    assertThat(Texts.marked("[PER Carl Emsig Jr.] spoke.").linkedBy(linker).get(0).entity())
        .isEqualTo("P2");
    // the son may be called so, too: the father is first, and not sure
    assertThat(Texts.marked("[PER Carl Emsig] spoke.").linkedBy(linker).get(0).otherCandidates())
        .extracting(Link.OtherCandidate::entity)
        .startsWith("P1");
  }

  @Test
  void whatIsLeftOfACompanysNameIsNoState() {
    Linker linker = KnownEntities.linker(entity("S1", EntityType.PLACE, "Nevada", "NV"));
    assertThat(Texts.marked("[ORG Quarm] [LOC NV] rose.").linkedBy(linker).get(1).entity())
        .isNotEqualTo("S1");
    assertThat(Texts.marked("A fire in [LOC Reno], [LOC NV].").linkedBy(linker).get(1).entity())
        .isEqualTo("S1");
  }
}
