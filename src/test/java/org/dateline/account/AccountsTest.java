package org.dateline.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.dateline.account.SignIns.SignedIn;
import org.dateline.account.Tokens.NewToken;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.account.Role;
import org.dateline.testing.InMemoryAccounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests of people, sessions and tokens. */
final class AccountsTest {
  private static final String HERE = "192.0.2.1";
  private static final String PASSWORD = "harbour lights";

  private final MovableClock clock = new MovableClock();
  private final AccountStore store = InMemoryAccounts.store();
  private final Accounts accounts = Accounts.in(store, clock, new Passwords(16));

  @BeforeEach
  void add() {
    accounts.people().add("Irina K.", PASSWORD, Role.ADMIN);
    accounts.people().add("ben", "the other mole", Role.ARCHIVIST);
  }

  private SignedIn signIn() {
    return accounts.signIns().signIn("Irina K.", PASSWORD, HERE, null).orElseThrow();
  }

  private boolean isSignedIn(SignedIn session) {
    return accounts.signIns().session(session.secret()).isPresent();
  }

  @Test
  void whoKnowsThePasswordIsSignedIn() {
    SignedIn session = signIn();
    assertThat(session.who()).isEqualTo(new Principal("Irina K.", Role.ADMIN));
    assertThat(accounts.signIns().session(session.secret())).contains(session);
    assertThat(accounts.signIns().signIn("irina k.", PASSWORD, HERE, null)).isPresent();
  }

  @Test
  void nothingThatIsKeptSignsAnybodyIn() {
    SignedIn session = signIn();
    NewToken token = accounts.tokens().add("ben", Role.READER, "");
    String kept = store.accounts().all() + "" + store.sessions().all().get(0).id();
    assertThat(kept + store.tokens().all().get(0).hash())
        .doesNotContain(session.secret())
        .doesNotContain(token.shown().substring(token.shown().indexOf('.') + 1))
        .doesNotContain(PASSWORD);
    assertThat(accounts.signIns().session(store.sessions().all().get(0).id())).isEmpty();
    assertThat(session + " " + token)
        .doesNotContain(session.secret())
        .doesNotContain(token.shown());
  }

  @Test
  void aSessionBeginsAnewAtEverySignIn() {
    SignedIn before = signIn();
    SignedIn after =
        accounts.signIns().signIn("Irina K.", PASSWORD, HERE, before.secret()).orElseThrow();
    assertThat(after.secret()).isNotEqualTo(before.secret());
    assertThat(isSignedIn(before)).isFalse();
    assertThat(isSignedIn(after)).isTrue();
  }

  @Test
  void aSecretThatSomebodyChoseIsNoSession() {
    String chosen = "a-secret-that-another-put-into-the-browser";
    SignedIn session = accounts.signIns().signIn("Irina K.", PASSWORD, HERE, chosen).orElseThrow();
    assertThat(session.secret()).isNotEqualTo(chosen);
    assertThat(accounts.signIns().session(chosen)).isEmpty();
  }

  @Test
  void aSessionEndsWhenItIsNotUsedOrAWeekOld() {
    SignedIn session = signIn();
    clock.move(SignIns.UNUSED.minusMinutes(1));
    assertThat(isSignedIn(session)).isTrue();
    clock.move(SignIns.UNUSED.plusMinutes(1));
    assertThat(isSignedIn(session)).isFalse();

    SignedIn used = signIn();
    for (Duration age = Duration.ZERO; age.compareTo(SignIns.LONGEST) < 0; age = age.plusHours(6)) {
      assertThat(isSignedIn(used)).isTrue();
      clock.move(Duration.ofHours(6));
    }
    clock.move(Duration.ofMinutes(1));
    assertThat(isSignedIn(used)).isFalse();
    signIn();
    assertThat(store.sessions().all()).hasSize(1);
  }

  @Test
  void signingOutEndsASession() {
    SignedIn session = signIn();
    accounts.signIns().signOut(session.secret());
    assertThat(isSignedIn(session)).isFalse();
  }

  @Test
  void anotherPasswordEndsAllSessions() {
    SignedIn one = signIn();
    SignedIn other = signIn();
    SignedIn changed =
        accounts.signIns().changePassword(one.who(), PASSWORD, "other harbour", HERE).orElseThrow();
    assertThat(isSignedIn(one)).isFalse();
    assertThat(isSignedIn(other)).isFalse();
    assertThat(isSignedIn(changed)).isTrue();
    assertThat(accounts.signIns().signIn("Irina K.", PASSWORD, HERE, null)).isEmpty();
    assertThat(accounts.signIns().changePassword(one.who(), PASSWORD, "yet another one", HERE))
        .isEmpty();
  }

