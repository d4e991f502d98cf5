package org.dateline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of which passwords can be, and of how they are kept. */
final class PasswordsTest {
  private final Passwords passwords = new Passwords();

  @Test
  void whatIsKeptIsAnArgon2idHashWithASaltOfItsOwn() {
    String hash = passwords.hash("harbour lights");
    assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$").doesNotContain("harbour");
    assertThat(passwords.hash("harbour lights")).isNotEqualTo(hash);
    assertThat(passwords.matches("harbour lights", hash)).isTrue();
    assertThat(passwords.matches("harbour light", hash)).isFalse();
    assertThat(passwords.matches("", hash)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "        ",
        "пароль моря",
        "灯台の光が見える夜",
        "\ud83d\udea2\ud83d\udea2\ud83d\udea2\ud83d\udea2\ud83d\udea2\ud83d\udea2\ud83d\udea2\ud83d\udea2",
        "tab\tand\nline",
        "\u0000\u0001\u0002\u0003\u0004\u0005\u0006\u0007"
      })
  void anyCharactersOfUnicodeMakeAPassword(String password) {
    assertThat(passwords.matches(password, passwords.hash(password))).isTrue();
  }

  @Test
  void itHas8To1000Characters() {
    String ship = "\ud83d\udea2";
    assertThat(passwords.hash(ship.repeat(8))).isNotEmpty();
    String longest = "é".repeat(500) + ship.repeat(500);
    String hash = passwords.hash(longest);
    assertThat(passwords.matches(longest, hash)).isTrue();
    assertThat(passwords.matches(longest.substring(0, 900), hash)).isFalse();
    assertThatThrownBy(() -> passwords.hash(ship.repeat(7))).hasMessageContaining("this one has 7");
    assertThatThrownBy(() -> passwords.hash("a".repeat(1001))).hasMessageContaining("1001");
    assertThat(passwords.matches("a".repeat(5_000_000), hash)).isFalse();
  }

  @Test
  void anAccentTypedApartIsTheSame() {
    assertThat(passwords.matches("cafe\u0301 noir", passwords.hash("caf\u00e9 noir"))).isTrue();
  }

  @Test
  void halfACharacterIsRefused() {
    assertThatThrownBy(() -> passwords.hash("harbour\ud83d lights"))
        .isInstanceOf(AccountRefused.class);
  }
}
