package org.dateline.account;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.dateline.archive.account.Account;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.account.ApiToken;
import org.dateline.archive.account.Role;
import org.dateline.article.Digest;

/** API tokens of people, for their programs. Safe for use by several threads. */
public final class Tokens {
  private static final String PREFIX = "dateline_";
  private static final int ID_BYTES = 9;
  private static final int LONGEST = 200;
  private static final int LONGEST_NOTE = 200;
  private static final Duration USE_NOTED = Duration.ofMinutes(1);

  private final AccountStore store;
  private final AccountHolders people;
  private final Clock clock;

  Tokens(AccountStore store, AccountHolders people, Clock clock) {
    this.store = store;
    this.people = people;
    this.clock = clock;
  }

  /** A token that was just made: {@code shown} is told once and never again. */
  public record NewToken(ApiToken token, String shown) {
    @Override
    public String toString() {
      return "NewToken[" + token + "]";
    }
  }

  public List<ApiToken> all() {
    return store.tokens().all();
  }

  public Optional<ApiToken> find(String id) {
    return store.tokens().find(id);
  }

  /**
   * Makes a token. Its secret is in the answer and nowhere else.
   *
   * @throws AccountRefused if its role is higher than its account's, or its note is too long
   */
  public NewToken add(String account, Role role, String note) {
    Account of = people.known(account);
    if (!of.role().includes(role)) {
      throw new AccountRefused(
          "“" + of.name() + "” is " + of.role().label() + ": a token cannot have a higher role.");
    }
    if (note.length() > LONGEST_NOTE || note.chars().anyMatch(Character::isISOControl)) {
      throw new AccountRefused("A note is one line of at most " + LONGEST_NOTE + " characters.");
    }
    String id = Secrets.next(ID_BYTES);
    String secret = Secrets.next();
    ApiToken token =
        new ApiToken(
            id, of.name(), role, note.strip(), Digest.sha256(secret), clock.instant(), null);
    store.tokens().add(token);
    return new NewToken(token, PREFIX + id + "." + secret);
  }

  /**
   * Revokes a token, from the next request on.
   *
   * @throws AccountRefused if there is none of this id
   */
  public void revoke(String id) {
    if (find(id).isEmpty()) {
      throw new AccountRefused("There is no token “" + id + "”.");
    }
    store.tokens().remove(id);
  }

  /** The person in whose name a token acts; empty when the token is unknown or was revoked. */
  public Optional<Principal> principal(String shown) {
    int dot = shown.indexOf('.');
    if (!shown.startsWith(PREFIX) || dot < PREFIX.length() || shown.length() > LONGEST) {
      return Optional.empty();
    }
    Optional<ApiToken> found = find(shown.substring(PREFIX.length(), dot));
    if (found.isEmpty()
        || !Secrets.same(found.get().hash(), Digest.sha256(shown.substring(dot + 1)))) {
      return Optional.empty();
    }
    ApiToken token = found.get();
    noteUse(token);
    return people
        .find(token.account())
        .map(account -> new Principal(account.name(), account.role().and(token.role())));
  }

  private void noteUse(ApiToken token) {
    Instant now = clock.instant();
    Instant before = token.used();
    if (before == null || before.plus(USE_NOTED).isBefore(now)) {
      store.tokens().replace(token.usedAt(now));
    }
  }
}
