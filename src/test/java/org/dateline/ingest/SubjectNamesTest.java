package org.dateline.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.article.EntityType;
import org.dateline.authority.Entity;
import org.junit.jupiter.api.Test;

final class SubjectNamesTest {
  private static final String TOPIC = "http://cv.iptc.org/newscodes/mediatopic/20000523";
  private static final String OLDER = "http://cv.iptc.org/newscodes/subjectcode/04016000";
  private static final Map<String, String> IMPORTED =
      Map.of(TOPIC, "labour market", OLDER, "process industry");

  private final List<String> asked = new ArrayList<>();
  private final SubjectNames names = new SubjectNames(this::find);

  private Optional<Entity> find(String id) {
    asked.add(id);
    return Optional.ofNullable(IMPORTED.get(id))
        .map(name -> new Entity(id, EntityType.OTHER, name));
  }

  @Test
  void aCodeHasItsImportedNameHoweverItIsWritten() {
    assertThat(List.of("medtop:20000523", "20000523", TOPIC, TOPIC.replace("http:", "https:")))
        .allSatisfy(code -> assertThat(names.apply(code)).isEqualTo("labour market"));
    assertThat(List.of("subj:04016000", "04016000", OLDER, "iptc:04016000"))
        .allSatisfy(code -> assertThat(names.apply(code)).isEqualTo("process industry"));
  }

  @Test
  void aCodeThatWasNotImportedStaysAsItIs() {
    assertThat(names.apply("medtop:20000999")).isEqualTo("medtop:20000999");
  }

  @Test
  void theAuthorityIsNotAskedForWhatIsNoCodeAndOnceForACode() {
    assertThat(List.of("labour market", "C152", "2020", "medtop:x"))
        .allSatisfy(word -> assertThat(names.apply(word)).isEqualTo(word));
    assertThat(asked).isEmpty();
    names.apply("medtop:20000523");
    names.apply("medtop:20000523");
    assertThat(asked).containsExactly(TOPIC);
  }
}
