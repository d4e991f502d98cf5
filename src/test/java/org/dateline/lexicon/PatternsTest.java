package org.dateline.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each pattern of English is found in its examples, or is a part of another one. */
class PatternsTest {
  private static final Language ENGLISH = Language.ENGLISH;

  static Stream<String> names() {
    return Stream.of("date-patterns", "name-patterns")
        .flatMap(file -> ENGLISH.headings(file).stream().map(heading -> file + "/" + heading));
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPatternIsFoundInItsExamples(String name) {
    Pattern pattern = Pattern.compile(ENGLISH.expression(name), Pattern.CASE_INSENSITIVE);

    assertThat(ENGLISH.examples(name)).allMatch(example -> pattern.matcher(example).find());
  }

  @ParameterizedTest
  @MethodSource("names")
  void everyPatternHasAnExampleOrIsPartOfAnother(String name) {
    String file = name.substring(0, name.indexOf('/'));
    String part = "{" + name.substring(file.length() + 1) + "}";
    List<String> others =
        ENGLISH.headings(file).stream()
            .flatMap(h -> ENGLISH.lines(file + "/" + h).stream())
            .toList();

    assertThat(!ENGLISH.examples(name).isEmpty() || others.stream().anyMatch(l -> l.contains(part)))
        .isTrue();
  }
}
