package org.dateline.archive;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dateline.authority.Authority;
import org.dateline.authority.Countries;
import org.dateline.authority.Entity;

/** Looks entities up in the authority, which is opened when the first is asked for. */
public final class AuthorityDirectory implements EntityDirectory {
  private final Supplier<Authority> authority;
  private final Map<String, Optional<Entity>> countries = new ConcurrentHashMap<>();

  public AuthorityDirectory(Supplier<Authority> authority) {
    this.authority = authority;
  }

  @Override
  public Optional<Entity> find(String id) {
    return authority.get().entity(id);
  }

  @Override
  public Optional<Entity> country(String code) {
    return countries.computeIfAbsent(code, new Countries(authority.get())::find);
  }
}
