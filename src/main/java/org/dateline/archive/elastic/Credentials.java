package org.dateline.archive.elastic;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * Credentials for Elasticsearch, as the header Authorization carries them.
 *
 * @param header null when the cluster has no security
 */
public record Credentials(@Nullable String header) {
  public static final Credentials NONE = new Credentials(null);

  public static Credentials password(String user, String password) {
    byte[] pair = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    return new Credentials("Basic " + Base64.getEncoder().encodeToString(pair));
  }

  /**
   * Credentials that are an API key of Elasticsearch.
   *
   * @param key in the encoded form that Elasticsearch shows when it makes one
   */
  public static Credentials apiKey(String key) {
    return new Credentials("ApiKey " + key);
  }

  /** The credentials without their secret. */
  @Override
  public String toString() {
    return header == null ? "no credentials" : header.substring(0, header.indexOf(' ')) + " ...";
  }
}
