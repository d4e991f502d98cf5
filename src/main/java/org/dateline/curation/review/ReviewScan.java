package org.dateline.curation.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Article;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.authority.Lifetime;
import org.dateline.curation.review.ReviewQueues.CountedEntity;
import org.dateline.curation.review.ReviewQueues.Doubt;
import org.dateline.curation.review.ReviewQueues.DoubtfulSpeaker;
import org.dateline.curation.review.ReviewQueues.ExamplePlace;

/** Gathers what is doubtful, in one pass over the articles of an archive as they are shown. */
public final class ReviewScan {
  private static final double SURE_LINK = 0.7;
  private static final double SURE_SPEAKER = 0.7;
  private static final int MOST = 200;
  private static final int AROUND = 90;

  private long articles;
  private final Map<String, SeenEntity> entities = new HashMap<>();
  private final Map<String, Cases> unsure = new HashMap<>();
  private final Map<String, Cases> contradicting = new HashMap<>();
  private final List<DoubtfulSpeaker> speakers = new ArrayList<>();
  private final OutOfTheirTime outOfTheirTime = new OutOfTheirTime();

  /** An entity as the articles so far name it. */
  private static final class SeenEntity {
    private final Link link;
    private final Set<String> with = new HashSet<>();
    private long articles;

    SeenEntity(Link link) {
      this.link = link;
    }

    CountedEntity named() {
      return new CountedEntity(link.entity(), link.name(), link.type(), articles);
    }
  }

  /** A name that is doubtful, counted. */
  private static final class Cases {
    private final String surface;
    private final String entity;
    private final EntityType mentionType;
    private final ExamplePlace example;
    private double confidence;
    private long mentions;

    Cases(Mention mention, Link link, ExamplePlace example) {
      this.surface = mention.surface();
      this.entity = link.entity();
      this.mentionType = mention.type();
      this.example = example;
    }
  }

  /** Looks at an article as decisions have it. */
  public void add(AnnotatedArticle shown) {
    articles++;
    Map<String, SeenEntity> here = new HashMap<>();
    List<Mention> mentions = shown.annotations().mentions();
    for (int i = 0; i < mentions.size(); i++) {
      Link link = shown.links().get(i);
      here.put(link.entity(), entities.computeIfAbsent(link.entity(), id -> new SeenEntity(link)));
      doubt(shown.article(), mentions.get(i), link);
    }
    for (Map.Entry<String, SeenEntity> seen : here.entrySet()) {
      seen.getValue().articles++;
      if (here.size() <= MOST) {
        seen.getValue().with.addAll(here.keySet());
      }
    }
    shown.annotations().quotes().forEach(quote -> doubt(shown, quote));
    outOfTheirTime.add(shown);
  }

  /** The people of the authority that the articles name. */
  Set<String> people() {
    return outOfTheirTime.people();
  }

  private void doubt(Article article, Mention mention, Link link) {
    boolean known = !link.toArchiveBorn();
    if (known && link.confidence() < SURE_LINK) {
      count(unsure, article, mention, link);
    }
    if (known && link.type() != mention.type() && link.confidence() < 1) {
      count(contradicting, article, mention, link);
    }
  }

  private static void count(Map<String, Cases> all, Article article, Mention mention, Link link) {
    Cases cases =
        all.computeIfAbsent(
            mention.surface() + "\n" + link.entity(),
            key -> new Cases(mention, link, example(article, mention.part(), mention.span())));
    cases.confidence += link.confidence();
    cases.mentions++;
  }

  private void doubt(AnnotatedArticle shown, Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker != null && speaker.confidence() < SURE_SPEAKER && speaker.decided() == null) {
      Link link = shown.speaker(quote);
      CountedEntity who =
          link == null ? null : new CountedEntity(link.entity(), link.name(), link.type(), 0);
      ExamplePlace example = example(shown.article(), quote.part(), quote.span());
      speakers.add(new DoubtfulSpeaker(example, who, speaker.confidence()));
    }
  }

  static ExamplePlace example(Article article, Part part, Span span) {
    String text = article.part(part);
    int from = Math.max(0, span.start() - AROUND);
    int until = Math.min(text.length(), span.end() + AROUND);
    while (from > 0 && from < span.start() && text.charAt(from - 1) != ' ') {
      from++;
    }
    String title = article.title();
    return new ExamplePlace(
        article.id(), title, part, span, text.substring(from, until), span.start() - from);
  }

  /**
   * The queues, without what was decided.
   *
   * @param apart pairs of ids, joined by a blank, that are said to be different
   * @param lifetimes of people, as far as they are known
   */
  public ReviewQueues queues(Set<String> apart, Map<String, Lifetime> lifetimes) {
    List<SeenEntity> all =
        entities.values().stream()
            .sorted(
                Comparator.comparingLong((SeenEntity seen) -> -seen.articles)
                    .thenComparing(seen -> seen.link.entity()))
            .toList();
    List<CountedEntity> unknown =
        all.stream()
            .filter(seen -> seen.link.toArchiveBorn() && seen.link.type() != EntityType.OTHER)
            .limit(MOST)
            .map(SeenEntity::named)
            .toList();
    LikelySame same = new LikelySame(all.stream().map(this::candidate).toList(), apart);
    speakers.sort(Comparator.comparingDouble(DoubtfulSpeaker::confidence));
    return new ReviewQueues(
        articles,
        unknown,
        doubts(unsure, cases -> cases.confidence / cases.mentions < SURE_LINK),
        contradicting(lifetimes),
        speakers.subList(0, Math.min(MOST, speakers.size())),
        same.pairs(MOST));
  }

  /** Names whose type or day speaks against their entity. */
  private List<Doubt> contradicting(Map<String, Lifetime> lifetimes) {
    List<Doubt> all = new ArrayList<>(doubts(contradicting, cases -> true));
    all.addAll(outOfTheirTime.doubts(lifetimes, id -> entities.get(id).named()));
    return all.subList(0, Math.min(MOST, all.size()));
  }

  private LikelySame.EntityAmongOthers candidate(SeenEntity seen) {
    return new LikelySame.EntityAmongOthers(seen.named(), seen.with);
  }

  private List<Doubt> doubts(Map<String, Cases> all, Predicate<Cases> wanted) {
    return all.values().stream()
        .filter(wanted)
        .sorted(
            Comparator.comparingLong((Cases cases) -> -cases.mentions)
                .thenComparing(cases -> cases.surface)
                .thenComparing(cases -> cases.entity))
        .limit(MOST)
        .map(
            cases ->
                new Doubt(
                    cases.surface,
                    entities.get(cases.entity).named(),
                    cases.mentionType,
                    cases.confidence / cases.mentions,
                    cases.example,
                    null))
        .toList();
  }
}
