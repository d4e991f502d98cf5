package org.dateline.authority.home;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.dateline.authority.Authority;
import org.dateline.authority.Resources;
import org.dateline.authority.compiled.CompiledAuthority;
import org.dateline.authority.compiled.Layer;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.imported.OverlayBuilder;
import org.dateline.authority.source.AuthorityBuilder;
import org.dateline.authority.source.Distributions;
import org.dateline.authority.source.SourceVersion;
import org.dateline.files.FileErrors;
import org.dateline.files.Folders;
import org.dateline.files.OwnerOnly;
import org.jspecify.annotations.Nullable;

/**
 * The folders of the compiled authority: {@code CACHE/VERSION/base} is shared by all archives of a
 * user; what is laid over it is in the data folder, or beside the base when there is none. Both are
 * built when missing or when what they are made of has changed, by one process at a time, and
 * appear whole or not at all.
 */
public final class AuthorityHome {
  private static final String BASE = "base";

  private final Distributions distributions;
  private final Path cache;
  private final Path own;
  private final Consumer<String> progress;

  /**
   * Names the folders that the authority is built from and kept in.
   *
   * @param distributions folder of the sources, {@code target/distributions} of a build
   * @param cache see {@link #defaultCache}
   * @param own the user's imports for all archives, see {@link #defaultImports}
   * @param progress called when something takes long
   */
  public AuthorityHome(Path distributions, Path cache, Path own, Consumer<String> progress) {
    this.distributions = new Distributions(distributions);
    this.cache = cache;
    this.own = own;
    this.progress = progress;
  }

  /**
   * System property {@code dateline.cache}, else {@code XDG_CACHE_HOME/dateline}, else {@code
   * ~/.cache/dateline}; in it the folder {@code authority}.
   */
  public static Path defaultCache() {
    return folder("dateline.cache", "XDG_CACHE_HOME", Path.of(".cache"));
  }

  /**
   * Imports made without a data folder: system property {@code dateline.imports}, else {@code
   * XDG_DATA_HOME/dateline}, else {@code ~/.local/share/dateline}; in it the folder {@code
   * authority}.
   */
  public static Path defaultImports() {
    return folder("dateline.imports", "XDG_DATA_HOME", Path.of(".local", "share"));
  }

  private static Path folder(String property, String variable, Path inHome) {
    String set = System.getProperty(property);
    if (set != null) {
      return Path.of(set, "authority");
    }
    String xdg = System.getenv(variable);
    Path folder =
        xdg == null || xdg.isBlank()
            ? Path.of(System.getProperty("user.home")).resolve(inHome)
            : Path.of(xdg);
    return folder.resolve("dateline").resolve("authority");
  }

  /**
   * The authority with our own facts, the user's imports and the archive's; builds what is missing,
   * which takes minutes the first time.
   *
   * @param data the archive's data folder, null for none
   */
  public Authority open(@Nullable Path data) throws IOException {
    Path base = base(false);
    Layer layer = Layer.open(base);
    List<ImportStore> imports = new ArrayList<>(List.of(new ImportStore(own)));
    if (data != null) {
      imports.add(new ImportStore(imports(data)));
    }
    OverlayBuilder builder = new OverlayBuilder(layer, imports);
    Path place = data == null ? base.resolveSibling("overlays") : imports(data);
    String name = "overlay-" + builder.version();
    if (data != null) {
      OwnerOnly.folder(place);
    }
    Path overlay = written(place.resolve(name), false, folder -> builder.build(folder, progress));
    if (data != null) {
      deleteOthers(place, name);
    }
    return new CompiledAuthority(
        layer,
        Layer.open(overlay),
        Resources.givenNames(base.resolve(AuthorityBuilder.GIVEN_NAMES)),
        Resources.attributions());
  }

  /** The sources of the facts with their licences; needs no compiled authority. */
  public static List<Authority.SourceCredit> attributions() {
    return Resources.attributions();
  }

  /** The folder of an archive's imports. */
  public static Path imports(Path data) {
    return data.resolve("authority");
  }

  /** The imports of an archive, or the user's own. */
  public ImportStore store(@Nullable Path data) {
    return new ImportStore(data == null ? own : imports(data));
  }

  /**
   * The folder of the base layer, built when missing.
   *
   * @param again build it even if it is there
   */
  public Path base(boolean again) throws IOException {
    String version = SourceVersion.of(distributions);
    return written(
        cache.resolve(version).resolve(BASE),
        again,
        folder -> {
          progress.accept("compiling the authority (only the first time; takes a few minutes)");
          long start = System.nanoTime();
          new AuthorityBuilder(distributions, progress).build(folder, Map.of("version", version));
          progress.accept(
              "compiled the authority in " + (System.nanoTime() - start) / 1_000_000_000 + " s");
        });
  }

  /** Writes a layer into the folder it is given. */
  private interface Writer {
    void write(Path folder) throws IOException;
  }

  /** The folder of a layer, which is written if it is missing or wanted again. */
  private static Path written(Path folder, boolean again, Writer writer) throws IOException {
    if (Layer.isWhole(folder) && !again) {
      return folder;
    }
    Files.createDirectories(folder.getParent());
    Path lockFile = folder.resolveSibling(folder.getFileName() + ".lock");
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.lock()) {
      if (Layer.isWhole(folder) && !again && lock.isValid()) {
        return folder; // another process was faster
      }
      Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
      Folders.delete(unfinished);
      try {
        writer.write(unfinished);
        Folders.delete(folder);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
      } catch (IOException e) {
        Folders.delete(unfinished);
        throw new IOException(
            "The authority could not be compiled into %s (%s)."
                .formatted(folder, FileErrors.reason(e)),
            e);
      }
    }
    return folder;
  }

  private static void deleteOthers(Path place, String name) throws IOException {
    List<Path> others = new ArrayList<>();
    try (Stream<Path> files = Files.list(place)) {
      files
          .filter(f -> f.getFileName().toString().startsWith("overlay-"))
          .filter(f -> !f.getFileName().toString().startsWith(name))
          .forEach(others::add);
    }
    for (Path other : others) {
      Folders.delete(other);
    }
  }
}
