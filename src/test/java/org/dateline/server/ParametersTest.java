package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ParametersTest {
  private static final Set<String> KNOWN = Set.of("q", "person", "person.not", "published.from");

  @Test
  void valuesKeepTheirOrderAndComeOnce() {
    Parameters given = new Parameters("person=B&person=A&person=B&person=", KNOWN);
    assertThat(given.values("person")).containsExactly("B", "A");
  }

  @Test
  void aQueryStringIsDecodedAsUtf8() {
    assertThat(QueryString.parse("q=J%C3%BCrgen+%26+%E6%97%A5&flag&=x&a=1=2"))
        .isEqualTo(Map.of("q", List.of("Jürgen & 日"), "flag", List.of(), "a", List.of("1=2")));
    assertThat(QueryString.parse(null)).isEmpty();
  }

  @Test
  void whatIsTypedHasItsAccentsOnTheLettersWhateverTheKeyboardSends() {
    assertThat(new Parameters("q=caf%65%CC%81", KNOWN).text("q", 100)).isEqualTo("café");
  }

  @Test
  void tooManyParametersAreRefused() {
    String many = IntStream.range(0, 1001).mapToObj(i -> "q=" + i).collect(Collectors.joining("&"));
    assertThatThrownBy(() -> QueryString.parse(many)).isInstanceOf(BadParameter.class);
    String ids =
        IntStream.range(0, 101).mapToObj(i -> "person=" + i).collect(Collectors.joining("&"));
    assertThatThrownBy(() -> new Parameters(ids, KNOWN).values("person"))
        .isInstanceOf(BadParameter.class)
        .hasMessageContaining("101 times");
  }

  @ParameterizedTest
  @CsvSource({
    "persn, person",
    "Person, person",
    "person.no, person.not",
    "publishedfrom, published.from",
    "x, ''",
    "utm_source, ''"
  })
  void theNearestNameIsSuggestedIfItIsNear(String typed, String meant) {
    assertThat(NearestWord.nearest(typed, KNOWN).orElse("")).isEqualTo(meant);
  }

  @ParameterizedTest
  @CsvSource({
    "localhost:8080, localhost",
    "[::1]:8080, [::1]",
    "[::1], [::1]",
    "127.0.0.1, 127.0.0.1",
    "a.example, a.example"
  })
  void theNameOfAHostStandsBeforeItsPort(String host, String name) {
    assertThat(HostGuard.nameOf(host)).isEqualTo(name);
  }

  @ParameterizedTest
  @CsvSource({
    "127.0.0.1, true",
    "127.1.2.3, true",
    "app.localhost, true",
    "::1, true",
    "127.0.0.1.evil.example, false",
    "localhost.evil.example, false",
    "0.0.0.0, false"
  })
  void onlyLoopbackNamesAreLoopback(String host, boolean loopback) {
    assertThat(HostGuard.isLoopback(host)).isEqualTo(loopback);
  }
}
