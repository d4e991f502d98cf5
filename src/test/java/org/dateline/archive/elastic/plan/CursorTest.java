package org.dateline.archive.elastic.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.elastic.clients.elasticsearch._types.FieldValue;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.dateline.search.UnusableCursor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CursorTest {
  private static final Cursor CURSOR =
      new Cursor(
          List.of(FieldValue.of(7.25), FieldValue.of(1642032000000L), FieldValue.of("a1")),
          20,
          "snapshot");

  @Test
  void aCursorComesBackAsItWasWritten() {
    Cursor read = Cursor.read(CURSOR.write("search"), "search");
    assertThat(read.seen()).isEqualTo(20);
    assertThat(read.snapshot()).isEqualTo("snapshot");
    assertThat(read.after())
        .extracting(FieldValue::_get)
        .containsExactly(7.25, 1642032000000L, "a1");
  }

  @Test
  void aCursorOfAnotherSearchIsRefused() {
    String cursor = CURSOR.write("articles on talks");
    assertThatThrownBy(() -> Cursor.read(cursor, "quotations on talks"))
        .isInstanceOf(UnusableCursor.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"n\":20>\"n\":21", "snapshot>snapshop", "7.25>[]", "\"a1\">null"})
  void aCursorThatWasChangedIsRefused(String change) {
    String[] fromTo = change.split(">", -1);
    String plain =
        new String(Base64.getUrlDecoder().decode(CURSOR.write("s")), StandardCharsets.UTF_8);
    String changed = plain.replace(fromTo[0], fromTo[1]);
    assertThat(changed).isNotEqualTo(plain);
    String cursor = Base64.getUrlEncoder().encodeToString(changed.getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> Cursor.read(cursor, "s")).isInstanceOf(UnusableCursor.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "nonsense", "????", "bnVsbA", "W10", "e30", "eyJhIjpbMV0sIm4iOjF9"})
  void whatIsNoCursorIsRefused(String cursor) {
    assertThatThrownBy(() -> Cursor.read(cursor, "s")).isInstanceOf(UnusableCursor.class);
  }
}
