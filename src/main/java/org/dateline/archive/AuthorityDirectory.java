package org.dateline.archive;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Optional;
import java.util.function.Supplier;
import org.dateline.authority.Authority;
import org.dateline.authority.Countries;
import org.dateline.authority.Entity;

/** Looks entities up in the authority, which is opened when the first is asked for. */
public final class AuthorityDirectory implements EntityDirectory {
  private static final int MOST_COUNTRIES = 300;

  private final Supplier<Authority> authority;
  private final Cache<String, Optional<Entity>> countries =
      Caffeine.newBuilder().maximumSize(MOST_COUNTRIES).executor(Runnable::run).build();

  public AuthorityDirectory(Supplier<Authority> authority) {
    this.authority = authority;
  }

  @Override
  public Optional<Entity> find(String id) {
    return authority.get().entity(id);
  }

  @Override
  public Optional<Entity> country(String code) {
    return countries.get(code, unknown -> new Countries(authority.get()).find(unknown));
  }
}
