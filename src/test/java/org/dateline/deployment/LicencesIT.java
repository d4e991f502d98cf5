package org.dateline.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.testing.BuildFolder;
import org.dateline.testing.EndedProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The build's check of licences, run on a copy of the project file by Maven itself. */
final class LicencesIT {
  // its licence is EPL-2.0, which the list does not have; tests may use it
  private static final Pattern FOR_TESTS =
      Pattern.compile("(<artifactId>junit-jupiter</artifactId>)\\s*<scope>test</scope>");

  @TempDir private Path folder;

  @BeforeEach
  void project() throws IOException {
    Path project = BuildFolder.target().getParent();
    Files.copy(project.resolve("pom.xml"), folder.resolve("pom.xml"));
    Path licences = Files.createDirectories(folder.resolve("src/license"));
    Files.copy(
        project.resolve("src/license/THIRD-PARTY.properties"),
        licences.resolve("THIRD-PARTY.properties"));
  }

  @Test
  void allLibrariesOfTheProgramComeUnderLicencesOfTheList() throws Exception {
    EndedProcess run = check();

    assertThat(run.output()).contains("BUILD SUCCESS");
    assertThat(run.code()).isZero();
  }

  @Test
  void aLibraryUnderAnotherLicenceFailsTheBuildByName() throws Exception {
    Path pom = folder.resolve("pom.xml");
    String text = Files.readString(pom);
    String more = FOR_TESTS.matcher(text).replaceFirst("$1");
    assertThat(more).isNotEqualTo(text);
    Files.writeString(pom, more);

    EndedProcess run = check();

    assertThat(run.output()).contains("forbidden licenses", "org.junit.jupiter:junit-jupiter-api");
    assertThat(run.code()).isNotZero();
  }

  /** Runs the check on what Maven has at hand already. */
  private EndedProcess check() throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(maven().toString(), "-o", "-B"));
    String repository = System.getProperty("dateline.repository");
    if (repository != null) {
      command.add("-Dmaven.repo.local=" + repository);
    }
    command.add("license:add-third-party@licences");
    return EndedProcess.of(new ProcessBuilder(command).directory(folder.toFile()));
  }

  private static Path maven() {
    List<Path> found =
        Stream.of(System.getenv("PATH").split(":", -1))
            .map(path -> Path.of(path, "mvn"))
            .filter(Files::isExecutable)
            .toList();
    assumeTrue(!found.isEmpty(), "mvn is not on the PATH");
    return found.get(0);
  }
}
