package org.dateline.curation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.archive.decision.ArticleCondition;
import org.dateline.archive.decision.ArticleField;
import org.dateline.archive.decision.Change;
import org.dateline.archive.decision.Decision;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.PartialDate;
import org.dateline.article.Quote;
import org.jspecify.annotations.Nullable;

/**
 * A model of an archive after a series of decisions, worked out in the plainest way: all of them
 * are gone over for every article, nothing is kept.
 */
final class ModelArchive {
  private final List<AnnotatedArticle> asMade;
  private final List<Decision> holding = new ArrayList<>();

  ModelArchive(List<AnnotatedArticle> asMade, List<Decision> log) {
    this.asMade = asMade;
    Set<String> undone = new HashSet<>();
    for (int i = log.size() - 1; i >= 0; i--) { // an undoing that was undone counts for nothing
      Decision decision = log.get(i);
      if (!undone.contains(decision.id())) {
        if (decision.undoes() != null) {
          undone.add(decision.undoes());
        } else {
          holding.add(0, decision);
        }
      }
    }
  }

  Map<String, ShownArticle> articles() {
    Map<String, ShownArticle> shown = new TreeMap<>();
    for (AnnotatedArticle article : asMade) {
      String id = article.article().id();
      if (holding.stream().noneMatch(d -> d.change().equals(new Change.Withdraw(id)))) {
        shown.put(id, shown(article));
      }
    }
    return shown;
  }

  private ShownArticle shown(AnnotatedArticle article) {
    String id = article.article().id();
    List<Mention> found = article.annotations().mentions();
    Map<ArticleField, @Nullable String> fields = new HashMap<>();
    fields.put(ArticleField.TITLE, article.article().title());
    fields.put(ArticleField.SOURCE, article.article().source());
    PartialDate day = article.article().published();
    fields.put(ArticleField.PUBLISHED, day == null ? null : day.value());
    for (Decision decision : holding) {
      if (decision.change() instanceof Change.Correct correct && correct.article().equals(id)) {
        fields.put(correct.field(), correct.value());
      }
    }
    Map<Integer, String> meanings = meanings(id, found, fields);
    List<String> mentions = new ArrayList<>();
    for (int i = 0; i < found.size(); i++) {
      if (meanings.containsKey(i)) {
        mentions.add(found.get(i).surface() + " = " + called(follow(meanings.get(i))));
      }
    }
    List<String> quotes = new ArrayList<>();
    for (Quote quote : article.annotations().quotes()) {
      String said = quote(id, quote, meanings);
      if (said != null) {
        quotes.add(said);
      }
    }
    return new ShownArticle(
        String.valueOf(fields.get(ArticleField.TITLE)),
        fields.get(ArticleField.PUBLISHED),
        fields.get(ArticleField.SOURCE),
        mentions,
        quotes);
  }

  private Map<Integer, String> meanings(
      String article, List<Mention> found, Map<ArticleField, @Nullable String> fields) {
    Map<Integer, String> meanings = new LinkedHashMap<>();
    for (int i = 0; i < found.size(); i++) {
      String surface = found.get(i).surface();
      if (holding.stream().noneMatch(d -> d.change().equals(new Change.NotAName(surface)))) {
        meanings.put(i, linked(surface));
      }
    }
    for (Decision decision : holding) {
      if (decision.change() instanceof Change.NotThisOne not
          && holds(not.where(), fields, meanings)) {
        String from = follow(not.from().id());
        meanings.replaceAll((i, id) -> follow(id).equals(from) ? not.into().id() : id);
      }
    }
    for (Decision decision : holding) {
      Change change = decision.change();
      if (!change.articles().contains(article)) {
        continue;
      }
      for (int i = 0; i < found.size(); i++) {
        if (change instanceof Change.OnMention on
            && on.mention().span().equals(found.get(i).span())) {
          meanings.remove(i);
          if (change instanceof Change.LinkHere here) {
            meanings.put(i, here.entity().id());
          }
        } else if (change instanceof Change.Split split
            && meanings.containsKey(i)
            && follow(meanings.get(i)).equals(follow(split.from().id()))) {
          meanings.put(i, split.into().id());
        }
      }
    }
    return meanings;
  }

  private boolean holds(
      ArticleCondition where,
      Map<ArticleField, @Nullable String> fields,
      Map<Integer, String> meanings) {
    String value = fields.get(ArticleField.PUBLISHED);
    PartialDate day = value == null ? null : new PartialDate(value);
    boolean late =
        where.from() == null
            || (day != null && day.from().compareTo(LocalDate.parse(where.from())) >= 0);
    boolean early =
        where.until() == null
            || (day != null
                && day.until().minusDays(1).compareTo(LocalDate.parse(where.until())) <= 0);
    boolean beside =
        where.beside() == null
            || meanings.values().stream()
                .anyMatch(id -> follow(id).equals(follow(where.beside().id())));
    boolean source =
        where.source() == null || where.source().equals(fields.get(ArticleField.SOURCE));
    return late && early && beside && source;
  }

