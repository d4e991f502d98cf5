package org.dateline.archive.elastic.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class StoredMomentTest {
  private static final Instant FIRST = Instant.parse("2024-02-03T04:05:06Z");
  private static final Instant LATER = Instant.parse("2025-02-03T04:05:06.789Z");

  @Test
  void aNewArticleHasTheMomentInWhichItIsStored() {
    assertThat(StoredMoment.of(stored("h", null, FIRST))).contains(FIRST);
  }

  @Test
  void theSameContentStoredAnewKeepsTheMoment() {
    assertThat(StoredMoment.of(stored("h", stored("h", null, FIRST), LATER))).contains(FIRST);
  }

  @Test
  void otherContentHasItsOwnInWholeSeconds() {
    assertThat(StoredMoment.of(stored("i", stored("h", null, FIRST), LATER)))
        .contains(Instant.parse("2025-02-03T04:05:06Z"));
  }

  @Test
  void whatWasStoredBeforeMomentsWereKeptGetsNoneWhenItIsStoredAnew() {
    ObjectNode withoutMoment = document("h");

    assertThat(StoredMoment.of(stored("h", withoutMoment, LATER))).isEmpty();
  }

  private static ObjectNode stored(String hash, @Nullable ObjectNode before, Instant now) {
    ObjectNode document = document(hash);
    StoredMoment.add(document, before, now);
    return document;
  }

  private static ObjectNode document(String hash) {
    return new ObjectMapper().createObjectNode().put("hash", hash);
  }
}
