package org.dateline.server;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.javalin.http.Context;
import java.util.UUID;
import java.util.function.Supplier;
import org.dateline.search.ConsistentAnswers;

/** Answers that stay the same as long as the archive and this process do. */
final class ArchiveAnswers {
  // Part of the ETag: a new process never confirms an old one's answers.
  private final String started = UUID.randomUUID().toString();
  private final ConsistentAnswers archive;

  ArchiveAnswers(ConsistentAnswers archive) {
    this.archive = archive;
  }

  /** Writes an answer, or 304 where the client has it already. */
  void write(Context http, Supplier<ObjectNode> body) {
    archive
        .whole(
            () -> Answer.made(http, started + archive.state(), () -> AnswerJson.bytes(body.get())))
        .send(http, "application/json");
  }

  /** Writes an answer of another form than JSON. */
  void write(Context http, String contentType, Supplier<byte[]> body) {
    Answer.bytes(http, contentType, archive.whole(body));
  }
}