  /** The entity that the linker takes a name for. */
  private String linked(String name) {
    String confirmed = null;
    Set<String> rejected = new HashSet<>();
    for (Decision decision : holding) {
      if (decision.change() instanceof Change.OnName on && on.name().equals(name)) {
        String entity = on.entity().id();
        if (on instanceof Change.Confirm || on instanceof Change.AddAlias) {
          confirmed = entity;
          rejected.removeIf(other -> follow(other).equals(follow(entity)));
        } else {
          rejected.add(entity);
          if (confirmed != null && follow(confirmed).equals(follow(entity))) {
            confirmed = null;
          }
        }
      }
    }
    if (confirmed != null) {
      return confirmed;
    }
    boolean known =
        name.equals("Carl Emsig")
            && rejected.stream()
                .noneMatch(other -> follow(other).equals(follow(EmsigArchives.EMSIG)));
    return known
        ? EmsigArchives.EMSIG
        : "archive:person:" + name.toLowerCase(Locale.ROOT).replace(' ', '-');
  }

  private String follow(String entity) {
    String at = entity;
    for (boolean moved = true; moved; ) {
      moved = false;
      for (Decision decision : holding) {
        if (decision.change() instanceof Change.Merge merge && merge.from().id().equals(at)) {
          at = merge.into().id();
          moved = true;
          break;
        }
      }
    }
    return at;
  }

  /** An entity with its decided name and type. */
  private String called(String entity) {
    String name = "";
    for (Decision decision : holding) {
      if (decision.change() instanceof Change.Rename rename
          && rename.entity().id().equals(entity)) {
        name = rename.name();
      }
    }
    return entity + " " + type(entity) + " " + name;
  }

  private EntityType type(String entity) {
    EntityType type =
        entity.startsWith("archive:")
            ? EntityType.valueOf(entity.split(":", 3)[1].toUpperCase(Locale.ROOT))
            : EntityType.PERSON;
    for (Decision decision : holding) {
      if (decision.change() instanceof Change.Retype retype
          && retype.entity().id().equals(entity)) {
        type = retype.type();
      }
    }
    return type;
  }

  private @Nullable String quote(String article, Quote quote, Map<Integer, String> meanings) {
    int named = quote.speaker() == null ? -1 : quote.speaker().mention();
    String speaker = meanings.containsKey(named) ? follow(meanings.get(named)) : null;
    if (speaker != null && type(speaker) == EntityType.OTHER) {
      speaker = null; // works, peoples and events do not speak
    }
    String bounds = quote.span().start() + "-" + quote.span().end();
    boolean speech = true;
    for (Decision decision : holding) {
      if (!(decision.change() instanceof Change.OnQuote on)
          || !on.article().equals(article)
          || !on.quote().span().equals(quote.span())) {
        continue;
      }
      speech = !(on instanceof Change.NoSpeech);
      if (on instanceof Change.SetSpeaker set) {
        speaker = follow(set.speaker().id());
      } else if (on instanceof Change.ClearSpeaker) {
        speaker = null;
      } else if (on instanceof Change.SetBounds moved) {
        bounds = moved.span().start() + "-" + moved.span().end();
      }
    }
    return speech ? bounds + " " + speaker : null;
  }

  /** Articles by the people they name. */
  Map<String, Long> persons() {
    Map<String, Long> counts = new TreeMap<>();
    for (ShownArticle article : articles().values()) {
      article.mentions().stream()
          .map(mention -> mention.substring(mention.indexOf(" = ") + 3))
          .filter(entity -> entity.contains(" PERSON "))
          .map(entity -> entity.substring(0, entity.indexOf(' ')))
          .distinct()
          .forEach(id -> counts.merge(id, 1L, Long::sum));
    }
    return counts;
  }

  /** Articles by the speakers they quote. */
  Map<String, Long> speakers() {
    Map<String, Long> counts = new TreeMap<>();
    for (ShownArticle article : articles().values()) {
      article.quotes().stream()
          .map(quote -> quote.substring(quote.indexOf(' ') + 1))
          .filter(speaker -> !speaker.equals("null"))
          .distinct()
          .forEach(id -> counts.merge(id, 1L, Long::sum));
    }
    return counts;
  }
}
