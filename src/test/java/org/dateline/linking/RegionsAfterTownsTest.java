package org.dateline.linking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.linking.KnownEntities.linker;
import static org.dateline.linking.KnownEntities.place;
import static org.dateline.linking.KnownEntities.trainedLinker;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.article.Link;
import org.junit.jupiter.api.Test;

/** States and countries written after a place and a comma. */
final class RegionsAfterTownsTest {
  /** The city is what the name means most often: it has many more. */
  private static final String[] NAMES_OF_CITY =
      Stream.concat(Stream.of("Quarm"), IntStream.range(0, 40).mapToObj(i -> "Quarm Town " + i))
          .toArray(String[]::new);

  private static final Linker LINKER =
      trainedLinker(
          place("CITY", "Quarm City", "ZZ", NAMES_OF_CITY),
          place("STATE", "Quarm (state)", "ZZ", "Quarm"),
          place("OSTMERE", "Ostmere, Quarm", "ZZ", "Ostmere"),
          place("COUNTY", "Emsig County, Quarm", "ZZ", "Emsig County"),
          place("ELSEWHERE", "Emsig County, Norland", "NL", "Emsig County"),
          place("LOMBURY", "Lombury", "ZZ"),
          place("NORLAND", "Norland (state)", "NL", "Norland"));

  @Test
  void theStateThatHoldsTheTownIsMeantAndTheCityElsewhere() {
    assertThat(
            linked(
                "She left [LOC Quarm] for [LOC Ostmere], [LOC Quarm]. In [LOC Quarm] it rained."))
        .containsExactly("CITY", "OSTMERE", "STATE", "CITY");
  }

  @Test
  void aListOfTownsNamesNoState() {
    assertThat(linked("They went to [LOC Lombury], [LOC Quarm] and [LOC Ostmere]."))
        .containsExactly("LOMBURY", "CITY", "OSTMERE");
  }

  @Test
  void aSentenceThatGoesOnAfterATownNamesNoState() {
    assertThat(linked("It is far from [LOC Ostmere]. [LOC Quarm] is near."))
        .containsExactly("OSTMERE", "CITY");
  }

  @Test
  void aCountyLiesWhereItsTitleSays() {
    assertThat(linked("A court in [LOC Emsig County], [LOC Quarm], said so."))
        .containsExactly("COUNTY", "STATE");
    assertThat(linked("A court in [LOC Emsig County], [LOC Norland], said so."))
        .containsExactly("ELSEWHERE", "NORLAND");
  }

  @Test
  void aCountryInAListLiesInNoneOfTheOthers() {
    Linker countries =
        linker(
            Map.of("Ostmeric", "OSTMERE", "Norlandic", "NORLAND"),
            place("OSTMERE", "Ostmere", "OM"),
            place("NORLAND", "Norland", "NL"));
    assertThat(
            Texts.marked("She met envoys of [LOC Ostmere], [LOC Norland] and others.")
                .linkedBy(countries))
        .extracting(Link::confidence)
        .allMatch(confidence -> confidence > 0.9);
  }

  private static List<String> linked(String text) {
    return Texts.marked(text).linkedBy(LINKER).stream().map(Link::entity).toList();
  }
}
