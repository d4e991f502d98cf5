package org.dateline.deployment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.testing.EndedProcess;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of commits' subjects, as the hook and the build run it, in repositories of its own. */
final class CommitSubjectsIT {
  private static final String LONG =
      "Say in seventy-two characters or more what could be said in forty";
  private static final String TOO_LONG = LONG + " and fewer";
  private static final String CHECK =
      Path.of(".githooks", "new-subjects").toAbsolutePath().toString();
  private static final String HOOK = Path.of(".githooks", "commit-msg").toAbsolutePath().toString();

  @TempDir Path folder;

  @BeforeEach
  void makeRepository() throws Exception {
    boolean git =
        Stream.of(System.getenv("PATH").split(":", -1))
            .anyMatch(path -> Files.isExecutable(Path.of(path, "git")));
    assumeTrue(git, "git is not on the PATH");
    run("git", "init", "-q", "-b", "main");
    commit(TOO_LONG);
    run("git", "checkout", "-q", "-b", "work");
  }

  private EndedProcess run(String... command) throws IOException, InterruptedException {
    ProcessBuilder program = new ProcessBuilder(command).directory(folder.toFile());
    program.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
    return EndedProcess.of(program);
  }

  private void commit(String subject) throws Exception {
    EndedProcess made =
        run(
            "git",
            "-c",
            "user.name=Ann Lee",
            "-c",
            "user.email=ann@example.org",
            "commit",
            "-q",
            "--allow-empty",
            "-m",
            subject);
    assertThat(made.code()).as(made.output()).isZero();
  }

  @Test
  void aLongSubjectOfANewCommitIsRefusedByName() throws Exception {
    commit("Read dates in bylines");
    commit(TOO_LONG + " again");

    EndedProcess check = run(CHECK);

    assertThat(check.code()).isEqualTo(1);
    assertThat(check.output()).contains(TOO_LONG + " again");
  }

  @Test
  void subjectsOfTheBaseAndShortOnesPass() throws Exception {
    commit("Read dates in bylines — “KYIV, Jan 12”");

    assertThat(run(CHECK)).isEqualTo(new EndedProcess(0, ""));
  }

  @Test
  void anotherBaseCanBeNamed() throws Exception {
    commit(TOO_LONG + " again");
    run("git", "branch", "next");

    assertThat(run(CHECK, "next").code()).isZero();
  }

  @Test
  void withoutABaseNothingIsChecked() throws Exception {
    commit(TOO_LONG + " again");
    run("git", "branch", "-D", "main");

    EndedProcess check = run(CHECK);

    assertThat(check.code()).isZero();
    assertThat(check.output()).contains("not checked");
  }

  @Test
  void theHookLooksAtTheFirstLineOfTheMessage() throws Exception {
    Path message = Files.write(folder.resolve("message"), List.of("# a remark", LONG, TOO_LONG));
    assertThat(run(HOOK, message.toString()).code()).isZero();

    Files.write(message, List.of(TOO_LONG));
    assertThat(run(HOOK, message.toString()).code()).isEqualTo(1);
  }
}
