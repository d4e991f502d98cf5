package org.dateline.testing;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import org.dateline.archive.account.AccountRecord;
import org.dateline.archive.account.AccountStore;
import org.dateline.archive.account.Records;

/** Accounts of a test, in memory. */
public final class InMemoryAccounts {
  private InMemoryAccounts() {}

  public static AccountStore store() {
    return new AccountStore(
        new InMemoryRecords<>(),
        new InMemoryRecords<>(),
        new InMemoryRecords<>(),
        new InMemoryRecords<>());
  }

  private static final class InMemoryRecords<T extends AccountRecord> implements Records<T> {
    private final Map<String, T> records = new ConcurrentSkipListMap<>();

    @Override
    public Optional<T> find(String id) {
      return Optional.ofNullable(records.get(id));
    }

    @Override
    public List<T> all() {
      return List.copyOf(records.values());
    }

    @Override
    public boolean add(T record) {
      return records.putIfAbsent(record.id(), record) == null;
    }

    @Override
    public void replace(T record) {
      records.replace(record.id(), record);
    }

    @Override
    public void remove(String id) {
      records.remove(id);
    }
  }
}
