package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Tests of what a command that cannot begin says, and of its code. */
final class MainTest {
  @TempDir Path folder;
  private final ByteArrayOutputStream errors = new ByteArrayOutputStream();

  @Test
  void aPortThatIsTakenIsNamedBeforeElasticsearchIsStarted() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      String port = String.valueOf(taken.getLocalPort());

      assertThat(run("serve", "--data", data(), "--port", port)).isEqualTo(1);

      assertThat(errors()).startsWith("dateline: ").contains(port, "--port");
      assertThat(errors().lines()).hasSize(1);
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void aPortThatIsNoneIsWrongUsageBeforeElasticsearchIsStarted() {
    assertThat(run("serve", "--data", data(), "--port", "65536")).isEqualTo(2);
    assertThat(errors()).contains("--port must be 0 to 65535");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void trainingTakesTheNameOfItsTextsAndNoArchive() {
    assertThat(run("train", "linking", "a.jsonl", "--out", "w.tsv")).isEqualTo(2);
    assertThat(errors()).contains("--trained-on");
    errors.reset();
    assertThat(
            run(
                "train",
                "linking",
                "a.jsonl",
                "--out",
                "w.tsv",
                "--trained-on",
                "old news",
                "--data",
                data()))
        .isEqualTo(2);
    assertThat(errors()).contains("Unknown option: '--data'");
  }

  @Test
  void aCheckupOfAnArchiveThatDoesNotAnswerSaysWhatItCould() {
    assertThat(run("doctor", "--elasticsearch", "http://127.0.0.1:1", "--data", data()))
        .isEqualTo(3);
    assertThat(errors())
        .contains("good      versions", "wrong     Elasticsearch", "does not answer at")
        .contains("What is stored was not looked at", "Something is wrong.")
        .doesNotContain("The archive is sound");
  }

  @Test
  void aMeasurementOfNothingIsWrongUsage() {
    for (String option :
        List.of("--articles=0", "--distinct=0", "--rounds=0", "--questions=0", "--cut-offs=-1")) {
      assertThat(run("bench", "a.jsonl", option, "--data", data())).as(option).isEqualTo(2);
    }
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anAddressThatIsNoneIsWrongUsage() {
    assertThat(run("demo", "--data", data(), "--host", "no such host")).isEqualTo(2);
    assertThat(errors()).contains("--host");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aMistypedFolderOfAReadingCommandMakesNoArchive() {
    for (String command :
        List.of(
            "serve", "decisions", "relink", "runs", "users list", "tokens list", "feeds list")) {
      List<String> line = new ArrayList<>(List.of(command.split(" ", -1)));
      line.addAll(List.of("--data", data()));
      assertThat(run(line.toArray(String[]::new))).as(command).isEqualTo(2);
    }
    assertThat(run("decide", "reject", "Ann Lee", "Q1", "--why", "test", "--data", data()))
        .isEqualTo(2);
    assertThat(errors().lines().filter(line -> line.contains("There is no archive at " + data())))
        .hasSize(8);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aFolderOfOtherThingsIsNotMadeAnArchiveByACommandThatReads() throws IOException {
    Files.writeString(folder.resolve("letter.txt"), "Dear Ann");
    assertThat(run("decisions", "--data", folder.toString())).isEqualTo(2);
    assertThat(errors()).contains("There is no archive at " + folder);
    assertThat(folder.toFile().list()).containsExactly("letter.txt");
  }

  @Test
  void aWrongPathIsNamedBeforeElasticsearchIsStarted() {
    String wrong = folder.resolve("artciles.jsonl").toString();

    assertThat(run("ingest", "--data", data(), wrong)).isEqualTo(2);

    assertThat(errors()).contains(wrong, "Nothing was added");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void helpIsACommandToo() {
    assertThat(run("help")).isZero();
    assertThat(run("help", "ingest")).isZero();
    assertThat(errors()).contains("Usage: dateline ", "published (a day", "only text is required");
  }

  @Test
  void aServerForTheWholeNetworkSaysWhoCanRead() throws IOException {
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    ServerOptions options = new ServerOptions();
    new CommandLine(options).parseArgs("--host", "0.0.0.0", "--port", "0");

    options.warn(new PrintStream(said, true, StandardCharsets.UTF_8));

    assertThat(said.toString(StandardCharsets.UTF_8)).contains("can read the archive");
  }

  private String data() {
    return folder.resolve("data").toString();
  }

  private int run(String... arguments) {
    PrintStream progress = new PrintStream(errors, true, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(InputStream.nullInputStream(), progress, progress);
    Wiring wiring = new Wiring(new Installation(folder), terminal);
    return Main.commandLine(wiring, terminal).execute(arguments);
  }

  private String errors() {
    return errors.toString(StandardCharsets.UTF_8);
  }
}
