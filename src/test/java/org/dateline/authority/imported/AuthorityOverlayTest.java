package org.dateline.authority.imported;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.Entity;
import org.dateline.authority.GivenNames;
import org.dateline.authority.NameMatch;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.authority.compiled.CompiledAuthority;
import org.dateline.authority.compiled.EntityDraft;
import org.dateline.authority.compiled.Layer;
import org.dateline.authority.compiled.LayerWriter;
import org.dateline.authority.reader.Importer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests of imports over a small compiled layer, from file to look-up. */
final class AuthorityOverlayTest {
  @TempDir Path folder;
  private Layer base;

  @BeforeEach
  void compile() throws IOException {
    Path layer = folder.resolve("base");
    try (LayerWriter writer = new LayerWriter(layer)) {
      writer.add(
          titled("Wendy Sherman", EntityType.PERSON).named("Wendy R. Sherman", Source.WIKIDICT, 1));
      writer.add(titled("Sergei Ivanov", EntityType.PERSON).named("S. Ivanov", Source.WIKIDICT, 1));
      writer.add(titled("P90", EntityType.OTHER));
      EntityDraft bank = titled("Georgia (country)", EntityType.PLACE);
      bank.demonyms.add("Georgian");
      bank.named("Georgia", Source.WIKIDICT, 0.4);
      writer.add(bank);
      EntityDraft kyiv = titled("Kyiv", EntityType.PLACE);
      kyiv.formerTitles.add("Kiev");
      kyiv.position = new Entity.Position(50.43, 30.6);
      kyiv.kind = Place.PlaceKind.CAPITAL;
      writer.add(kyiv);
      writer.finish(Map.of("version", "test"));
    }
    base = Layer.open(layer);
  }

  private static EntityDraft titled(String title, EntityType type) {
    EntityDraft draft = new EntityDraft();
    draft.wikipedia = title;
    draft.type = type;
    return draft.named(title, Source.WIKIDICT, 1);
  }

  @Test
  void aPersonImportedByFullNameIsTheOneThatWasKnown() throws IOException {
    Authority authority =
        after(
            "people.json",
            "{\"Q4169153\": {\"names\": [\"Wendy Sherman\"], \"pos\": [\"Deputy Secretary of State\"], \"enwiki\": null}}");
    assertThat(authority.candidates("Wendy R. Sherman"))
        .extracting(c -> c.entity().wikidata())
        .containsExactly("Q4169153");
    assertThat(authority.candidates("Wendy Sherman")).hasSize(1);
    assertThat(authority.entity("Q4169153").orElseThrow().id()).isEqualTo("dbp:Wendy_Sherman");
    assertThat(authority.entity("Q4169153").orElseThrow().offices())
        .extracting(o -> o.title())
        .containsExactly("Deputy Secretary of State");
  }

  @Test
  void anOfficeNamedByItsWikidataIdGetsItsNameEvenFromALaterLine() throws IOException {
    Authority authority =
        after(
            "dump.json",
            "[\n{\"id\":\"Q5\",\"labels\":{\"en\":{\"value\":\"Ann Roe\"}},\"claims\":{\"P39\":[{\"mainsnak\":"
                + "{\"datavalue\":{\"value\":{\"id\":\"Q70\"}}}}]}},\n"
                + "{\"id\":\"Q70\",\"labels\":{\"en\":{\"value\":\"Governor of Examplia\"}}}\n]\n");
    assertThat(authority.entity("Q5").orElseThrow().offices())
        .extracting(o -> o.title())
        .containsExactly("Governor of Examplia");
    assertThat(authority.words("Q5")).contains("governor");
  }

  @Test
  void aPersonOnSeveralLinesOfAFileIsStillTheOneThatWasKnown() throws IOException {
    Authority authority =
        after(
            "staff.csv",
            """
            id,name,type,office
            1,Wendy Sherman,person,Deputy Secretary
            2,Ann Roe,person,
            1,Wendy Sherman,person,Ambassador
            """);
    assertThat(authority.candidates("Wendy Sherman"))
        .extracting(c -> c.entity().id())
        .containsExactly("dbp:Wendy_Sherman");
  }

  @Test
  void twoOfOneNameAndNoIdInAFileAreNeitherTheOneThatWasKnown() throws IOException {
    Authority authority =
        after(
            "people.csv",
            "name,type,wikidata\nSergei Ivanov,person,Q11\nSergei Ivanov,person,Q12\n");
    assertThat(authority.candidates("Sergei Ivanov"))
        .extracting(c -> c.entity().id())
        .contains("Q11", "Q12", "dbp:Sergei_Ivanov");
  }

