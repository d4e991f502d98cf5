package org.dateline.linking.name;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.dateline.authority.Entity;
import org.dateline.authority.GivenNames;
import org.dateline.authority.InMemoryAuthority;
import org.dateline.lexicon.Language;
import org.dateline.testing.EntityBuilder;
import org.junit.jupiter.api.Test;

final class PeopleNamesTest {
  private static final Entity TOWN = EntityBuilder.place("T", "Emsig").sources("curated").build();
  private static final Entity WOMAN =
      EntityBuilder.person("P", "Ida Emsig").sources("curated").build();

  @Test
  void surnamesAndGivenNamesAreOfPeople() {
    assertThat(words(WOMAN).isOfPeople("Emsig")).isTrue();
    assertThat(words().isOfPeople("Emsig")).isFalse();
    assertThat(words().isOfPeople("Margaret")).isTrue();
  }

  @Test
  void aTownsNameIsAPlacesAloneUnlessItIsASurname() {
    assertThat(words(TOWN).isPlaceAlone("Emsig")).isTrue();
    assertThat(words(TOWN, WOMAN).isPlaceAlone("Emsig")).isFalse();
    assertThat(words(TOWN).isPlaceAlone("Quarm")).isFalse();
  }

  private static PeopleNames words(Entity... known) {
    return new PeopleNames(
        new InMemoryAuthority(List.of(known), Map.of(), new GivenNames(List.of()), "test"),
        NameLexicon.of(Language.ENGLISH));
  }
}
