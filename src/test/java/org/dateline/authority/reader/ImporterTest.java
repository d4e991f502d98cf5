package org.dateline.authority.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.dateline.article.EntityType;
import org.dateline.article.PartialDate;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.imported.ImportedEntity;
import org.junit.jupiter.api.Test;

final class ImporterTest extends ImportFixture {
  @Test
  void wikidataGivesNamesTypeTitleAndDatedOffices() throws IOException {
    ImportedEntity person =
        only(
            "dump.json",
            "[\n{\"id\":\"Q1\",\"labels\":{\"de\":{\"value\":\"Marta Beispiel\"},\"en\":{\"value\":\"Martha Example\"}},"
                + "\"aliases\":{\"en\":[{\"value\":\"M. Example\"}]},\"descriptions\":{\"en\":{\"value\":\"minister\"}},"
                + "\"sitelinks\":{\"enwiki\":{\"title\":\"Martha Example\"}},"
                + "\"claims\":{\"P31\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q5\"}}}}],"
                + "\"P39\":[{\"mainsnak\":{\"datavalue\":{\"value\":{\"id\":\"Q83307\"}}},\"qualifiers\":{"
                + "\"P580\":[{\"datavalue\":{\"value\":{\"time\":\"+2019-03-00T00:00:00Z\"}}}]}}]}},\n]\n");
    assertThat(person.name()).isEqualTo("Martha Example");
    assertThat(person.names()).contains("Marta Beispiel", "M. Example");
    assertThat(person.type()).isEqualTo(EntityType.PERSON);
    assertThat(person.wikidata()).isEqualTo("Q1");
    assertThat(person.offices().get(0).from()).isEqualTo(new PartialDate("2019-03"));
    assertThat(person.offices().get(0).until()).isNull();
  }

  @Test
  void followTheMoneyGivesCompaniesAndLeavesOutWhatIsNoName() throws IOException {
    Importer.ImportReport report =
        add(
            "ftm.json",
            """
            {"id":"NK-1","caption":"Example Shipping","schema":"Company","properties":{"name":["Example Shipping Ltd"],"country":["cy"]}}
            {"id":"NK-2","schema":"Ownership","properties":{}}
            """);
    assertThat(report.imported().counts())
        .containsEntry("imported", 1L)
        .containsEntry("skipped: schema Ownership", 1L);
    assertThat(entities("ftm").get(0).country()).isEqualTo("CY");
  }

  @Test
  void skosConceptsComeWithTheirLabelsAndMatches() throws IOException {
    ImportedEntity concept =
        only(
            "thesaurus.rdf",
            "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">"
                + "<skos:Concept rdf:about=\"http://example.org/1\"><skos:prefLabel xml:lang=\"en\">Grain corridor</skos:prefLabel>"
                + "<skos:altLabel>Black Sea Initiative</skos:altLabel>"
                + "<skos:exactMatch rdf:resource=\"http://www.wikidata.org/entity/Q113173093\"/></skos:Concept></rdf:RDF>");
    assertThat(concept.name()).isEqualTo("Grain corridor");
    assertThat(concept.names()).containsExactly("Black Sea Initiative");
    assertThat(concept.wikidata()).isEqualTo("Q113173093");
  }

  @Test
  void bodiesCarryTheirAbbreviationsAndNamesInAllLanguages() throws IOException {
    ImportedEntity body =
        only(
            "bodies.yaml",
            """
            Example Treaty Organization:
              Wikidata_code: Q77
              Name_en: Example Treaty Organization
              Abbreviation_en: ETO
              Name_fr: Organisation de l'exemple
              OpenSanctions_id: '[No code found.]'
            """);
    assertThat(body.allNames())
        .containsExactly("Example Treaty Organization", "ETO", "Organisation de l'exemple");
    assertThat(body.type()).isEqualTo(EntityType.ORGANIZATION);
  }

