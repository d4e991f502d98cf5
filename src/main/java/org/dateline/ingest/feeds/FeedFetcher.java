package org.dateline.ingest.feeds;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Timer;
import java.util.TimerTask;
import org.apache.http.Header;
import org.apache.http.HttpEntity;
import org.apache.http.client.config.RequestConfig;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.config.RegistryBuilder;
import org.apache.http.conn.DnsResolver;
import org.apache.http.conn.socket.ConnectionSocketFactory;
import org.apache.http.conn.socket.PlainConnectionSocketFactory;
import org.apache.http.conn.ssl.SSLConnectionSocketFactory;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.impl.conn.BasicHttpClientConnectionManager;

/** Fetches feeds, with limits of size, time and redirects, and never from private addresses. */
public final class FeedFetcher {
  private static final int REDIRECTS = 5;
  private static final int NOT_MODIFIED = 304;

  private final DnsResolver names;
  private final Limits limits;
  private final String agent;

  /**
   * Fetches feeds within limits.
   *
   * @param names looks names up
   * @param agent the header User-Agent
   */
  FeedFetcher(DnsResolver names, Limits limits, String agent) {
    this.names = names;
    this.limits = limits;
    this.agent = agent;
  }

  /**
   * The limits of one feed.
   *
   * @param bytes unpacked
   * @param whole from the first try to connect to the last byte
   */
  record Limits(int bytes, Duration connecting, Duration silence, Duration whole) {
    static final Limits STANDARD =
        new Limits(
            16_000_000, Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofSeconds(60));
  }

  /** A fetcher that resolves names as this machine does. */
  public static FeedFetcher standard(String version) {
    return new FeedFetcher(InetAddress::getAllByName, Limits.STANDARD, "Dateline/" + version);
  }

  /**
   * The answer of a feed.
   *
   * @param changed whether it has a body
   * @param etag of the body, empty for none
   * @param modified when it was changed, in the feed's own words
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Fetched(boolean changed, byte[] body, String etag, String modified) {}

  /**
   * Fetches a feed, unless it says that nothing has changed.
   *
   * @param etag that of last time, empty for none
   * @param modified likewise
   * @throws IOException with the reason in plain words
   */
  Fetched fetch(Subscription feed, String etag, String modified) throws IOException {
    HttpGet request = new HttpGet(feed.url());
    request.setConfig(
        RequestConfig.custom()
            .setConnectTimeout((int) limits.connecting().toMillis())
            .setSocketTimeout((int) limits.silence().toMillis())
            .setMaxRedirects(REDIRECTS)
            .build());
    request.setHeader("Accept", "application/rss+xml, application/atom+xml, application/xml, */*");
    if (!etag.isEmpty()) {
      request.setHeader("If-None-Match", etag);
    }
    if (!modified.isEmpty()) {
      request.setHeader("If-Modified-Since", modified);
    }
    Timer timer = new Timer("feed", true);
    timer.schedule(new Abort(request), limits.whole().toMillis());
    try (CloseableHttpClient client = client(feed);
        CloseableHttpResponse response = client.execute(request)) {
      return answer(response);
    } catch (IOException | IllegalStateException e) {
      if (request.isAborted()) {
        throw new IOException("It took more than " + limits.whole().toSeconds() + " seconds.", e);
      }
      throw e instanceof IOException io ? io : new IOException(e);
    } finally {
      timer.cancel();
    }
  }

  /** Ends a request whose time is over. */
  private static final class Abort extends TimerTask {
    private final HttpGet request;

    Abort(HttpGet request) {
      this.request = request;
    }

    @Override
    public void run() {
      request.abort();
    }
  }

  private CloseableHttpClient client(Subscription feed) {
    BasicHttpClientConnectionManager connections =
        new BasicHttpClientConnectionManager(
            RegistryBuilder.<ConnectionSocketFactory>create()
                .register("http", PlainConnectionSocketFactory.getSocketFactory())
                .register("https", SSLConnectionSocketFactory.getSocketFactory())
                .build(),
            null,
            null,
            feed.privateAllowed() ? names : new PublicAddresses(names));
    return HttpClients.custom()
        .setConnectionManager(connections)
        .setUserAgent(agent)
        .disableCookieManagement()
        .disableAuthCaching()
        .disableAutomaticRetries()
        .build();
  }

  private Fetched answer(CloseableHttpResponse response) throws IOException {
    int status = response.getStatusLine().getStatusCode();
    if (status == NOT_MODIFIED) {
      return new Fetched(false, new byte[0], "", "");
    }
    HttpEntity entity = response.getEntity();
    if (status != 200 || entity == null) {
      throw new IOException("It answers with status " + status + ".");
    }
    byte[] body = read(entity);
    return new Fetched(true, body, header(response, "ETag"), header(response, "Last-Modified"));
  }

  private byte[] read(HttpEntity entity) throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    InputStream in = entity.getContent();
    byte[] part = new byte[16 * 1024];
    for (int n = in.read(part); n >= 0; n = in.read(part)) {
      if (body.size() + n > limits.bytes()) {
        throw new IOException("It has more than " + limits.bytes() / 1_000_000 + " MB.");
      }
      body.write(part, 0, n);
    }
    return body.toByteArray();
  }

  private static String header(CloseableHttpResponse response, String name) {
    Header header = response.getFirstHeader(name);
    return header == null ? "" : header.getValue();
  }
}
