package org.dateline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.archive.elastic.Cluster;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.Sharding;
import org.dateline.archive.embedded.EmbeddedElasticsearch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that choose the archive a command works on. */
class ArchiveOptions {
  private final Map<String, String> environment;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description =
          "The archive's folder (default: DATELINE_DATA, else ~/.dateline). All commands on one"
              + " folder share one Elasticsearch.")
  private @Nullable Path data;

  @Option(
      names = "--elasticsearch",
      paramLabel = "URL",
      description =
          "Use this Elasticsearch, 8.19 or later, instead of an embedded one (default:"
              + " DATELINE_ELASTICSEARCH). Several nodes: URL,URL. Access:"
              + " DATELINE_ELASTICSEARCH_USER and DATELINE_ELASTICSEARCH_PASSWORD, or"
              + " DATELINE_ELASTICSEARCH_API_KEY.")
  private @Nullable String elasticsearch;

  @Option(
      names = "--elasticsearch-ca",
      paramLabel = "FILE",
      description =
          "Certificates in PEM that vouch for it, where Java does not know them (default:"
              + " DATELINE_ELASTICSEARCH_CA).")
  private @Nullable Path certificates;

  ArchiveOptions() {
    this(System.getenv());
  }

  ArchiveOptions(Map<String, String> environment) {
    this.environment = environment;
  }

  /** The data folder; of an archive on a cluster, where its imports are kept. */
  Path data() {
    if (data != null) {
      return data.toAbsolutePath().normalize();
    }
    String set = value("DATELINE_DATA");
    return set != null
        ? Path.of(set).toAbsolutePath().normalize()
        : Path.of(System.getProperty("user.home"), ".dateline");
  }

  /**
   * The data folder, for commands that read an archive and make none.
   *
   * @throws UsageException if it holds no archive and the archive is not on a cluster
   */
  Path existingData() {
    Path folder = existingFolder();
    if (cluster() == null && !EmbeddedElasticsearch.isIn(folder)) {
      throw noArchive(folder);
    }
    return folder;
  }

  /**
   * The data folder, perhaps without articles yet.
   *
   * @throws UsageException if there is no such folder and the archive is not on a cluster
   */
  Path existingFolder() {
    Path folder = data();
    if (cluster() == null && !Files.isDirectory(folder)) {
      throw noArchive(folder);
    }
    return folder;
  }

  private static UsageException noArchive(Path folder) {
    return new UsageException(
        "There is no archive at %s. Name another with --data, or make one: dateline ingest --data %s PATH"
            .formatted(folder, folder));
  }

  /** True if the user has named the folder: a server makes the usual one when it is not there. */
  boolean namesData() {
    return data != null || value("DATELINE_DATA") != null;
  }

  /** The folder of the reports that each ingest leaves. */
  Path runs() {
    return IntakeWiring.runsFolder(data());
  }

  /** The folder of data, or the command's own when none is named. */
  Path dataOr(Path own) {
    return data == null && value("DATELINE_DATA") == null ? own : data();
  }

  /** The cluster, null for the embedded node. Its addresses are without user and password. */
  @Nullable Cluster cluster() {
    List<URI> urls = urls();
    if (urls.isEmpty()) {
      return null;
    }
    String file = value("DATELINE_ELASTICSEARCH_CA");
    Path vouching = certificates == null && file != null ? Path.of(file) : certificates;
    return new Cluster(urls.stream().map(ArchiveOptions::bare).toList(), credentials(), vouching);
  }

  private static URI bare(URI url) {
    try {
      return new URI(
          url.getScheme(), null, url.getHost(), url.getPort(), url.getPath(), null, null);
    } catch (URISyntaxException e) {
      throw badUrl();
    }
  }

  /** Shards and replicas, if an archive is created. */
  Sharding sharding() {
    return Sharding.DEFAULT;
  }

  Credentials credentials() {
    for (URI url : urls()) {
      String both = url.getRawUserInfo();
      if (both != null && both.contains(":")) {
        int colon = both.indexOf(':');
        return Credentials.password(
            decoded(both.substring(0, colon)), decoded(both.substring(colon + 1)));
      }
    }
    String key = value("DATELINE_ELASTICSEARCH_API_KEY");
    if (key != null) {
      return Credentials.apiKey(key);
    }
    String user = value("DATELINE_ELASTICSEARCH_USER");
    String password = value("DATELINE_ELASTICSEARCH_PASSWORD");
    return user == null || password == null
        ? Credentials.NONE
        : Credentials.password(user, password);
  }

  /** Adds the variables that tell a program with this environment which cluster it is. */
  void addTo(Map<String, String> other) {
    if (elasticsearch != null) {
      other.put("DATELINE_ELASTICSEARCH", elasticsearch);
    }
  }

  private List<URI> urls() {
    String written = elasticsearch != null ? elasticsearch : value("DATELINE_ELASTICSEARCH");
    return written == null
        ? List.of()
        : Stream.of(written.split(",", -1)).map(String::strip).map(ArchiveOptions::url).toList();
  }

  private static URI url(String written) {
    try {
      URI url = new URI(written);
      if (url.getHost() == null
          || !("http".equals(url.getScheme()) || "https".equals(url.getScheme()))) {
        throw badUrl();
      }
      return url;
    } catch (URISyntaxException e) {
      throw badUrl();
    }
  }

  // Says nothing of what was written: it may hold a password.
  private static UsageException badUrl() {
    return new UsageException(
        "--elasticsearch takes the URL of a server, for example https://search.example.org:9200,"
            + " or several of one cluster with commas between them");
  }

  private static String decoded(String part) {
    return URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8);
  }

  private @Nullable String value(String name) {
    String value = environment.get(name);
    return value == null || value.isBlank() ? null : value;
  }
}