  @Test
  void aTitleDecidesBetweenNamesakesOfOneFile() throws IOException {
    Authority authority =
        after(
            "people.json",
            "{\"Q1\": {\"names\": [\"Sergei Ivanov\"], \"pos\": [], \"enwiki\": null},"
                + "\"Q2\": {\"names\": [\"Sergei Ivanov\"], \"pos\": [], \"enwiki\": \"Sergei Ivanov\"}}");
    assertThat(authority.byTitle("Sergei Ivanov").orElseThrow().wikidata()).isEqualTo("Q2");
    assertThat(authority.candidates("Sergei Ivanov"))
        .extracting(c -> c.entity().wikidata())
        .containsExactlyInAnyOrder("Q1", "Q2");
  }

  @Test
  void aLaterImportOverrulesAnEarlierOne() throws IOException {
    after("first.csv", "id,name,type,wikidata,description\nx,Normandy Format,organization,,old\n");
    Authority authority =
        after(
            "second.csv",
            "id,name,type,wikidata,description\ny,Normandy Format,organization,Q16503,new\n");
    assertThat(authority.candidates("Normandy Format")).hasSize(1);
    Summary entity = authority.candidates("Normandy Format").get(0).entity();
    assertThat(authority.entity(entity.id()).orElseThrow().description()).isEqualTo("new");
    assertThat(entity.wikidata()).isEqualTo("Q16503");
  }

  @Test
  void theSameFileTwiceChangesNothingAndRemovingItTakesItBack() throws IOException {
    String csv = "name,type,wikidata\nOksana Syroid,person,Q18575021\n";
    String version = after("mine.csv", csv).version();
    assertThat(after("mine.csv", csv).version()).isEqualTo(version);
    assertThat(new ImportStore(folder.resolve("imports")).remove("mine")).isTrue();
    assertThat(open().candidates("Oksana Syroid")).isEmpty();
  }

  @Test
  void anEntityInSeveralPlacesOfAFileIsOne() throws IOException {
    Authority authority =
        after(
            "twice.csv",
            """
            id,name,type,wikidata,office
            a,Oksana Syroid,person,Q18575021,Member of Parliament
            b,Pavlo Beispiel,person,,Mayor
            c,Oksana Syroid,person,Q18575021,Deputy Speaker
            b,Pavlo Beispiel,person,,Minister
            """);
    assertThat(authority.candidates("Oksana Syroid")).hasSize(1);
    assertThat(authority.candidates("Pavlo Beispiel")).hasSize(1);
    assertThat(authority.entity("twice:b").orElseThrow().offices())
        .extracting(o -> o.title())
        .containsExactly("Mayor", "Minister");
  }

  @Test
  void anImportedPlaceIsTheOneKnownThereAndNoOther() throws IOException {
    Authority authority =
        after(
            "places.csv",
            "id,name,type,latitude,longitude,aliases\n1,Kyiv,place,50.45,30.52,Kyjiv\n2,Kyiv,place,10,10,Kyiv Village\n");
    assertThat(authority.candidates("Kyjiv"))
        .extracting(c -> c.entity().wikipedia())
        .containsExactly("Kyiv");
    assertThat(authority.candidates("Kyiv Village"))
        .extracting(c -> c.entity().id())
        .containsExactly("places:2");
  }

  @Test
  void anAliasThatIsAnothersNameIsTheOthersFirst() throws IOException {
    Authority authority =
        after(
            "lands.csv",
            "id,name,type,aliases\n1,Quarm,place,Republic of Quarm\n2,Quarm (state),place,Quarm\n");
    assertThat(authority.candidates("Quarm"))
        .extracting(c -> c.entity().id())
        .containsExactly("lands:1", "lands:2");
    assertThat(authority.candidates("Quarm").get(1).prior())
        .isLessThan(authority.candidates("Quarm").get(0).prior());
  }

  @Test
  void namesTitlesAndIdsDoNotMeet() throws IOException {
    Authority authority = open();
    assertThat(authority.entity("Q90")).isEmpty();
    assertThat(authority.byTitle("Kiev").orElseThrow().id()).isEqualTo("dbp:Kyiv");
    assertThat(authority.ofDemonym("georgian").orElseThrow().wikipedia())
        .isEqualTo("Georgia (country)");
    assertThat(authority.qualified("Georgia")).hasSize(1);
    assertThat(authority.bySurname("Ivanov")).hasSize(1);
    assertThat(authority.candidates("GEORGIA").get(0).match()).isEqualTo(NameMatch.CASE);
  }

  private Authority after(String file, String content) throws IOException {
    Path path = Files.writeString(folder.resolve(file), content);
    new Importer(new ImportStore(folder.resolve("imports")), Clock.systemUTC()).add(path);
    return open();
  }

  /** Without our own facts, so that the test does not depend on them. */
  private Authority open() throws IOException {
    OverlayBuilder builder =
        new OverlayBuilder(base, List.of(new ImportStore(folder.resolve("imports"))), "");
    Path layer = Files.createTempDirectory(folder, "overlay");
    builder.build(layer, progress -> {});
    return new CompiledAuthority(base, Layer.open(layer), new GivenNames(List.of()), List.of());
  }
}