  @Test
  void aRoleCountsAtOnce() {
    SignedIn session = accounts.signIns().signIn("ben", "the other mole", HERE, null).orElseThrow();
    NewToken token = accounts.tokens().add("ben", Role.ARCHIVIST, "import");
    accounts.people().setRole("ben", Role.READER);
    assertThat(accounts.signIns().session(session.secret()).orElseThrow().who().role())
        .isEqualTo(Role.READER);
    assertThat(accounts.tokens().principal(token.shown()).orElseThrow().role())
        .isEqualTo(Role.READER);
    accounts.people().remove("Ben");
    assertThat(isSignedIn(session)).isFalse();
    assertThat(accounts.tokens().principal(token.shown())).isEmpty();
    assertThat(store.tokens().all()).isEmpty();
  }

  @Test
  void theOnlyAdminStays() {
    assertThatThrownBy(() -> accounts.people().remove("Irina K."))
        .isInstanceOf(AccountRefused.class)
        .hasMessageContaining("only admin");
    assertThatThrownBy(() -> accounts.people().setRole("Irina K.", Role.ARCHIVIST))
        .isInstanceOf(AccountRefused.class);
    accounts.people().setRole("ben", Role.ADMIN);
    accounts.people().remove("Irina K.");
    assertThat(accounts.people().all()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "BEN", "a\nb", "<b>", "x\u202ey", " ben", "ben ", "a/b"})
  void someNamesCannotBe(String name) {
    assertThatThrownBy(() -> accounts.people().add(name, PASSWORD, Role.READER))
        .isInstanceOf(AccountRefused.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"José Núñez", "o'neill", "anna@example.org", "李", "x", "M. Oduya"})
  void otherNamesCan(String name) {
    accounts.people().add(name, PASSWORD, Role.READER);
    assertThat(accounts.signIns().signIn(name, PASSWORD, HERE, null)).isPresent();
  }

  @Test
  void afterTooManyWrongPasswordsTheRightOneIsNotLookedAtForAWhile() {
    for (int i = 0; i < SignInAttempts.MOST_BY_NAME; i++) {
      String address = "192.0.2." + (10 + i); // each from elsewhere
      assertThat(accounts.signIns().signIn("IRINA K.", "guess " + i, address, null)).isEmpty();
    }
    assertThatThrownBy(this::signIn)
        .isInstanceOf(TooManyAttempts.class)
        .hasMessage("Too many attempts to sign in. Try again in 15 minutes.");
    clock.move(SignInAttempts.WINDOW);
    assertThat(isSignedIn(signIn())).isTrue();
  }

  @Test
  void aClockThatIsMovedBackLocksNobodyOutForLonger() {
    clock.move(Duration.ofDays(1));
    for (int i = 0; i < SignInAttempts.MOST_BY_NAME; i++) {
      assertThat(accounts.signIns().signIn("Irina K.", "guess " + i, HERE, null)).isEmpty();
    }
    clock.move(Duration.ofDays(-1));
    SignedIn session = signIn();
    clock.move(Duration.ofHours(-1));
    assertThat(isSignedIn(session)).isTrue();
  }

  @Test
  void afterTooManyNamesFromOneAddressNoneIsLookedAt() {
    for (int i = 0; i < SignInAttempts.MOST_BY_ADDRESS; i++) {
      assertThat(accounts.signIns().signIn("nobody" + i, "a guess of one", HERE, null)).isEmpty();
    }
    assertThatThrownBy(this::signIn).isInstanceOf(TooManyAttempts.class);
    assertThat(accounts.signIns().signIn("Irina K.", PASSWORD, "192.0.2.7", null)).isPresent();
  }

  @Test
  void whoSignsInAgainAndAgainIsNotHeldUp() {
    for (int i = 0; i < 2 * SignInAttempts.MOST_BY_ADDRESS; i++) {
      assertThat(isSignedIn(signIn())).isTrue();
    }
  }

  @Test
  void aTokenIsShownOnceAndActsInTheNameOfItsAccount() {
    NewToken made = accounts.tokens().add("Irina K.", Role.ARCHIVIST, "nightly import");
    assertThat(accounts.tokens().principal(made.shown()))
        .contains(new Principal("Irina K.", Role.ARCHIVIST));
    assertThat(store.tokens().all().get(0).used()).isEqualTo(clock.instant());
    assertThat(accounts.tokens().principal(made.shown() + "x")).isEmpty();
    assertThat(accounts.tokens().principal("dateline_" + made.token().id())).isEmpty();
    assertThat(accounts.tokens().principal("dateline_" + made.token().id() + ".")).isEmpty();
    accounts.tokens().revoke(made.token().id());
    assertThat(accounts.tokens().principal(made.shown())).isEmpty();
    assertThatThrownBy(() -> accounts.tokens().revoke(made.token().id()))
        .isInstanceOf(AccountRefused.class);
  }

  @Test
  void aTokenIsNoMoreThanItsAccount() {
    assertThatThrownBy(() -> accounts.tokens().add("ben", Role.ADMIN, ""))
        .isInstanceOf(AccountRefused.class);
  }
}
