package org.dateline.archive.embedded;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.article.Digest;
import org.dateline.files.FileErrors;
import org.dateline.files.Folders;

/**
 * The server's program files: the distribution unpacked, with the analysis plugin put in. The
 * folder's name carries a digest of what went into it, so that a new version never meets the files
 * of an old one, and the folder gets that name only when it is complete.
 */
final class ServerFiles {
  private static final String PLUGIN = "dateline-analysis";
  private static final List<String> SETTINGS_OF_PLUGIN =
      Stream.of("StemmerSettings", "MappingSettings", "PatternReplaceSettings")
          .map(name -> "org.dateline.archive.embedded.plugin." + name)
          .toList();
  private static final Set<PosixFilePermission> FOLDER = permissions(true);
  private static final Set<PosixFilePermission> FILE = permissions(false);

  private final Path distribution;

  /**
   * Unpacks the server from its distribution.
   *
   * @param distribution the zip of Maven Central, {@code elasticsearch-VERSION.zip}
   */
  ServerFiles(Path distribution) {
    this.distribution = distribution;
  }

  /**
   * The unpacked server, below the first of these folders that has it or may be written.
   *
   * @throws ArchiveUnreachableException if there is no distribution, or no room for it
   */
  Path unpackedBelow(List<Path> folders) {
    if (!Files.isRegularFile(distribution)) {
      throw new ArchiveUnreachableException(
          "The Elasticsearch server is missing: %s. Build Dateline again (mvn package), or use --elasticsearch URL."
              .formatted(distribution));
    }
    try {
      byte[] plugin = pluginJar();
      String name = "elasticsearch-%s-%s".formatted(version(), digest(plugin));
      for (Path folder : folders) {
        if (Files.isDirectory(folder.resolve(name))) {
          return folder.resolve(name);
        }
      }
      for (Path folder : folders) {
        if (writable(folder)) {
          return unpack(folder.resolve(name), plugin);
        }
      }
      throw new ArchiveUnreachableException(
          "Elasticsearch cannot be unpacked: none of these folders can be written to: "
              + folders
              + ". Make one of them writable.");
    } catch (IOException e) {
      throw new ArchiveUnreachableException(
          "Elasticsearch cannot be unpacked from %s: %s."
              .formatted(distribution, FileErrors.reason(e)),
          e);
    }
  }

  private String version() {
    return distribution.getFileName().toString().replaceAll("^elasticsearch-|\\.zip$", "");
  }

  private Path unpack(Path target, byte[] plugin) throws IOException {
    Path partial = Files.createTempDirectory(target.getParent(), ".unpacking-");
    try {
      unzip(partial);
      installPlugin(partial.resolve("plugins").resolve(PLUGIN), plugin);
      Files.setPosixFilePermissions(partial, FOLDER);
      Folders.moveUnlessThere(partial, target);
      return target;
    } finally {
      Folders.delete(partial);
    }
  }

  /** Leaves out the distribution's own top folder. */
  private void unzip(Path folder) throws IOException {
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(distribution))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String name = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path path = folder.resolve(name).normalize();
        if (!path.startsWith(folder)) {
          throw new IOException("entry outside of the archive: " + entry.getName());
        }
        if (entry.isDirectory()) {
          createFolder(path);
        } else {
          createFolder(path.getParent());
          Files.copy(zip, path);
          Files.setPosixFilePermissions(path, name.startsWith("bin/") ? FOLDER : FILE);
        }
      }
    }
  }

  private void installPlugin(Path folder, byte[] plugin) throws IOException {
    createFolder(folder);
    write(folder.resolve(PLUGIN + ".jar"), plugin);
    write(folder.resolve("named_components.json"), resource("plugin/named_components.json"));
    String descriptor =
        """
        name=%s
        description=The stock analysis filters that Dateline's mappings use
        version=%s
        elasticsearch.version=%s
        java.version=17
        """
            .formatted(PLUGIN, version(), version());
    write(
        folder.resolve("stable-plugin-descriptor.properties"),
        descriptor.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * The plugin's classes, out of our own class path: the server gets what this very build was
   * compiled to.
   */
  private static byte[] pluginJar() throws IOException {
    java.io.ByteArrayOutputStream bytes = new java.io.ByteArrayOutputStream();
    try (ZipOutputStream jar = new ZipOutputStream(bytes)) {
      for (String type : pluginClasses()) {
        String path = type.replace('.', '/') + ".class";
        ZipEntry entry = new ZipEntry(path);
        entry.setTime(0); // the digest must not depend on the day
        jar.putNextEntry(entry);
        jar.write(resource("/" + path));
      }
    }
    return bytes.toByteArray();
  }

  private static List<String> pluginClasses() throws IOException {
    List<String> classes = new ArrayList<>();
    for (JsonNode byName : new ObjectMapper().readTree(resource("plugin/named_components.json"))) {
      byName.forEach(type -> classes.add(type.textValue()));
    }
    classes.addAll(SETTINGS_OF_PLUGIN);
    return classes;
  }

  static byte[] resource(String name) throws IOException {
    try (InputStream in = ServerFiles.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IOException("not on the class path: " + name);
      }
      return in.readAllBytes();
    }
  }

  private String digest(byte[] plugin) throws IOException {
    MessageDigest sha = Digest.newSha256();
    sha.update(plugin);
    sha.update(resource("plugin/named_components.json"));
    sha.update(Long.toString(Files.size(distribution)).getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(sha.digest(), 0, 4);
  }

  private static boolean writable(Path folder) {
    try {
      Files.createDirectories(folder);
      return Files.isWritable(folder);
    } catch (IOException e) {
      return false;
    }
  }

  private static void createFolder(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      Files.createDirectories(folder);
      Files.setPosixFilePermissions(folder, FOLDER);
    }
  }

  private static void write(Path file, byte[] content) throws IOException {
    Files.write(file, content);
    Files.setPosixFilePermissions(file, FILE);
  }

  /** Readable by all, whatever the umask: as root, the server runs as somebody else. */
  private static Set<PosixFilePermission> permissions(boolean executable) {
    Set<PosixFilePermission> set =
        EnumSet.of(
            PosixFilePermission.OWNER_READ,
            PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.OTHERS_READ);
    if (executable) {
      set.add(PosixFilePermission.OWNER_EXECUTE);
      set.add(PosixFilePermission.GROUP_EXECUTE);
      set.add(PosixFilePermission.OTHERS_EXECUTE);
    }
    return set;
  }
}