  @Test
  void aZippedFileIsReadAndABadLineNamedWhileTheRestGoesIn() throws IOException {
    Path file = folder.resolve("people.csv.gz");
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(file))) {
      out.write(
          "name,type,wikidata\nGood Name,person,Q5\nBad Name,person,five\n"
              .getBytes(StandardCharsets.UTF_8));
    }
    Importer.ImportReport report = importer().add(file);
    assertThat(report.imported().counts()).containsEntry("imported", 1L);
    assertThat(report.complaints()).singleElement().asString().contains("five");
  }

  @Test
  void whatIsNoAuthorityFileIsRefusedAndNothingIsLeftBehind() throws IOException {
    for (String content : List.of("", "Dear editor,\nthank you.", "<html></html>", "{\"a\": 1}")) {
      assertThatThrownBy(() -> add("wrong.dat", content)).isInstanceOf(IOException.class);
    }
    assertThatThrownBy(() -> add("cut.json", "{\"Q5\": {\"names\": [\"A B\"], \"pos\""))
        .hasMessageContaining("line 1");
    try (var files = Files.walk(folder.resolve("imports"))) {
      assertThat(files.filter(Files::isRegularFile)).isEmpty();
    }
  }

  @Test
  void filesNamedInOtherScriptsAreSourcesOfTheirOwn() {
    assertThat(Importer.sourceName(Path.of("люди.csv")))
        .isNotEqualTo(Importer.sourceName(Path.of("кино.csv")));
  }

  @Test
  void aFileThatIsNotThereIsSaidToBeMissing() {
    Importer importer = new Importer(new ImportStore(folder), Clock.systemUTC());
    assertThatThrownBy(() -> importer.add(folder.resolve("none.csv")))
        .hasMessage("there is no such file");
  }

  @Test
  void aLineThatIsNotInUtf8IsNamedAndLeftOut() throws IOException {
    String place =
        "%d\t%s\t%s\t\t10\t20\tP\tPPL\tFR\t\t\t\t\t\t500\t\t\tEurope/Paris\t2020-01-01\n";
    String cities =
        String.format(place, 1, "Ostmere", "Ostmere") + String.format(place, 2, "Quarmé", "Quarme");
    Importer.ImportReport places = addLatin1("cities.txt", cities);
    assertThat(places.imported().counts()).containsEntry("imported", 1L);
    assertThat(places.complaints()).singleElement().asString().contains("line 2", "UTF-8", "iconv");

    Importer.ImportReport firms =
        addLatin1(
            "firms.json",
            """
            {"id":"NK-1","caption":"Ost","schema":"Company","properties":{}}
            {"id":"NK-2","caption":"Quarmé","schema":"Company","properties":{}}
            """);
    assertThat(firms.imported().counts()).containsEntry("imported", 1L);
    assertThat(firms.complaints()).singleElement().asString().contains("line 2", "UTF-8");
  }

  private Importer.ImportReport addLatin1(String name, String content) throws IOException {
    Path file = Files.write(folder.resolve(name), content.getBytes(StandardCharsets.ISO_8859_1));
    return new Importer(new ImportStore(folder), Clock.systemUTC()).add(file);
  }

  @Test
  void aConceptWithinAnotherAndMarkupInALabelAreRead() throws IOException {
    add(
        "nested.rdf",
        "<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\" xmlns:skos=\"http://www.w3.org/2004/02/skos/core#\">"
            + "<skos:Concept rdf:about=\"urn:1\"><skos:broader><skos:Concept rdf:about=\"urn:2\">"
            + "<skos:prefLabel>Wide</skos:prefLabel><skos:broader rdf:resource=\"urn:1\"/></skos:Concept></skos:broader>"
            + "<skos:prefLabel>Narrow <i>one</i></skos:prefLabel></skos:Concept></rdf:RDF>");
    assertThat(entities("nested"))
        .extracting(ImportedEntity::key, ImportedEntity::allNames)
        .containsExactly(tuple("urn:2", List.of("Wide")), tuple("urn:1", List.of("Narrow one")));
  }

  @Test
  void objectsOverSeveralLinesAndArraysAreRead() throws IOException {
    for (String document :
        List.of(
            "{\n  \"id\": \"Q1\",\n  \"labels\": {\"en\": {\"value\": \"One Name\"}}\n}\n",
            "[\n  {\n    \"id\": \"Q1\",\n    \"labels\": {\"en\": {\"value\": \"One Name\"}}\n  }\n]\n",
            "[{\"id\": \"Q1\", \"labels\": {\"en\": {\"value\": \"One Name\"}}}]",
            "{\"entities\": {\"Q1\":\n{\"id\": \"Q1\", \"labels\": {\"en\": {\"value\": \"One Name\"}}}}}")) {
      assertThat(only("document.json", document).wikidata()).as(document).isEqualTo("Q1");
    }
  }

  @Test
  void aDocumentThatIsCutIsRefusedAndTheLineNamed() {
    assertThatThrownBy(
            () ->
                add(
                    "half.json",
                    "[{\"id\": \"Q1\",\n \"labels\": {\"en\": {\"value\": \"A B\"}}},\n{"))
        .hasMessageContaining("line 3");
  }

  @Test
  void aFirstLineThatIsBadIsNamedAndTheRestGoesIn() throws IOException {
    Importer.ImportReport report =
        add(
            "bad-first.json",
            "{\"id\": \"Q1\", \"labels\"\n{\"id\":\"Q2\",\"labels\":{\"en\":{\"value\":\"A B\"}}}\n");
    assertThat(report.complaints()).singleElement().asString().startsWith("line 1");
    assertThat(report.imported().counts()).containsEntry("imported", 1L);
  }

  @Test
  void filesThatDifferBeforeTheirExtensionAreTwoSources() throws IOException {
    add("people.2022.csv", "name,type\nA B,person\n");
    add("people.2023.csv", "name,type\nC D,person\n");
    assertThat(new ImportStore(folder.resolve("imports")).all())
        .extracting(ImportStore.Imported::source)
        .containsExactly("people_2022", "people_2023");
    assertThat(Importer.sourceName(Path.of("Q.jsonl.gz"))).isEqualTo("Q");
    assertThat(Importer.sourceName(Path.of(".json"))).isEqualTo("_json");
  }

  @Test
  void nestedFollowTheMoneyGivesDatedOffices() throws IOException {
    ImportedEntity person =
        only(
            "pep.json",
            "{\"id\":\"Q9\",\"caption\":\"Jane Doe\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Jane Doe\"],"
                + "\"positionOccupancies\":[{\"schema\":\"Occupancy\",\"properties\":{\"startDate\":[\"2019-05\"],"
                + "\"endDate\":[\"2021\"],\"post\":[{\"caption\":\"Minister of Trade\"}]}}]}}\n");
    assertThat(person.offices().get(0).title()).isEqualTo("Minister of Trade");
    assertThat(person.offices().get(0).until()).isEqualTo(new PartialDate("2021"));
  }
}
