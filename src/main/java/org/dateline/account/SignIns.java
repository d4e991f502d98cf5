package org.dateline.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.dateline.archive.account.Account;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.account.Session;
import org.dateline.article.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Sessions of people who signed in. A session ends twelve hours after its last use, a week after it
 * began, and when the password is changed. Safe for use by several threads.
 */
public final class SignIns {
  static final Duration UNUSED = Duration.ofHours(12);
  static final Duration LONGEST = Duration.ofDays(7);
  private static final Duration USE_NOTED = Duration.ofMinutes(1);

  private final AccountStore store;
  private final AccountHolders people;
  private final Passwords passwords;
  private final SignInAttempts attempts;
  private final Clock clock;

  SignIns(AccountStore store, AccountHolders people, Passwords passwords, Clock clock) {
    this.store = store;
    this.people = people;
    this.passwords = passwords;
    this.attempts = new SignInAttempts(clock);
    this.clock = clock;
  }

  /**
   * A person who is signed in.
   *
   * @param secret for the cookie alone
   * @param csrf to be shown with every write
   */
  public record SignedIn(Principal who, String secret, String csrf) {
    @Override
    public String toString() {
      return "SignedIn[" + who + "]";
    }
  }

  /**
   * Signs somebody in.
   *
   * @param address they come from
   * @param before secret of the session they had, which ends
   * @return empty when name or password is wrong; which of them is not told
   * @throws TooManyAttempts after too many failures of this name or address
   */
  public Optional<SignedIn> signIn(
      String name, String password, String address, @Nullable String before) {
    String id = Account.id(name);
    attempts.begin(id, address);
    Optional<Account> account = people.find(name);
    if (account.isEmpty()) {
      passwords.matchNobodys(password);
      return Optional.empty();
    }
    if (!passwords.matches(password, account.get().hash())) {
      return Optional.empty();
    }
    attempts.succeeded(id, address);
    signOut(before);
    removeExpired();
    return Optional.of(begin(account.get()));
  }

  private SignedIn begin(Account account) {
    String secret = Secrets.next();
    Instant now = clock.instant();
    store
        .sessions()
        .add(new Session(key(secret), account.id(), Digest.sha256(account.hash()), now, now));
    return signedIn(account, secret);
  }

  private static SignedIn signedIn(Account account, String secret) {
    return new SignedIn(
        new Principal(account.name(), account.role()), secret, Digest.sha256("csrf " + secret));
  }

  private static String key(String secret) {
    return Digest.sha256(secret);
  }

  private void removeExpired() {
    store.sessions().all().stream()
        .filter(this::isOver)
        .forEach(session -> store.sessions().remove(session.id()));
  }

  private boolean isOver(Session session) {
    Instant now = clock.instant();
    return session.used().plus(UNUSED).isBefore(now) || session.began().plus(LONGEST).isBefore(now);
  }

  /** The account of a session, with its present role. */
  public Optional<SignedIn> session(String secret) {
    Optional<Session> found = store.sessions().find(key(secret)).filter(s -> !isOver(s));
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Session session = found.get();
    Optional<Account> account =
        store
            .accounts()
            .find(session.account())
            .filter(a -> Digest.sha256(a.hash()).equals(session.password()));
    if (account.isPresent() && session.used().plus(USE_NOTED).isBefore(clock.instant())) {
      store.sessions().replace(session.usedAt(clock.instant()));
    }
    return account.map(a -> signedIn(a, secret));
  }

  public void signOut(@Nullable String secret) {
    if (secret != null) {
      store.sessions().remove(key(secret));
    }
  }

  /**
   * Changes one's own password. All one's sessions end; the one returned begins.
   *
   * @return empty when the present password is wrong
   * @throws TooManyAttempts after too many failures of this name or address
   */
  public Optional<SignedIn> changePassword(
      Principal who, String present, String then, String address) {
    Optional<SignedIn> confirmed = signIn(who.name(), present, address, null);
    confirmed.ifPresent(
        session -> {
          signOut(session.secret());
          people.setPassword(who.name(), then);
        });
    return confirmed.map(session -> begin(people.known(who.name())));
  }
}
