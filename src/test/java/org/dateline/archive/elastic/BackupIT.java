package org.dateline.archive.elastic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.archive.elastic.HarbourArchive.query;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.backup.BackupReader;
import org.dateline.archive.backup.BackupWriter;
import org.dateline.archive.backup.Restore;
import org.dateline.article.AnnotatedArticle;
import org.dateline.search.ArticleQuery;
import org.dateline.search.ArticleResults;
import org.dateline.search.QuoteQuery;
import org.dateline.testing.QuoteQueries;
import org.dateline.testing.ServerContract;
import org.dateline.testing.TestArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Backup and restore between two archives on a real node. */
@ServerContract
final class BackupIT extends OverHarbourArchive {
  private static final int QUESTIONS = Integer.getInteger("dateline.questions", 40);
  private static final long SEED = Long.getLong("dateline.seed", 7);
  static final QuoteQuery EVERY_QUOTE = QuoteQueries.everything().build();

  @TempDir Path folder;

  @Test
  void aRestoredArchiveHoldsAndAnswersTheSame() throws IOException {
    Path file = folder.resolve("archive.zip");
    new BackupWriter("test", Clock.systemUTC())
        .write(archive.get().documents(), folder.resolve("from"), file, null, n -> {});
    try (TestArchive other = TestArchive.of(List.of());
        BackupReader backup = new BackupReader(file)) {
      new Restore(other.get().documents(), folder.resolve("to")).run(List.of(backup), n -> {});

      assertThat(AllDocuments.of(other.get()))
          .isNotEmpty()
          .isEqualTo(AllDocuments.of(archive.get()));
      for (String words : List.of("", "harbour", "\"the\"", "vienna OR kyiv")) {
        assertThat(other.get().articleSearch().search(query(words)))
            .usingRecursiveComparison()
            .ignoringFieldsMatchingRegexes("(.*\\.)?(took|tookMillis|next|score)")
            .isEqualTo(archive.get().articleSearch().search(query(words)));
      }
      for (AnnotatedArticle article : HarbourArchive.articles()) {
        assertThat(other.get().articles().find(article.article().id())).contains(article);
      }
    }
  }

  /** Asks as many random questions as {@code -Ddateline.questions=500} sets. */
  @Test
  void aRestoredArchiveAnswersRandomQuestionsAlikeAndExportsTheSame() throws IOException {
    Path file = folder.resolve("archive.zip");
    try (StoredArchive stored = StoredArchive.ofForm(2);
        ElasticArchive from = stored.open();
        TestArchive to = TestArchive.of(List.of(), stored.directory())) {
      from.upgrade().run((done, all) -> {});
      new BackupWriter("test", Clock.systemUTC())
          .write(from.documents(), folder.resolve("from"), file, null, n -> {});
      try (BackupReader backup = new BackupReader(file)) {
        new Restore(to.get().documents(), folder.resolve("to")).run(List.of(backup), n -> {});
      }
      List<AnnotatedArticle> articles = new ArrayList<>();
      from.export().articles(query(""), articles::add);
      RandomQuestions questions = new RandomQuestions(SEED, articles);
      long found = 0;
      for (int i = 0; i < QUESTIONS; i++) {
        ArticleQuery question = questions.next();
        found += same(from, to.get(), question, "question " + i + ": " + question);
      }
      assertThat(found).as("hits").isGreaterThan(QUESTIONS / 2);
      assertThat(exported(to.get())).isEqualTo(exported(from));
    }
  }

  private static long same(
      ElasticArchive one, ElasticArchive other, ArticleQuery question, String what) {
    ArticleResults expected = one.articleSearch().search(question);
    assertThat(other.articleSearch().search(question))
        .as(what)
        .usingRecursiveComparison()
        .ignoringFieldsMatchingRegexes("(.*\\.)?(took|tookMillis|next|score)")
        .isEqualTo(expected);
    return expected.hits().size();
  }

  private static List<String> exported(ElasticArchive archive) {
    List<String> rows = new ArrayList<>();
    archive.export().articles(query(""), row -> rows.add(row.toString()));
    archive.export().quotes(EVERY_QUOTE, row -> rows.add(row.toString()));
    archive.export().entities(query(""), row -> rows.add(row.toString()));
    return rows.stream().sorted().toList();
  }

  @Test
  void countsAreOfEveryKind() {
    assertThat(archive.get().documents().counts())
        .containsOnlyKeys(
            "accounts", "articles", "decisions", "entities", "quotes", "revisions", "withdrawn");
    assertThat(archive.get().documents().counts().get("articles"))
        .isEqualTo(HarbourArchive.articles().size());
  }
}
