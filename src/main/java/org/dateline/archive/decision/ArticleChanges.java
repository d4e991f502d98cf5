package org.dateline.archive.decision;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.dateline.authority.NameKey;
import org.jspecify.annotations.Nullable;

/**
 * Effect of decisions on one article. They are applied in the order they were made, so that the
 * later of two on one thing counts; merges are followed last.
 */
final class ArticleChanges {
  private static final Pattern DECISIONS = Pattern.compile(", decisions [0-9a-f]+");

  private final Merges merges;
  private final EntityChanges entities;
  private final Map<String, Decision> notNames;
  private final List<Decision> conditional;
  private final List<Decision> own;

  /**
   * Gathers the decisions that bear on one article.
   *
   * @param notNames by the folded name
   * @param conditional those on all articles for which a condition holds
   * @param own those on this article alone
   */
  ArticleChanges(
      Merges merges,
      EntityChanges entities,
      Map<String, Decision> notNames,
      List<Decision> conditional,
      List<Decision> own) {
    this.merges = merges;
    this.entities = entities;
    this.notNames = notNames;
    this.conditional = conditional;
    this.own = own;
  }

  DecidedArticle applyTo(AnnotatedArticle asMade) {
    List<Link> stored = new ArrayList<>();
    Set<String> effective = new LinkedHashSet<>();
    Corrected corrected = Corrected.of(asMade.article(), own, effective);
    Article article = corrected.article();
    Link[] links = links(asMade, article, effective);
    QuoteChanges changes = new QuoteChanges(asMade, own, effective);
    TitleChange title = new TitleChange(asMade.article().title(), article.title());
    KeptMentions kept = KeptMentions.of(asMade, links, title);
    List<Link> shown = kept.links().stream().map(link -> shown(link, effective, stored)).toList();

    List<Quote> quotes = new ArrayList<>();
    List<Integer> quotesFrom = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      Quote quote =
          changes.shown(
              i, kept.now(), kept.mentions(), shown, link -> shown(link, effective, stored));
      Quote moved = quote == null ? null : title.moved(quote);
      if (moved != null) {
        quotes.add(moved);
        quotesFrom.add(i);
      }
    }
    Annotations annotations =
        asMade
            .annotations()
            .with(kept.mentions(), quotes, title.movedDates(asMade.annotations().dates()));
    return new DecidedArticle(
        new AnnotatedArticle(article, annotations, shown, authority(asMade)),
        kept.links(),
        stored,
        kept.from(),
        quotesFrom,
        List.copyOf(effective),
        lost(effective),
        corrected.withdrawn());
  }

  /** The decisions on a name or quotation here that are on none that is left. */
  private List<Decision> lost(Set<String> effective) {
    return own.stream()
        .filter(decision -> decision.change() instanceof Change.OnPlace)
        .filter(decision -> !effective.contains(decision.id()))
        .toList();
  }

  /** An article with its fields as decided. */
  private record Corrected(Article article, @Nullable Decision withdrawn) {
    static Corrected of(Article asMade, List<Decision> own, Set<String> effective) {
      Corrected now = new Corrected(asMade, null);
      for (Decision decision : own) {
        if (decision.change() instanceof Change.Correct correct) {
          now = new Corrected(corrected(now.article, correct), now.withdrawn);
          effective.add(decision.id());
        } else if (decision.change() instanceof Change.Withdraw && now.withdrawn == null) {
          now = new Corrected(now.article, decision);
          effective.add(decision.id());
        }
      }
      return now;
    }
  }

  /**
   * The mentions that are left, and where they were.
   *
   * @param links of the mentions, before those are replaced that were merged
   * @param from index of each among those that the machine found
   * @param now index of each that the machine found among these, -1 where it is gone
   */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record KeptMentions(
      List<Mention> mentions, List<Link> links, List<Integer> from, int[] now) {
    static KeptMentions of(AnnotatedArticle asMade, Link[] links, TitleChange title) {
      KeptMentions kept =
          new KeptMentions(
              new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new int[links.length]);
      for (int i = 0; i < links.length; i++) {
        Mention moved = title.moved(asMade.annotations().mentions().get(i));
        kept.now[i] = links[i] == null || moved == null ? -1 : kept.mentions.size();
        if (kept.now[i] >= 0) {
          kept.mentions.add(moved);
          kept.links.add(links[i]);
          kept.from.add(i);
        }
      }
      return kept;
    }
  }

  /**
   * The version of the authority, without the decisions that the linker knew. Those that had an
   * effect are in a list of their own.
   */
  private static String authority(AnnotatedArticle asMade) {
    return DECISIONS.matcher(asMade.authority()).replaceFirst("");
  }

  /** The links of all mentions before merges; null for one that is no name. */
  private @Nullable Link[] links(
      AnnotatedArticle asMade, Article corrected, Set<String> effective) {
    List<Mention> mentions = asMade.annotations().mentions();
    @Nullable Link[] links = asMade.links().toArray(new Link[0]);
    if (!notNames.isEmpty()) {
      for (int i = 0; i < links.length; i++) {
        Decision not = notNames.get(NameKey.fold(mentions.get(i).surface()));
        if (not != null) {
          links[i] = null;
          effective.add(not.id());
        }
      }
    }
    otherwise(links, corrected, effective);
    for (Decision decision : own) {
      if (decision.change() instanceof Change.OnMention change) {
        int at = change.mention().in(asMade.article(), mentions);
        if (at >= 0) {
          List<Link.OtherCandidate> others = asMade.links().get(at).otherCandidates();
          links[at] =
              change instanceof Change.LinkHere here
                  ? here.entity().link("linked " + decision.by(), others)
                  : null;
          effective.add(decision.id());
        }
      } else if (decision.change() instanceof Change.Split split) {
        tellApart(links, split, decision, effective);
      }
    }
    return links;
  }

  /** Conditions come before what was decided on the article itself, which is surer. */
  private void otherwise(@Nullable Link[] links, Article corrected, Set<String> effective) {
    for (Decision decision : conditional) {
      Change.NotThisOne change = (Change.NotThisOne) decision.change();
      if (change.where().holdsFor(corrected, named(links), merges)) {
        tellApart(links, change, decision, effective);
      }
    }
  }

  private Set<String> named(@Nullable Link[] links) {
    Set<String> named = new LinkedHashSet<>();
    for (Link link : links) {
      if (link != null) {
        named.add(merges.follow(link.entity()));
      }
    }
    return named;
  }

  private void tellApart(
      @Nullable Link[] links, Change.Parting parting, Decision decision, Set<String> effective) {
    String from = merges.follow(parting.from().id());
    for (int i = 0; i < links.length; i++) {
      Link link = links[i];
      if (link != null && merges.follow(link.entity()).equals(from)) {
        links[i] = parting.into().link("told apart " + decision.by(), link.otherCandidates());
        effective.add(decision.id());
      }
    }
  }

  /** The link with its entity merged, renamed and put under another type as decided. */
  private Link shown(Link link, Set<String> effective, List<Link> stored) {
    merges.path(link.entity()).forEach(merge -> effective.add(merge.id()));
    Link merged = merges.follow(link);
    stored.add(merged);
    effective.addAll(entities.decisions(link.entity()));
    effective.addAll(entities.decisions(merged.entity()));
    Link renamed = entities.shown(merged);
    return renamed.beside(
        renamed.otherCandidates().stream()
            .map(
                other ->
                    new Link.OtherCandidate(
                        other.entity(),
                        entities.name(other.entity(), other.name()),
                        other.confidence()))
            .toList());
  }

  private static Article corrected(Article article, Change.Correct correct) {
    String value = correct.value();
    return switch (correct.field()) {
      case TITLE -> article.withTitle(value == null ? "" : value);
      case PUBLISHED -> article.withPublished(value == null ? null : new PartialDate(value));
      case SOURCE -> article.withSource(value);
      case AUTHOR -> article.withAuthor(value);
    };
  }
}
