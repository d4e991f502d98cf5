package org.dateline.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.dateline.testing.BuildFolder;
import org.junit.jupiter.api.Test;

/** The bill of materials that the build has written. */
final class BillOfMaterialsIT {
  // group:artifact:version in the list that the check of licences leaves
  private static final Pattern LIBRARY = Pattern.compile("\\(([\\w.-]+:[\\w.-]+:[\\w.-]+) - ");

  @Test
  void namesEachLibraryOfTheProgramWithItsChecksumsAndNoneOfTheTests() throws IOException {
    Path bill = BuildFolder.target().resolve("dateline-sbom.json");
    assumeTrue(Files.exists(bill), "built with -P '!sbom'");
    List<String> named = new ArrayList<>();
    for (JsonNode component : new ObjectMapper().readTree(bill.toFile()).get("components")) {
      String name =
          String.join(
              ":",
              component.get("group").asText(),
              component.get("name").asText(),
              component.get("version").asText());
      assertThat(component.get("hashes")).as(name).isNotEmpty();
      named.add(name);
    }
    assertThat(named).containsAll(libraries()).noneMatch(name -> name.contains("junit"));
  }

  private static List<String> libraries() throws IOException {
    Path list = BuildFolder.target().resolve("generated-sources/license/THIRD-PARTY.txt");
    List<String> libraries =
        LIBRARY.matcher(Files.readString(list)).results().map(found -> found.group(1)).toList();
    assertThat(libraries).hasSizeGreaterThan(50);
    return libraries;
  }
}
