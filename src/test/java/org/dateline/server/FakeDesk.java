package org.dateline.server;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.dateline.archive.ArticleStore;
import org.dateline.archive.StoredArticles;
import org.dateline.archive.decision.Affected;
import org.dateline.archive.decision.Decision;
import org.dateline.archive.decision.DecisionKind;
import org.dateline.archive.decision.DecisionLog;
import org.dateline.archive.decision.PendingDecisions.Pending;
import org.dateline.article.AnnotatedArticle;
import org.dateline.authority.Entity;
import org.dateline.curation.Curator;
import org.dateline.curation.DecisionEffects;
import org.dateline.curation.Desk;
import org.dateline.curation.Proposal;
import org.dateline.curation.Relinker;
import org.dateline.testing.ConfirmedLinks;
import org.dateline.testing.EntityBuilder;
import org.jspecify.annotations.Nullable;

/**
 * A desk over articles that nothing is written to, with a log in memory. They are linked as was
 * confirmed.
 */
final class FakeDesk implements DecisionLog, StoredArticles, ArticleStore {
  static final String POE = "archive:person:ann-poe";

  final FakePending pending = new FakePending();
  private final List<Decision> log = new CopyOnWriteArrayList<>();
  private final Map<String, String> works = new ConcurrentHashMap<>();
  private final Supplier<List<AnnotatedArticle>> articles;

  FakeDesk(Supplier<List<AnnotatedArticle>> articles) {
    this.articles = articles;
  }

  Desk desk() {
    return desk(this);
  }

  /** A desk that reads and writes this log. */
  Desk desk(DecisionLog decisions) {
    Curator curator = new Curator(decisions, FakeDesk::known, this::asMade, Clock.systemUTC());
    return new Desk(
        decisions,
        curator,
        new DecisionEffects(decisions, this, this, new ConfirmedLinks()),
        pending);
  }

  /** A decision that another took: the one person is called so. */
  void decide(String name) {
    desk()
        .take(
            List.of(
                new Desk.ProposedChange(
                    Proposal.of(DecisionKind.RENAME).entity("dbp:Ann_Lee").name(name),
                    "as signed")),
            "mara",
            Desk.ANY_VERSION);
  }

  void forget() {
    log.clear();
  }

  private static Optional<Entity> known(String id) {
    Entity lee = FakeContent.lee();
    if (id.equals(lee.id())) {
      return Optional.of(lee);
    }
    return id.equals(POE)
        ? Optional.of(EntityBuilder.person(POE, "Ann Poe").sources("archive").build())
        : Optional.empty();
  }

  @Override
  public List<Decision> all() {
    return List.copyOf(log);
  }

  @Override
  public synchronized Decision add(Decision decision, Pending work) {
    Decision numbered = decision.withId("2022-01-14-" + (log.size() + 1));
    log.add(numbered);
    works.put(numbered.id(), work.id());
    return numbered;
  }

  @Override
  public List<Decision> addedBy(List<Pending> some) {
    Set<String> ids = some.stream().map(Pending::id).collect(Collectors.toSet());
    return log.stream().filter(decision -> ids.contains(works.get(decision.id()))).toList();
  }

  @Override
  public Optional<AnnotatedArticle> asMade(String id) {
    return linked().stream().filter(a -> a.article().id().equals(id)).findFirst();
  }

  private List<AnnotatedArticle> linked() {
    Relinker.Trial trial = new ConfirmedLinks().trial(all());
    return articles.get().stream().map(trial::linked).toList();
  }

  @Override
  public void affected(Affected where, Consumer<List<AnnotatedArticle>> pages) {
    pages.accept(linked());
  }

  @Override
  public void misplaced(Affected where, Consumer<List<AnnotatedArticle>> pages) {}

  @Override
  public void refresh() {}

  @Override
  public long count() {
    return articles.get().size();
  }

  @Override
  public void read(@Nullable String after, Consumer<List<AnnotatedArticle>> pages) {
    pages.accept(linked());
  }

  @Override
  public void withWords(Collection<String> forms, Consumer<List<AnnotatedArticle>> pages) {}

  @Override
  public Optional<Entity> entity(String id) {
    return known(id);
  }

  @Override
  public Set<String> outdated(Collection<String> entities) {
    return Set.of();
  }

  @Override
  public Map<String, String> descriptions(Collection<String> entities) {
    return Map.of();
  }

  @Override
  public void removeNames(Map<String, Set<String>> names) {
    // finds entities by what it is given
  }

  @Override
  public void leadOn(Map<String, String> ids) {}

  @Override
  public List<Stored> put(Collection<AnnotatedArticle> written) {
    throw new UnsupportedOperationException("nothing is written here");
  }

  @Override
  public Optional<AnnotatedArticle> find(String id) {
    return asMade(id);
  }

  @Override
  public Set<String> known(Collection<ContentHash> hashes) {
    return Set.of();
  }
}
