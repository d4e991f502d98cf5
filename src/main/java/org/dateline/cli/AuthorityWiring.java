package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.dateline.authority.Authority;
import org.dateline.authority.CachingAuthority;
import org.dateline.authority.home.AuthorityHome;
import org.dateline.ingest.BearersFile;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Linker;
import org.dateline.linking.archive.NameDecisions;
import org.jspecify.annotations.Nullable;

/** Puts together what is known from outside, for each data folder, and the linkers that use it. */
final class AuthorityWiring {
  private final Installation installation;
  private final Terminal terminal;
  private final Lazy<Authority> authority = new Lazy<>(() -> makeAuthority(null));
  private final Lazy<Linker> linker = new Lazy<>(() -> new EntityLinker(authority.get()));
  private final Map<Path, Lazy<Authority>> authorities = new ConcurrentHashMap<>();
  private final Map<Path, Lazy<Linker>> linkers = new ConcurrentHashMap<>();

  AuthorityWiring(Installation installation, Terminal terminal) {
    this.installation = installation;
    this.terminal = terminal;
  }

  /** The authority without the imports of a data folder. */
  Supplier<Authority> authority() {
    return authority;
  }

  Supplier<Linker> linker() {
    return linker;
  }

  /**
   * The linker for an archive, loaded at its first use.
   *
   * @param data the archive whose imports count too, null for none
   */
  Supplier<Linker> linkerFor(@Nullable Path data) {
    return data == null ? linker : linkers.computeIfAbsent(data, this::lazyLinker);
  }

  Linker linker(Path data, NameDecisions decisions) {
    return new EntityLinker(of(data).get(), BearersFile.read(BearersFile.in(data)), decisions);
  }

  /**
   * Begins to load the authority in the background.
   *
   * @param data the archive whose imports count too, null for none
   */
  void loadEarly(@Nullable Path data) {
    (data == null ? authority : of(data)).early();
  }

  /** The folder of the compiled authority and the imports. */
  AuthorityHome home() {
    return new AuthorityHome(
        installation.distributions(),
        AuthorityHome.defaultCache(),
        AuthorityHome.defaultImports(),
        terminal.progress()::println);
  }

  private Authority makeAuthority(@Nullable Path data) {
    try {
      return new CachingAuthority(home().open(data));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The compiled authority with the imports of a data folder. */
  Lazy<Authority> of(Path data) {
    return authorities.computeIfAbsent(data, folder -> new Lazy<>(() -> makeAuthority(folder)));
  }

  private Lazy<Linker> lazyLinker(Path data) {
    return new Lazy<>(() -> linker(data, NameDecisions.NONE));
  }
}
