package org.dateline.reading.json;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import org.dateline.article.Annotations;
import org.dateline.article.FailedStep;
import org.dateline.article.Link;

/**
 * The names under which components of articles are stored, where the code has since found a better
 * one: archives, backups and annotated rows go on to be read. They stand here since articles know
 * nothing of JSON.
 */
final class StoredNames {
  private StoredNames() {}

  static JsonMapper.Builder addTo(JsonMapper.Builder mapper) {
    return mapper
        .addMixIn(Annotations.class, StoredAnnotations.class)
        .addMixIn(Link.class, StoredLink.class);
  }

  /** Stored names of {@link Annotations}. */
  private record StoredAnnotations(@JsonProperty("missed") List<FailedStep> failedSteps) {}

  /** Stored names of {@link Link}. */
  private record StoredLink(@JsonProperty("runnersUp") List<Link.OtherCandidate> otherCandidates) {}
}
