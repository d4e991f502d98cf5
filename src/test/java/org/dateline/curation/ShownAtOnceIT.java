package org.dateline.curation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.dateline.curation.EmsigArchives.AEMSIG;
import static org.dateline.curation.EmsigArchives.EMSIG;
import static org.dateline.curation.EmsigArchives.ROSENAU;
import static org.dateline.curation.EmsigArchives.TEXTS;
import static org.dateline.testing.ConditionBuilder.condition;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.elastic.ElasticArchive;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.curation.Desk.ProposedChange;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Answers given after each step of applying a decision, on a real node: each is as before the
 * decision or as after it, and none goes back.
 */
final class ShownAtOnceIT {
  private static final String ARTICLE = "w/0";

  @TempDir static Path folder;
  private static EmsigArchives archives;
  private static ElasticArchive archive;

  @BeforeAll
  static void open() {
    archives = new EmsigArchives(folder);
    archive = archives.archive();
    archives.ingest(archive, TEXTS);
  }

  @AfterAll
  static void remove() {
    archives.remove();
  }

  static Stream<Proposal> proposals() {
    int end = TEXTS.get(0).length();
    Span quote = new Span(TEXTS.get(0).indexOf('“'), end);
    Span name = new Span(0, "Carl Emsig".length());
    return Stream.of(
        on(DecisionKind.MERGE, AEMSIG).into(EMSIG),
        on(DecisionKind.RENAME, EMSIG).name("C. Emsig"),
        on(DecisionKind.RETYPE, AEMSIG).type(EntityType.ORGANIZATION),
        on(DecisionKind.CONFIRM, EMSIG).name("Karl Aemsig"),
        on(DecisionKind.ADD_ALIAS, EMSIG).name("Ida Rosenau"),
        on(DecisionKind.ADD_ALIAS, EMSIG).name("Engineer Emsig"),
        on(DecisionKind.REJECT, EMSIG).name("Carl Emsig"),
        on(DecisionKind.REMOVE_ALIAS, EMSIG).name("Emsig the Elder"),
        on(DecisionKind.SPLIT, AEMSIG).name("Another").articles(List.of("w/1", "w/2")),
        on(DecisionKind.NOT_THIS_ONE, AEMSIG)
            .name("Another")
            .where(condition().source("Quarm Wire").build()),
        Proposal.of(DecisionKind.NOT_A_NAME).name("Karl Aemsig"),
        inArticle(DecisionKind.NOT_A_NAME_HERE).at(Part.TEXT, name),
        inArticle(DecisionKind.LINK_HERE).at(Part.TEXT, name).entity(ROSENAU),
        inArticle(DecisionKind.SET_SPEAKER).at(Part.TEXT, quote).entity(ROSENAU),
        inArticle(DecisionKind.CLEAR_SPEAKER).at(Part.TEXT, quote),
        inArticle(DecisionKind.NOT_SPEECH).at(Part.TEXT, quote),
        inArticle(DecisionKind.SET_BOUNDS)
            .at(Part.TEXT, quote)
            .bounds(new Span(quote.start() + 1, end - 1)),
        inArticle(DecisionKind.CORRECT).field(ArticleField.PUBLISHED, "2012-03-05"),
        inArticle(DecisionKind.WITHDRAW));
  }

  private static Proposal on(DecisionKind kind, String entity) {
    return Proposal.of(kind).entity(entity);
  }

  private static Proposal inArticle(DecisionKind kind) {
    return Proposal.of(kind).articles(List.of(ARTICLE));
  }

  @ParameterizedTest
  @MethodSource("proposals")
  void aDecisionAndItsUndoing(Proposal proposal) {
    Decision taken = shownAtOnce(proposal);
    shownAtOnce(Proposal.undo(taken.id()));
  }

  @Test
  void aDecisionThatIsAppliedAgain() {
    ElasticArchive own = archives.archive();
    archives.ingest(own, TEXTS);
    Decision merge = Taking.merge(archives.curator(own), AEMSIG, EMSIG, "anna", "one man");
    EmsigArchives.cutOff(own, merge);
    assertMarkedThroughout(own, desk -> desk.finish(merge).changed());
    Decision undone = Taking.undo(archives.curator(own), merge.id(), "anna", "two men");
    EmsigArchives.cutOff(own, undone);
    assertMarkedThroughout(own, Desk::applyAll);
  }

  /** While there is a mark, nothing shows by itself. */
  private static void assertMarkedThroughout(ElasticArchive own, ToLongFunction<Desk> again) {
    List<Views> meanwhile = new ArrayList<>();
    List<Boolean> marked = new ArrayList<>();
    Views before = EmsigArchives.views(own);
    ArticleStore watched =
        new WatchedStore(
            own.articles(),
            () -> {
              marked.add(!own.pending().all().isEmpty());
              meanwhile.add(EmsigArchives.views(own));
            });
    assertThat(again.applyAsLong(archives.desk(own, watched))).isEqualTo(2);
    assertThat(marked.subList(1, marked.size())).as("after the refresh").containsOnly(true);
    assertThat(meanwhile).containsOnly(before);
    assertThat(EmsigArchives.views(own)).isNotEqualTo(before);
    assertThat(own.pending().all()).isEmpty();
  }

  private Decision shownAtOnce(Proposal proposal) {
    Views before = EmsigArchives.views(archive);
    List<Views> meanwhile = new ArrayList<>();
    ArticleStore watched =
        new WatchedStore(archive.articles(), () -> meanwhile.add(EmsigArchives.views(archive)));
    Decision taken =
        archives
            .desk(archive, watched)
            .take(List.of(new ProposedChange(proposal, "seen")), "anna", Desk.ANY_VERSION)
            .decisions()
            .get(0);
    Views after = EmsigArchives.views(archive);
    assertThat(meanwhile).isNotEmpty();
    int shown = meanwhile.indexOf(after);
    int rest = shown < 0 || before.equals(after) ? meanwhile.size() : shown;
    assertThat(meanwhile.subList(0, rest)).allSatisfy(seen -> assertThat(seen).isEqualTo(before));
    assertThat(meanwhile.subList(rest, meanwhile.size()))
        .allSatisfy(seen -> assertThat(seen).isEqualTo(after));
    return taken;
  }

  /** Stores one article at a time, and lets somebody look after each step. */
  private record WatchedStore(ArticleStore store, Runnable look) implements ArticleStore {
    @Override
    public List<Stored> put(Collection<AnnotatedArticle> articles) {
      List<Stored> stored = new ArrayList<>();
      for (AnnotatedArticle article : articles) {
        stored.addAll(store.put(List.of(article)));
        look.run();
      }
      return stored;
    }

    @Override
    public Optional<AnnotatedArticle> find(String id) {
      return store.find(id);
    }

    @Override
    public Set<String> known(Collection<ContentHash> articles) {
      return store.known(articles);
    }

    @Override
    public Map<String, Article> articles(Collection<String> ids) {
      return store.articles(ids);
    }

    @Override
    public void refresh() {
      store.refresh();
      look.run();
    }
  }
}
