package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.testing.BuildFolder;
import org.dateline.testing.EndedProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script itself, in a folder of its own that holds what this build has made. */
final class LauncherIT {
  @TempDir Path folder;
  private Path home;

  @BeforeEach
  void installed() throws IOException {
    home = folder.resolve("Date line"); // a blank in its path
    Path target = Files.createDirectories(home.resolve("target"));
    Path project = BuildFolder.target().getParent();
    Files.copy(project.resolve("dateline"), home.resolve("dateline"));
    Files.copy(project.resolve("pom.xml"), home.resolve("pom.xml"));
    Files.createSymbolicLink(
        target.resolve("dateline.jar"), BuildFolder.target().resolve("dateline.jar"));
    Files.createSymbolicLink(target.resolve("lib"), BuildFolder.target().resolve("lib"));
    Files.createFile(target.resolve("built"));
  }

  @Test
  void runsFromAnyFolderThroughASymbolicLink() throws Exception {
    Path link = Files.createSymbolicLink(folder.resolve("dl"), Path.of("Date line", "dateline"));

    EndedProcess run = run(Map.of(), link.toString(), "--version");

    assertThat(run.output()).startsWith("Dateline ");
    assertThat(run.code()).isZero();
  }

  @Test
  void givesCodeTwoForWrongUsage() throws Exception {
    EndedProcess run =
        run(Map.of(), home.resolve("dateline").toString(), "serve", "--port", "many");

    assertThat(run.code()).isEqualTo(2);
    assertThat(run.output()).contains("--port").contains("Usage: dateline serve");
  }

  @Test
  void givesCodeThreeWhenElasticsearchDoesNotAnswer() throws Exception {
    EndedProcess run =
        run(
            Map.of(),
            home.resolve("dateline").toString(),
            "ingest",
            "--elasticsearch",
            "http://127.0.0.1:1",
            home.toString());

    assertThat(run.output()).contains("Elasticsearch does not answer at http://127.0.0.1:1");
    assertThat(run.code()).isEqualTo(3);
  }

  @Test
  void saysWhatToDoWhereJavaHasTooLittleMemory() throws Exception {
    Path article = Files.writeString(folder.resolve("a.txt"), "Ann Lee spoke in Vienna.");
    EndedProcess run =
        run(
            Map.of("DATELINE_JAVA_OPTIONS", "-Xmx16m"),
            home.resolve("dateline").toString(),
            "annotate",
            "--for-ingest",
            article.toString());

    assertThat(run.output())
        .contains("Java may use 1", "MB of memory", "DATELINE_JAVA_OPTIONS=-Xmx2g")
        .doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void buildsAnewWhenASourceIsNewerAndSaysWhatThatNeeds() throws Exception {
    Files.delete(home.resolve("target/built"));

    EndedProcess run =
        run(Map.of("PATH", withoutMaven()), home.resolve("dateline").toString(), "--version");

    assertThat(run.output()).contains("Maven (mvn) is missing");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void saysThatJavaIsMissing() throws Exception {
    EndedProcess run =
        run(
            Map.of("JAVA_HOME", folder.toString()),
            home.resolve("dateline").toString(),
            "--version");

    assertThat(run.output()).contains("JAVA_HOME is " + folder);
    assertThat(run.code()).isEqualTo(1);
  }

  /** A folder with the few programs that the script calls, but no Maven. */
  private String withoutMaven() throws IOException {
    Path programs = Files.createDirectories(folder.resolve("programs"));
    for (String program :
        List.of("bash", "dirname", "readlink", "sed", "find", "head", "mkdir", "mktemp", "env")) {
      Path found =
          Stream.of(System.getenv("PATH").split(":", -1))
              .map(path -> Path.of(path, program))
              .filter(Files::isExecutable)
              .findFirst()
              .orElseThrow();
      Files.createSymbolicLink(programs.resolve(program), found);
    }
    return programs.toString();
  }

  private EndedProcess run(Map<String, String> environment, String... command) throws Exception {
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().remove("JDK_JAVA_OPTIONS"); // which Java says that it uses
    builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
    builder.environment().putAll(environment);
    return EndedProcess.of(builder);
  }
}
