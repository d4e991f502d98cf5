package org.dateline.archive.elastic.bench;

import co.elastic.clients.json.JsonpUtils;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.UnaryOperator;
import org.dateline.archive.elastic.connection.Indices;
import org.dateline.archive.elastic.plan.ArticlePlans;
import org.dateline.archive.elastic.plan.Plan;
import org.dateline.archive.elastic.plan.PlanRequests;
import org.dateline.search.ArticleQuery;
import org.dateline.search.Timeline.Interval;
import org.jspecify.annotations.Nullable;

/**
 * The one request that a search makes of Elasticsearch for hits, facets and timeline: the same
 * body, its answer received to the last byte and not parsed. No search can be faster, which is what
 * {@code bench} compares with.
 */
public final class BareSearch {
  private final ArticlePlans plans;
  private final PlanRequests requests;
  private final @Nullable String authorization;
  private final URI search;
  private final URI clearCache;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * Prepares to ask one Elasticsearch directly for what the archive's searches ask it.
   *
   * @param authorization the header Authorization, null where Elasticsearch asks for none
   * @param prefix of the archive's indices
   */
  public BareSearch(URI url, @Nullable String authorization, String prefix) {
    this.authorization = authorization;
    Indices indices = new Indices(prefix);
    plans =
        new ArticlePlans(indices.articles(), UnaryOperator.identity(), UnaryOperator.identity());
    requests = new PlanRequests(null);
    search = URI.create(url + "/" + indices.articles() + "/_search");
    clearCache = URI.create(url + "/" + prefix + "-*/_cache/clear");
  }

  public String body(ArticleQuery query) {
    Plan plan = plans.plan(query);
    return JsonpUtils.toJsonString(
        requests.page(plan, null, Interval.DAY), new JacksonJsonpMapper());
  }

  /** Asks, and returns how many bytes came back. */
  public int ask(String body) {
    return send(search, body);
  }

  /** Forgets what Elasticsearch has cached of the archive's indices. */
  public void clearCaches() {
    send(clearCache, "");
  }

  private int send(URI where, String body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(where)
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(body));
    if (authorization != null) {
      request.header("Authorization", authorization);
    }
    try {
      HttpResponse<byte[]> answer =
          client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(where + " answers " + answer.statusCode());
      }
      return answer.body().length;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    }
  }
}
