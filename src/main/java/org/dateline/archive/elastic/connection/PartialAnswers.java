package org.dateline.archive.elastic.connection;

import co.elastic.clients.elasticsearch._types.ErrorCause;
import co.elastic.clients.elasticsearch._types.ShardFailure;
import co.elastic.clients.elasticsearch._types.ShardStatistics;
import co.elastic.clients.elasticsearch.core.CountResponse;
import co.elastic.clients.elasticsearch.core.MgetResponse;
import co.elastic.clients.elasticsearch.core.MsearchResponse;
import co.elastic.clients.elasticsearch.core.mget.MultiGetResponseItem;
import co.elastic.clients.elasticsearch.core.search.ResponseBody;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Recognizes answers of Elasticsearch that lack a part. Elasticsearch calls them a success while
 * some of its shards are not up yet, or gone: taken for whole ones, what is stored would be missing
 * from a backup, be refused as unknown, or be repaired away.
 */
final class PartialAnswers {
  private static final String NO_SNAPSHOT = "No search context found";
  private static final String NO_INDEX = "index_not_found_exception";

  private PartialAnswers() {}

  /** The reason for which an answer is not whole; empty when it is. */
  static Optional<String> lacking(Object answer) {
    if (answer instanceof ResponseBody<?> found) {
      return lackingShards(found.shards());
    } else if (answer instanceof CountResponse count) {
      return lackingShards(count.shards());
    } else if (answer instanceof MgetResponse<?> documents) {
      return lackingDocuments(documents);
    } else if (answer instanceof MsearchResponse<?> several) {
      return several.responses().stream()
          .filter(one -> one.isResult())
          .flatMap(one -> lackingShards(one.result().shards()).stream())
          .findFirst();
    }
    return Optional.empty();
  }

  /** True of the reason that Elasticsearch gives where a point in time is not held any more. */
  static boolean isSnapshotGone(String reason) {
    return reason.contains(NO_SNAPSHOT);
  }

  private static Optional<String> lackingShards(ShardStatistics shards) {
    if (shards.failed().intValue() == 0) {
      return Optional.empty();
    }
    List<ShardFailure> failures = shards.failures();
    String reason = failures.isEmpty() ? "" : ": " + said(failures.get(0).reason());
    return Optional.of(shards.failed() + " of " + shards.total() + " shards failed" + reason);
  }

  /** An index that is not there holds nothing: earlier archives lack some. */
  private static Optional<String> lackingDocuments(MgetResponse<?> documents) {
    return documents.docs().stream()
        .filter(MultiGetResponseItem::isFailure)
        .map(document -> document.failure().error())
        .filter(error -> !NO_INDEX.equals(error.type()))
        .map(PartialAnswers::said)
        .findFirst();
  }

  private static String said(ErrorCause error) {
    return Objects.requireNonNullElse(error.reason(), String.valueOf(error.type()));
  }
}
