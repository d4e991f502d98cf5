package org.dateline.archive.elastic;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Addresses, credentials and certificates of an Elasticsearch cluster.
 *
 * @param urls of some of its nodes: where one does not answer, another is asked
 * @param certificates file of the certificates that vouch for its nodes, in PEM; null for those
 *     that Java trusts
 */
public record Cluster(List<URI> urls, Credentials credentials, @Nullable Path certificates) {
  public Cluster {
    urls = List.copyOf(urls);
  }

  /** A cluster of one node, with a certificate that Java trusts or none. */
  public static Cluster of(URI url, Credentials credentials) {
    return new Cluster(List.of(url), credentials, null);
  }
}
