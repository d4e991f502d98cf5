package org.dateline.archive.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.archive.elastic.Credentials;
import org.dateline.archive.elastic.connection.Connection;

/**
 * An Elasticsearch node that answers over TLS alone, with a certificate that Java does not know,
 * and asks for a password or an API key.
 */
public final class SecuredNode implements AutoCloseable {
  /** A user with all rights. */
  public static final String USER = NodeKey.USER;

  private static final long PATIENCE_SECONDS = 300;
  private static final String STORE_PASSWORD = "store-of-a-test";
  private static final String SETTINGS =
      """
      cluster.name: secured
      discovery.type: single-node
      network.host: 127.0.0.1
      http.port: %d
      transport.port: 0
      path.data: "%s"
      path.logs: "%s"
      action.auto_create_index: false
      cluster.routing.allocation.disk.threshold_enabled: false
      xpack.security.enabled: true
      xpack.security.autoconfiguration.enabled: false
      xpack.security.authc.realms.file.own.order: 0
      xpack.security.http.ssl.enabled: true
      xpack.security.http.ssl.keystore.path: node.p12
      xpack.security.http.ssl.keystore.password: %s
      """;

  private final int port = FreePorts.of(1).get(0);
  private final NodeKey key;
  private final Path certificate;
  private final StartedNode node;

  private SecuredNode(Path folder) throws IOException {
    this.key = NodeKey.in(folder.resolve("key"));
    this.certificate = folder.resolve("node.pem");
    this.node = new StartedNode(folder.resolve("node"));
  }

  /** Starts one, and waits until it answers. */
  public static SecuredNode in(Path folder) throws IOException, InterruptedException {
    SecuredNode one = new SecuredNode(Files.createDirectories(folder));
    one.node.configure(
        SETTINGS.formatted(one.port, one.node.part("data"), one.node.part("logs"), STORE_PASSWORD));
    Path config = one.node.part("config");
    Files.writeString(config.resolve("users"), one.key.line());
    Files.writeString(config.resolve("users_roles"), "superuser:" + USER + "\n");
    makeCertificate(config.resolve("node.p12"), one.certificate);
    one.node.launch();
    one.awaitAnswer();
    return one;
  }

  /** Makes the key and certificate of a server on this machine that vouches for itself. */
  public static void makeCertificate(Path store, Path certificate)
      throws IOException, InterruptedException {
    keytool(
        store,
        "-genkeypair",
        "-alias",
        "node",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "SAN=dns:localhost,ip:127.0.0.1",
        "-validity",
        "2");
    keytool(store, "-exportcert", "-alias", "node", "-rfc", "-file", certificate.toString());
  }

  private static void keytool(Path store, String... what) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(what));
    command.addAll(
        List.of(
            "-keystore", store.toString(), "-storetype", "PKCS12", "-storepass", STORE_PASSWORD));
    Process keytool = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(keytool.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(keytool.waitFor()).as(said).isZero();
  }

  private void awaitAnswer() throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    while (true) {
      try (Connection connection = connection()) {
        connection.call(client -> client.cluster().health());
        return;
      } catch (ArchiveUnreachableException e) {
        if (!node.isAlive() || System.nanoTime() > end) {
          throw new AssertionError("the node does not answer; its logs: " + node.part("logs"), e);
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
  }

  private Connection connection() {
    return new Connection(
        List.of(url()), Credentials.password(USER, password()).header(), certificate);
  }

  public URI url() {
    return URI.create("https://localhost:" + port);
  }

  /** An address of this machine at which nobody answers. */
  public static URI down() {
    return URI.create("https://localhost:" + FreePorts.of(1).get(0));
  }

  /** The file of its certificate, in PEM. */
  public Path certificate() {
    return certificate;
  }

  /** The password of {@link #USER}. */
  public String password() {
    return key.key();
  }

  @Override
  public void close() {
    node.kill();
  }
}
