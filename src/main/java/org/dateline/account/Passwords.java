package org.dateline.account;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.function.Supplier;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

/** Passwords of any characters of Unicode, kept as argon2id hashes. */
final class Passwords {
  static final int SHORTEST = 8;
  static final int LONGEST = 1_000;

  // As OWASP advises: 19 MiB, two passes, one lane.
  private static final int SALT_BYTES = 16;
  private static final int HASH_BYTES = 32;
  private static final int LANES = 1;
  private static final int KIBIBYTES = 19 * 1024;
  private static final int PASSES = 2;

  private final PasswordEncoder argon2id;

  // Many who sign in at once must not take all memory and processors.
  private final Semaphore turns = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

  private final String nobodys;

  Passwords() {
    this(KIBIBYTES);
  }

  /**
   * Makes hashes with the given need of memory.
   *
   * @param kibibytes of memory that a hash takes: fewer are for tests alone
   */
  Passwords(int kibibytes) {
    this.argon2id = new Argon2PasswordEncoder(SALT_BYTES, HASH_BYTES, LANES, kibibytes, PASSES);
    this.nobodys = argon2id.encode("no password at all");
  }

  /**
   * Hash to be kept.
   *
   * @throws AccountRefused if the password is too short or too long
   */
  String hash(String password) {
    int length = password.codePointCount(0, password.length());
    if (length < SHORTEST || length > LONGEST) {
      throw new AccountRefused(
          "A password has "
              + SHORTEST
              + " to "
              + LONGEST
              + " characters; this one has "
              + length
              + ".");
    }
    if (password.codePoints().anyMatch(Passwords::isHalfACharacter)) {
      throw new AccountRefused("The password has a broken character. Type it again.");
    }
    return inTurn(() -> argon2id.encode(normal(password)));
  }

  private static boolean isHalfACharacter(int codePoint) {
    return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
  }

  boolean matches(String password, String hash) {
    boolean tooLong = password.length() > 2 * LONGEST;
    return inTurn(() -> argon2id.matches(tooLong ? "" : normal(password), hash)) && !tooLong;
  }

  /** Takes as long as a comparison with somebody's password. */
  void matchNobodys(String password) {
    matches(password, nobodys);
  }

  /** An accent typed apart is the same as one typed with its letter. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFC);
  }

  private <T> T inTurn(Supplier<T> work) {
    turns.acquireUninterruptibly();
    try {
      return work.get();
    } finally {
      turns.release();
    }
  }
}
