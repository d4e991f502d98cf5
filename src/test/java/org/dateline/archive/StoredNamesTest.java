package org.dateline.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
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
import org.dateline.authority.Entity;
import org.dateline.authority.imported.ImportStore;
import org.dateline.authority.imported.ImportedEntity;
import org.dateline.search.ArticleBrief;
import org.dateline.search.FoundQuote;
import org.junit.jupiter.api.Test;

/**
 * Names under which values are stored: those of the components of records. Stored archives, backups
 * and annotated rows are read by them, so that another name needs another stored form.
 */
final class StoredNamesTest {
  private static final String FILE = "/archives/stored-names.txt";

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

  private static void add(Class<?> type, SortedMap<String, String> names) {
    if (!type.isRecord() || names.containsKey(name(type))) {
      return;
    }
    List<RecordComponent> components = Arrays.asList(type.getRecordComponents());
    names.put(
        name(type),
        components.stream().map(RecordComponent::getName).collect(Collectors.joining(" ")));
    components.forEach(component -> addAll(component.getGenericType(), names));
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
