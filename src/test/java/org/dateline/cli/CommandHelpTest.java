package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

/** The help of every command: whole sentences, and a description of each option and parameter. */
final class CommandHelpTest {
  static Stream<CommandSpec> commands() {
    PrintStream nowhere =
        new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
    Terminal terminal = new Terminal(InputStream.nullInputStream(), nowhere, nowhere);
    Wiring wiring = new Wiring(new Installation(Path.of("target")), terminal);
    return below(Main.commandLine(wiring, terminal));
  }

  private static Stream<CommandSpec> below(CommandLine command) {
    return Stream.concat(
        Stream.of(command.getCommandSpec()),
        command.getSubcommands().values().stream().flatMap(CommandHelpTest::below));
  }

  @Test
  void allCommandsAreLookedAt() {
    assertThat(commands()).hasSizeGreaterThan(60);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itsDescriptionIsWholeSentences(CommandSpec command) {
    assertThat(command.usageMessage().description())
        .as(command.qualifiedName())
        .isNotEmpty()
        .allMatch(paragraph -> paragraph.endsWith(".") && !paragraph.endsWith(" ."));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void eachOfItsOptionsAndParametersIsDescribed(CommandSpec command) {
    List<ArgSpec> undescribed =
        command.args().stream()
            .filter(argument -> !argument.hidden())
            .filter(argument -> String.join("", argument.description()).isBlank())
            .toList();
    assertThat(undescribed).as(command.qualifiedName()).isEmpty();
  }
}
