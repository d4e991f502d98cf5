package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.json.JsonpSerializable;
import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.TransportException;
import co.elastic.clients.transport.instrumentation.NoopInstrumentation;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLException;
import org.apache.http.Header;
import org.apache.http.HttpHost;
import org.apache.http.message.BasicHeader;
import org.dateline.archive.ArchiveException;
import org.dateline.archive.ArchiveUnreachableException;
import org.dateline.reading.json.RecordJson;
import org.elasticsearch.client.Node;
import org.elasticsearch.client.ResponseException;
import org.elasticsearch.client.RestClient;
import org.elasticsearch.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;

/** The client of one Elasticsearch, and what its failures mean. */
public final class Connection implements AutoCloseable {
  private static final int CONNECT_MILLIS = 5_000;

  /** A node that stands still for two minutes, as a machine that is moved does, is waited for. */
  private static final int ANSWER_MILLIS = 180_000;

  private static final int MOST_REQUESTS_AT_ONCE = 64;
  private static final long FIRST_PAUSE_MILLIS = 100;
  private static final long LONGEST_PAUSE_MILLIS = 6_400;

  private volatile List<URI> urls;
  private final RestClient rest;
  private final RestClientTransport transport;
  private final ElasticsearchClient client;
  private final ObjectMapper mapper;
  private final Outage outage = new Outage(System::nanoTime);

  /**
   * Connects to one node, with the certificates that Java trusts.
   *
   * @param authorization the header of that name, null when the cluster asks for no name
   */
  public Connection(URI url, @Nullable String authorization) {
    this(List.of(url), authorization, null);
  }

  /**
   * Connects to the nodes of a cluster.
   *
   * @param urls of nodes of one cluster
   * @param certificates that vouch for them, null for those that Java trusts
   */
  public Connection(List<URI> urls, @Nullable String authorization, @Nullable Path certificates) {
    this.urls = urls;
    this.mapper = RecordJson.mapper();
    SSLContext trust = certificates == null ? null : Certificates.trusting(certificates);
    this.rest = restClient(urls, authorization, trust);
    this.transport =
        new RestClientTransport(
            rest, new JacksonJsonpMapper(mapper), null, NoopInstrumentation.INSTANCE);
    this.client = new ElasticsearchClient(transport);
  }

  private static RestClient restClient(
      List<URI> urls, @Nullable String authorization, @Nullable SSLContext trust) {
    URI url = urls.get(0);
    RestClientBuilder builder =
        RestClient.builder(urls.stream().map(Connection::host).toArray(HttpHost[]::new))
            .setRequestConfigCallback(
                request ->
                    request.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(ANSWER_MILLIS))
            .setHttpClientConfigCallback(
                http ->
                    http.setMaxConnPerRoute(MOST_REQUESTS_AT_ONCE)
                        .setMaxConnTotal(MOST_REQUESTS_AT_ONCE)
                        .setSSLContext(trust));
    if (url.getPath() != null && url.getPath().length() > 1) {
      builder.setPathPrefix(url.getPath());
    }
    if (authorization != null) {
      Header[] headers = {new BasicHeader("Authorization", authorization)};
      builder.setDefaultHeaders(headers);
    }
    return builder.build();
  }

  /** Uses a node that was started in the place of another, at another address. */
  public void moveTo(URI other) {
    rest.setNodes(List.of(new Node(host(other))));
    urls = List.of(other);
  }

  private static HttpHost host(URI url) {
    return new HttpHost(url.getHost(), port(url), url.getScheme());
  }

  private static int port(URI url) {
    if (url.getPort() >= 0) {
      return url.getPort();
    }
    return "https".equals(url.getScheme()) ? 443 : 9200;
  }

  /** Writes records into documents, and reads them back. */
  public ObjectMapper mapper() {
    return mapper;
  }

