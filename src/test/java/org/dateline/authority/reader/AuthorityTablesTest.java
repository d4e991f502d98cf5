package org.dateline.authority.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.imported.ImportedEntity;
import org.junit.jupiter.api.Test;

/** Authority files that are tables: CSV and GeoNames. */
final class AuthorityTablesTest extends ImportFixture {
  @Test
  void csvLinesOfOneIdAreOnePersonOfSeveralOffices() throws IOException {
    ImportedEntity person =
        only(
            "officials.csv",
            """
            id;name;type;aliases;office;from;until
            7;Jane Doe;person;J. Doe|Jane Q. Doe;Mayor;2010;2014-05
            7;Jane Doe;person;;Governor;2014-06-01;
            """);
    assertThat(person.names()).containsExactly("J. Doe", "Jane Q. Doe");
    assertThat(person.offices()).extracting(o -> o.title()).containsExactly("Mayor", "Governor");
  }

  @Test
  void geoNamesRowsGivePlacesAndABadRowIsNamedByItsLine() throws IOException {
    String row =
        "1\tNovo\tNovo\tNovoye,Ново\t50.5\t30.5\tP\tPPL\tUA\t\t12\t\t\t\t5000\t\t1\tEurope/Kyiv\t2024-01-01";
    Importer.ImportReport report = add("UA.txt", row + "\n2\tcut short\n");
    assertThat(report.complaints()).singleElement().asString().startsWith("line 2");
    assertThat(entities("UA").get(0).population()).isEqualTo(5000);
  }

  @Test
  void aByteOrderMarkCostsNoEntry() throws IOException {
    String one = "{\"id\":\"Q1\",\"labels\":{\"en\":{\"value\":\"One Name\"}}}\n";
    assertThat(only("marked.json", "\ufeff" + one).wikidata()).isEqualTo("Q1");
    String row =
        "1\tNovo\tNovo\t\t50.5\t30.5\tP\tPPL\tUA\t\t12\t\t\t\t5000\t\t1\tEurope/Kyiv\t2024-01-01\n";
    assertThat(only("marked.txt", "\ufeff" + row).name()).isEqualTo("Novo");
  }

  @Test
  void aCsvLineOfTooManyCellsIsNamedAndTheRestGoesIn() throws IOException {
    Importer.ImportReport report =
        add("ragged.csv", "name,type\nA B,person\nC D,person,Minister, of War\nE F,person\nG H\n");
    assertThat(report.imported().counts()).containsEntry("imported", 3L);
    assertThat(report.complaints()).singleElement().asString().contains("more cells");
  }

  @Test
  void aCsvLineWithADateThatIsNoneIsNamedAndTheRestGoesIn() throws IOException {
    Importer.ImportReport report =
        add(
            "offices.csv",
            """
            id,name,office,from,until
            1,Ida Quarm,Mayor,2020-13,2021
            2,Ann Blee,Mayor,2021,
            2,Ann Blee,Governor,31.12.2022,
            2,Ann Blee,Senator,2023-01,
            """);
    assertThat(report.complaints())
        .containsExactly(
            "line 2: “2020-13” is no date; write 2022, 2022-01 or 2022-01-31",
            "line 4: “31.12.2022” is no date; write 2022, 2022-01 or 2022-01-31");
    assertThat(entities("offices").get(0).offices())
        .extracting(office -> office.title())
        .containsExactly("Mayor", "Senator");
  }

  @Test
  void aTableInUtf16IsToldToBeSo() throws IOException {
    Path file = folder.resolve("table.csv");
    Files.write(file, "name,type\nIda Quarm,person\n".getBytes(StandardCharsets.UTF_16));
    Importer importer = new Importer(new ImportStore(folder), Clock.systemUTC());
    assertThatThrownBy(() -> importer.add(file)).hasMessageContaining("not text in UTF-8");
  }

  @Test
  void aCsvFileThatCannotBeReadOnIsRefused() {
    assertThatThrownBy(() -> add("open.csv", "name,type\nA B,person\n\"C D,person\n"))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("not CSV");
  }

  @Test
  void aPositionThatIsNoneIsNotTaken() throws IOException {
    ImportedEntity half =
        only(
            "half.json",
            "{\"id\":\"Q1\",\"labels\":{\"en\":{\"value\":\"A B\"}},\"claims\":{\"P625\":[{\"mainsnak\":"
                + "{\"datavalue\":{\"value\":{\"latitude\":3}}}}]}}\n");
    assertThat(half.position()).isNull();
    Importer.ImportReport report =
        add("far.csv", "name,latitude,longitude\nNear,50,30\nFar,1000,30\nNowhere,NaN,30\n");
    assertThat(report.complaints()).hasSize(2).allMatch(c -> c.contains("Earth"));
  }
}
