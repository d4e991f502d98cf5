package org.dateline.reading;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.util.List;
import org.apache.commons.compress.MemoryLimitException;
import org.apache.commons.compress.PasswordRequiredException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DamageTest {
  static final List<Exception> CUT_OFF =
      List.of(
          new EOFException(),
          new IOException("Truncated TAR archive"),
          new IOException("Unexpected end of ZLIB input stream"),
          new IOException("Error reading Zip content from FileChannelImpl"),
          new IOException("nextHeaderOffset is out of bounds"),
          new IOException("Missing root object specification in trailer."));

  @ParameterizedTest
  @FieldSource("CUT_OFF")
  void aFileThatLacksItsEndEndsTooEarlyInWhateverWords(Exception e) {
    assertThat(Damage.of(e)).isEqualTo("it ends too early; get a whole copy of it");
  }

  @Test
  void aFaultOfTheProgramIsToldByItsPlaceAndNotInWordsOfJava() {
    assertThat(Damage.ofDateline(new IllegalStateException("index 7 out of [0x1]")))
        .startsWith("It cannot be read, by a fault of Dateline itself (DamageTest.java, line ")
        .endsWith("). It was left out.")
        .doesNotContain("Exception", "index");
    assertThat(
            Damage.ofDateline(
                new StackOverflowError() {
                  private static final long serialVersionUID = 1;

                  @Override
                  public StackTraceElement[] getStackTrace() {
                    return new StackTraceElement[0];
                  }
                }))
        .isEqualTo("It cannot be read, by a fault of Dateline itself. It was left out.");
  }

  @Test
  void otherWordsOfLibrariesAreNotShown() {
    assertThat(Damage.sentence("The archive is damaged", new IOException("foo<Bar>[0x1]"), " So."))
        .isEqualTo(
            "The archive is damaged: it is not built as files of its kind are; get a sound copy of"
                + " it. So.");
    assertThat(Damage.of(new IllegalArgumentException((String) null))).doesNotContain("null");
  }

  @Test
  void whatDatelineItselfSaysAndWhatTheMachineRefusesIsShown() {
    assertThat(Damage.of(new UnreadableException("Too many members.")))
        .isEqualTo("Too many members");
    assertThat(Damage.of(new AccessDeniedException("a.txt")))
        .isEqualTo("this user may not use a.txt");
  }

  @Test
  void lockedAndOtherwisePackedFilesAreNotCalledDamaged() {
    assertThat(Damage.sentence("Damaged", new PasswordRequiredException("a.7z"), ""))
        .isEqualTo(Damage.LOCKED);
    assertThat(Damage.sentence("Damaged", new MemoryLimitException(2, 1), ""))
        .startsWith("Unpacking it takes more memory");
    assertThat(
            Damage.sentence("Damaged", new IOException("Unsupported compression method [3]"), ""))
        .startsWith("Compressed in a way that Dateline does not read.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"a\": \"b", "[1, 2", "{\"a\":\n{\"b\": 1"})
  void jsonThatIsCutOffEndsInTheMiddle(String json) {
    assertThat(Damage.of(failure(json))).startsWith("it ends in the middle of a value at ");
  }

  @Test
  void wrongJsonIsNamedByItsPlace() {
    assertThat(Damage.of(failure("{\"a\": oops}"))).containsPattern(" at character \\d+$");
    assertThat(Damage.of(failure("{\"a\": 1\n\"b\": 2}"))).contains(" at line 2, character ");
  }

  private static JsonProcessingException failure(String json) {
    try {
      new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      return e;
    }
    throw new IllegalStateException("This is right: " + json);
  }
}
