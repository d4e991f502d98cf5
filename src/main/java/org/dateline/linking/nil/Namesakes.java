package org.dateline.linking.nil;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.EntityType;
import org.dateline.article.Link;

/**
 * Keeps unknown people of one name apart over the articles of an archive. A name's first described
 * bearer has the plain id. Later articles share it unless what they say cannot be true of the same
 * person: then the id says the walk of life, place or year of birth in which they differ, {@code
 * archive:person:ida-quarm:arts}. Used by several threads.
 */
public final class Namesakes {
  private static final String PERSON =
      Link.ARCHIVE_BORN + EntityType.PERSON.name().toLowerCase(Locale.ROOT) + ":";
  private static final int REMEMBERED = 100_000;

  private final Occupations occupations = Occupations.load();
  private final Function<Collection<String>, Map<String, String>> descriptions;
  private final Cache<String, PersonContext> bearers =
      Caffeine.newBuilder().maximumSize(REMEMBERED).executor(Runnable::run).build();

  /**
   * Makes a record of unknown people, with the archive's descriptions of them.
   *
   * @param descriptions descriptions of those of these ids that the archive holds
   */
  public Namesakes(Function<Collection<String>, Map<String, String>> descriptions) {
    this.descriptions = descriptions;
  }

  /**
   * The articles with ids of their own for namesakes. To be called in the order in which they are
   * stored.
   */
  public synchronized List<AnnotatedArticle> apart(List<AnnotatedArticle> articles) {
    remember(articles);
    return articles.stream().map(article -> apart(article, id -> true)).toList();
  }

  private void remember(List<AnnotatedArticle> articles) {
    Map<String, String> stored = descriptions.apply(unseen(articles));
    stored.forEach(
        (id, description) -> bearers.put(id, PersonContext.of(description, occupations)));
  }

  private Set<String> unseen(List<AnnotatedArticle> articles) {
    Set<String> ids = new HashSet<>();
    for (AnnotatedArticle article : articles) {
      article.links().stream()
          .filter(link -> mayBeNamesake(link) && link.description() != null)
          .map(Link::entity)
          .filter(id -> bearers.getIfPresent(id) == null)
          .forEach(ids::add);
    }
    return ids;
  }

  private AnnotatedArticle apart(AnnotatedArticle article, Predicate<String> concerned) {
    Map<String, String> ids = new LinkedHashMap<>();
    for (Link link : article.links()) {
      if (mayBeNamesake(link) && link.description() != null && concerned.test(link.entity())) {
        ids.computeIfAbsent(
            link.entity(), id -> id(id, PersonContext.of(link.description(), occupations)));
      }
    }
    return article.withLinks(
        article.links().stream()
            .map(link -> link.to(ids.getOrDefault(link.entity(), link.entity())))
            .toList());
  }

  private String id(String plain, PersonContext context) {
    PersonContext bearer = bearers.getIfPresent(plain);
    if (bearer == null || bearer.equals(PersonContext.NOTHING)) {
      bearers.put(plain, context);
      return plain;
    }
    String telling = context.tellingApart(occupations);
    return telling.isEmpty() || !context.clashesWith(bearer, occupations)
        ? plain
        : plain + ":" + telling;
  }

  /**
   * An article linked anew: who was kept apart before, by what the article says, stays so, since
   * the linker alone knows one article only. What an archivist confirmed is no namesake's any more;
   * who was linked before and is unknown now is kept apart as on ingest.
   */
  public synchronized AnnotatedArticle anew(AnnotatedArticle before, AnnotatedArticle after) {
    AnnotatedArticle kept = asBefore(before, after);
    Set<String> unknownNow = new HashSet<>();
    for (int i = 0; i < kept.links().size(); i++) {
      Link now = kept.links().get(i);
      if (mayBeNamesake(now) && !now.entity().equals(before.links().get(i).entity())) {
        unknownNow.add(now.entity());
      }
    }
    if (unknownNow.isEmpty()) {
      return kept;
    }
    remember(List.of(kept));
    return apart(kept, unknownNow::contains);
  }

  private static AnnotatedArticle asBefore(AnnotatedArticle before, AnnotatedArticle after) {
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < after.links().size(); i++) {
      Link now = after.links().get(i);
      String former = before.links().get(i).entity();
      boolean apart =
          mayBeNamesake(now) && now.description() != null && former.startsWith(now.entity() + ":");
      links.add(apart ? now.to(former) : now);
    }
    return after.withLinks(links);
  }

  /** True for a person's full name with its plain id, who may be a namesake of another. */
  private static boolean mayBeNamesake(Link link) {
    String id = link.entity();
    return id.startsWith(PERSON)
        && id.indexOf('-', PERSON.length()) > 0
        && id.indexOf(':', PERSON.length()) < 0;
  }
}
