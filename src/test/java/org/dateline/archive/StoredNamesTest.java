package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.archive.account.Account;
import org.dateline.archive.account.ApiToken;
import org.dateline.archive.account.KeptAnswer;
import org.dateline.archive.account.Session;
import org.dateline.archive.backup.BackupContents;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.EntityType;
import org.dateline.article.FailedStep;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.imported.ImportedEntity;
import org.dateline.reading.json.RecordJson;
import org.dateline.search.ArticleBrief;
import org.dateline.search.FoundQuote;
import org.dateline.testing.Links;
import org.junit.jupiter.api.Test;

/**
 * Names under which values are stored: those of the components of records. Stored archives, backups
 * and annotated rows are read by them, so that another name needs another stored form.
 */
final class StoredNamesTest {
  private static final String FILE = "/archives/stored-names.txt";
  private static final ObjectMapper MAPPER = RecordJson.mapper();

  @Test
  void areThoseOfTheFile() throws IOException {
    SortedMap<String, String> names = new TreeMap<>();
    Stream.concat(
            Stream.of(
                AnnotatedArticle.class,
                ArticleBrief.class,
                Entity.class,
                FoundQuote.class,
                ImportedEntity.class,
                ImportStore.Imported.class,
                BackupContents.class,
                Account.class,
                ApiToken.class,
                KeptAnswer.class,
                Session.class),
            Stream.of(DecisionKind.values()).map(DecisionKind::type))
        .forEach(type -> add(type, names));
    String found =
        names.entrySet().stream()
            .map(e -> e.getKey() + ": " + e.getValue() + "\n")
            .collect(Collectors.joining());
    try (InputStream in = StoredNamesTest.class.getResourceAsStream(FILE)) {
      assertThat(found)
          .as("a renamed component is not found in what is stored already")
          .isEqualTo(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  @Test
  void areKeptWhereTheCodeHasAnotherWord() throws IOException {
    Annotations annotations =
        new Annotations(
            List.of(), List.of(), List.of(), "en", "none", List.of(new FailedStep("dates", "why")));
    String stored = MAPPER.writeValueAsString(annotations);
    assertThat(MAPPER.readTree(stored).path("missed").path(0).path("step").asText())
        .isEqualTo("dates");
    assertThat(MAPPER.readValue(stored, Annotations.class)).isEqualTo(annotations);
    Link link =
        Links.link("e", "E", EntityType.PERSON, 0.7)
            .beside(List.of(new Link.OtherCandidate("f", "F", 0.2)));
    assertThat(MAPPER.readValue(MAPPER.writeValueAsString(link), Link.class)).isEqualTo(link);
  }

  private static void add(Class<?> type, SortedMap<String, String> names) {
    if (!type.isRecord() || names.containsKey(name(type))) {
      return;
    }
    List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
    Map<String, String> stored = storedNames(type);
    names.put(
        name(type),
        components.stream()
            .map(component -> stored.getOrDefault(component.getName(), component.getName()))
            .collect(Collectors.joining(" ")));
    components.forEach(component -> addAll(component.getGenericType(), names));
  }

  /** The stored names of a record's components. */
  private static Map<String, String> storedNames(Class<?> type) {
    return MAPPER
        .getSerializationConfig()
        .introspect(MAPPER.constructType(type))
        .findProperties()
        .stream()
        .collect(
            Collectors.toMap(
                BeanPropertyDefinition::getInternalName, BeanPropertyDefinition::getName));
  }

  /** The records of a list or map, too. */
  private static void addAll(Type type, SortedMap<String, String> names) {
    if (type instanceof Class<?> one) {
      add(one, names);
    } else if (type instanceof ParameterizedType many) {
      Stream.of(many.getActualTypeArguments()).forEach(argument -> addAll(argument, names));
    }
  }

  private static String name(Class<?> type) {
    return type.getName().substring(type.getPackageName().length() + 1).replace('$', '.');
  }
}