  /** A value of the client as JSON. */
  JsonNode tree(JsonpSerializable value) {
    try {
      return mapper.readTree(JsonpUtils.toJsonString(value, transport.jsonpMapper()));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e); // it was written as JSON
    }
  }

  /** Runs a request; its failures become those of the archive, and so does half an answer. */
  public <T> T call(Request<T> request) {
    try {
      T answer = request.send(client);
      Optional<String> lacking = PartialAnswers.lacking(answer);
      if (lacking.isPresent()) {
        if (PartialAnswers.isSnapshotGone(lacking.get())) {
          throw new ArchiveException.SnapshotGone(lacking.get(), new IOException(lacking.get()));
        }
        throw incomplete(" (" + lacking.get() + ")", new IOException(lacking.get()));
      }
      return answer;
    } catch (ElasticsearchException e) {
      throw failure(e);
    } catch (ResponseException e) {
      if (isGateway(e.getResponse().getStatusLine().getStatusCode())) {
        throw isIncomplete(e) ? incomplete("", e) : unreachable(e);
      }
      String reason = String.valueOf(e.getMessage()); // with the answer's body
      if (ReadOnlyState.is("", reason)) {
        throw new ArchiveException.ReadOnly(ReadOnlyState.said(reason));
      }
      throw failed(reason, e);
    } catch (TransportException e) { // an answer without a body, as to a question for existence
      if (isRefusal(e.statusCode())) {
        throw refused("status " + e.statusCode(), e);
      }
      throw unreachable(e);
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  /**
   * Runs a request that changes nothing. On a cluster of several nodes it is tried again for some
   * seconds, since the others may still turn to a node that has just died. Once no node has
   * answered for longer than that, a request is tried only once.
   */
  public <T> T read(Request<T> request) {
    long pause = urls.size() > 1 ? FIRST_PAUSE_MILLIS : LONGEST_PAUSE_MILLIS;
    for (; pause < LONGEST_PAUSE_MILLIS; pause *= 2) {
      try {
        return call(request);
      } catch (ArchiveUnreachableException e) {
        if (!outage.failed()) {
          throw e;
        }
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(pause));
      }
    }
    return call(request);
  }

  /** Runs a search of documents as they are. */
  public SearchResponse<JsonNode> search(SearchRequest request) {
    return read(client -> client.search(request, JsonNode.class));
  }

  private ArchiveUnreachableException unreachable(IOException e) {
    if (e instanceof SSLException) {
      return new ArchiveUnreachableException(
          "Elasticsearch at "
              + where()
              + " shows a certificate that is not trusted ("
              + e.getMessage()
              + "). Name the file of certificates that vouch for it with --elasticsearch-ca.",
          e);
    }
    return new ArchiveUnreachableException(
        "Elasticsearch does not answer at " + where() + " (" + e.getMessage() + "). Is it running?",
        e);
  }

  /** True if Elasticsearch lacks shards, or its master, which gives up where the disk is full. */
  private static boolean isIncomplete(IOException e) {
    String message = String.valueOf(e.getMessage());
    return message.contains("no_shard_available")
        || message.contains("master_not_discovered")
        || message.contains("no master");
  }

  private ArchiveUnreachableException incomplete(String said, IOException e) {
    return new ArchiveUnreachableException(
        "Elasticsearch at "
            + where()
            + " cannot reach a part of the archive: it is starting, its disk is too full, or a node"
            + " is missing. Its log tells which. Then run the same command again."
            + said,
        e);
  }

  /** True if a gateway answers in the place of Elasticsearch, or Elasticsearch is not up yet. */
  private static boolean isGateway(int status) {
    return status >= 502 && status <= 504;
  }

  private String where() {
    return String.join(", ", urls.stream().map(URI::toString).toList());
  }

  private static boolean isRefusal(int status) {
    return status == 401 || status == 403;
  }

  private ArchiveException refused(String reason, Exception e) {
    return new ArchiveException.Refused(
        "Elasticsearch at "
            + where()
            + " refuses access: "
            + reason
            + ". Check the user and password,"
            + " or the API key.",
        e);
  }

  private ArchiveException failure(ElasticsearchException e) {
    String reason = reason(e.error());
    if (ReadOnlyState.is(e.error()) || ReadOnlyState.is(e.error().type(), reason)) {
      return new ArchiveException.ReadOnly(ReadOnlyState.said(reason));
    }
    if (isRefusal(e.status())) {
      return refused(reason, e);
    }
    if (PartialAnswers.isSnapshotGone(reason)) {
      return new ArchiveException.SnapshotGone(reason, e);
    }
    return failed(reason, e);
  }

  private static ArchiveException failed(String reason, Exception e) {
    return new ArchiveException(
        "Elasticsearch failed: "
            + reason
            + (reason.endsWith(".") ? "" : ".")
            + " Its log may tell more; to check the archive, run: dateline doctor",
        e);
  }

  private static String reason(ErrorCause error) {
    ErrorCause cause = error.rootCause().isEmpty() ? error : error.rootCause().get(0);
    return cause.reason() == null ? String.valueOf(cause.type()) : cause.reason();
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A request to Elasticsearch. */
  @FunctionalInterface
  public interface Request<T> {
    T send(ElasticsearchClient client) throws IOException;
  }
}
