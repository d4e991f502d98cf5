package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class ServerOptionsTest {
  @Test
  void anArchiveIsOpenToAllUnlessItIsClosed() {
    assertThat(CommandLine.populateCommand(new ServerOptions()).isClosed()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--access", "--reading"})
  void anArchiveIsClosedByEitherNameOfTheOption(String option) {
    CommandLine options =
        new CommandLine(new ServerOptions()).setCaseInsensitiveEnumValuesAllowed(true);
    options.parseArgs(option, "closed");
    assertThat(options.<ServerOptions>getCommand().isClosed()).isTrue();
  }
}
