package org.dateline.authority.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.dateline.article.EntityType;
import org.dateline.authority.Place;
import org.dateline.authority.compiled.EntityDraft;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DivisionsTest {
  private Drafts drafts;
  private final Map<String, EntityDraft> countries =
      Map.of(
          "CA", country("Canada", "Canadian"),
          "GH", country("Ghana", "Ghanaian"),
          "US", country("United States", "American"),
          "PK", country("Pakistan", "Pakistani"),
          "BR", country("Brazil", "Brazilian"));

  @BeforeEach
  void open() throws IOException {
    drafts = new Drafts(new TitleHistory());
  }

  @Test
  void aDivisionHasAtLeastThePeopleOfItsCities() {
    EntityDraft ontario = described("Ontario", "province", "canada");

    draft(
        List.<String[]>of(row("CA.08", "Ontario")),
        city("CA", "08", 700_000),
        city("CA", "08", 90_000));

    assertThat(ontario.population).isEqualTo(790_000);
    assertThat(ontario.kind).isEqualTo(Place.PlaceKind.REGION);
  }

  @Test
  void whatIsCountedOfItAloneIsKept() {
    EntityDraft ontario = described("Ontario", "province", "canada");
    ontario.population = 14_000_000;

    draft(List.<String[]>of(row("CA.08", "Ontario")), city("CA", "08", 700_000));

    assertThat(ontario.population).isEqualTo(14_000_000);
  }

  @Test
  void theAdjectiveOfItsCountryTellsADivisionToo() {
    EntityDraft manitoba = described("Manitoba", "canadian", "prairie");

    assertThat(draft(List.<String[]>of(row("CA.03", "Manitoba")))).isEqualTo(1);
    assertThat(manitoba.country).isEqualTo("CA");
  }

  @Test
  void aNamesakeOfWhichNothingSaysTheCountryIsNoDivision() {
    EntityDraft singer = described("Bono", "irish", "singer");
    singer.type = EntityType.PERSON;

    assertThat(draft(List.<String[]>of(row("GH.13", "Bono")))).isZero();
    assertThat(singer.type).isEqualTo(EntityType.PERSON);
  }

  @Test
  void theTypeThatTheWordsOfATitleToldIsPutRight() {
    EntityDraft province = described("Nova Scotia", "canada", "province");
    province.type = EntityType.PERSON;

    draft(List.<String[]>of(row("CA.07", "Nova Scotia")));

    assertThat(province.type).isEqualTo(EntityType.PLACE);
  }

  @Test
  void accentsAreReadAndTheNameWithoutThemLeadsThereToo() {
    EntityDraft state = described("Paraná", "brazil", "state");

    draft(List.<String[]>of(new String[] {"BR.18", "Paraná", "Parana", "1"}));

    assertThat(state.kind).isEqualTo(Place.PlaceKind.REGION);
    assertThat(state.names()).containsKeys("Paraná", "Parana");
  }

  @Test
  void aTitleThatNamesTheCountryInBracketsIsTheDivisions() {
    EntityDraft punjab = described("Punjab (Pakistan)", "province", "pakistan");

    draft(List.<String[]>of(row("PK.04", "Punjab")));

    assertThat(punjab.kind).isEqualTo(Place.PlaceKind.REGION);
  }

  @Test
  void aCityOfTheNameStaysACity() {
    EntityDraft city = described("Lagos", "canada");
    city.kind = Place.PlaceKind.CITY;

    assertThat(draft(List.<String[]>of(row("CA.99", "Lagos")))).isZero();
    assertThat(city.kind).isEqualTo(Place.PlaceKind.CITY);
  }

  @Test
  void thePeopleOfThoseWithATitleAreKnownByTheirNames() {
    described("Paraná", "brazil", "state");
    List<String[]> rows =
        List.of(
            new String[] {"BR.18", "Paraná", "Parana", "1"},
            new String[] {"BR.99", "Nowhere", "Nowhere", "2"});

    assertThat(
            new Divisions(rows, List.of(city("BR", "18", 700), city("BR", "99", 5)))
                .draft(drafts, countries)
                .population())
        .containsExactly(Map.entry("parana", 700L));
  }

  @Test
  void aCodeHasItsName() {
    Divisions divisions = new Divisions(List.<String[]>of(row("US.CA", "California")), List.of());

    assertThat(divisions.name("US", "CA")).isEqualTo("California");
    assertThat(divisions.name("US", "XX")).isNull();
    assertThat(divisions.names()).containsExactly("California");
  }

  private int draft(List<String[]> rows, GeoName... cities) {
    return new Divisions(rows, Arrays.asList(cities)).draft(drafts, countries).count();
  }

  private EntityDraft described(String title, String... words) {
    EntityDraft draft = drafts.of(title);
    draft.words.addAll(List.of(words));
    return draft;
  }

  private static EntityDraft country(String name, String adjective) {
    EntityDraft draft = new EntityDraft();
    draft.wikipedia = name;
    draft.demonyms.add(adjective);
    return draft;
  }

  private static String[] row(String code, String name) {
    return new String[] {code, name, name, "1"};
  }

  private static GeoName city(String country, String division, long population) {
    return GeoName.parse(
        String.join(
            "\t",
            "1",
            "Town",
            "Town",
            "",
            "43.0",
            "-79.0",
            "P",
            "PPL",
            country,
            "",
            division,
            "",
            "",
            "",
            Long.toString(population),
            "",
            "",
            "",
            ""));
  }
}
