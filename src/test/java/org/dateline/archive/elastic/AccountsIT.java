package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.dateline.account.Accounts;
import org.dateline.account.SignIns.SignedIn;
import org.dateline.archive.account.Account;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.account.Role;
import org.dateline.archive.backup.StoredDocument;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Accounts in a real Elasticsearch. */
final class AccountsIT {
  private TestArchive archive;
  private AccountStore store;

  @BeforeEach
  void open() {
    archive = TestArchive.of(List.of());
    store = archive.get().accounts();
  }

  @AfterEach
  void close() {
    archive.close();
  }

  private static Account account(String name, Role role) {
    return new Account(name, role, "$argon2id$none", Instant.parse("2022-01-14T10:00:00Z"));
  }

  @Test
  void whatIsStoredIsFoundAtOnce() {
    assertThat(store.accounts().all()).isEmpty();
    assertThat(store.accounts().add(account("Irina K.", Role.ADMIN))).isTrue();
    assertThat(store.accounts().add(account("irina K.", Role.READER))).isFalse();
    assertThat(store.accounts().all()).containsExactly(account("Irina K.", Role.ADMIN));
    assertThat(store.accounts().find("irina k.")).contains(account("Irina K.", Role.ADMIN));
    store.accounts().replace(account("Irina K.", Role.READER));
    assertThat(store.accounts().all()).containsExactly(account("Irina K.", Role.READER));
    store.accounts().remove("irina k.");
    assertThat(store.accounts().find("irina k.")).isEmpty();
    assertThat(store.tokens().all()).isEmpty();
  }

  @Test
  void whatWasRemovedDoesNotComeBack() {
    store.accounts().add(account("ben", Role.ADMIN));
    store.accounts().remove("ben");
    store.accounts().remove("ben");
    store.accounts().replace(account("ben", Role.READER));
    assertThat(store.accounts().all()).isEmpty();
  }

  @Test
  void aBackupKnowsPeopleAndTokensButSignsNobodyIn() {
    Accounts accounts = Accounts.in(store, Clock.systemUTC());
    accounts.people().add("irina", "harbour lights", Role.ADMIN);
    String token = accounts.tokens().add("irina", Role.READER, "").shown();
    SignedIn session =
        accounts.signIns().signIn("irina", "harbour lights", "192.0.2.1", null).orElseThrow();
    List<StoredDocument> kept = new ArrayList<>();
    archive.get().documents().read(kept::add);

    try (TestArchive other = TestArchive.of(List.of())) {
      other.get().documents().write(kept);
      other.get().documents().refresh();
      Accounts restored = Accounts.in(other.get().accounts(), Clock.systemUTC());
      assertThat(restored.signIns().session(session.secret())).isEmpty();
      assertThat(restored.tokens().principal(token)).isPresent();
      assertThat(restored.signIns().signIn("irina", "harbour lights", "192.0.2.1", null))
          .isPresent();
    }
    // another server on the same archive
    assertThat(Accounts.in(store, Clock.systemUTC()).signIns().session(session.secret()))
        .isPresent();
  }
}
