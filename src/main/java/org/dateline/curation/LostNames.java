package org.dateline.curation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.dateline.archive.StoredArticles;
import org.dateline.article.AnnotatedArticle;
import org.dateline.curation.Relinker.RelinkOutcome;

/**
 * Names that entities lose by a decision, or by the undoing of one: once no article uses such a
 * name for the entity any more, a search for the name no longer finds it.
 */
final class LostNames {
  private final StoredArticles stored;
  private final Relinker relinker;

  LostNames(StoredArticles stored, Relinker relinker) {
    this.stored = stored;
    this.relinker = relinker;
  }

  /** Links the articles that have one of these forms of a name, and takes away what is no name. */
  RelinkOutcome relinked(Set<String> forms) {
    Map<String, Set<String>> lost = given(forms);
    RelinkOutcome outcome = relinker.relink(forms);
    remove(lost, forms);
    // A part of a name may be given to an entity in articles that have not all words of the form.
    remove(lost, lost.values().stream().flatMap(Set::stream).collect(Collectors.toSet()));
    if (!lost.isEmpty()) {
      stored.removeNames(lost);
    }
    return outcome;
  }

  private void remove(Map<String, Set<String>> lost, Collection<String> forms) {
    if (!lost.isEmpty()) {
      given(forms)
          .forEach(
              (entity, names) ->
                  lost.computeIfPresent(
                      entity, (e, of) -> of.removeAll(names) && of.isEmpty() ? null : of));
    }
  }

  /** The names that entities have in the articles with one of these forms. */
  private Map<String, Set<String>> given(Collection<String> forms) {
    Map<String, Set<String>> given = new TreeMap<>();
    stored.withWords(
        forms, (List<AnnotatedArticle> page) -> page.forEach(article -> collect(article, given)));
    return given;
  }

  private static void collect(AnnotatedArticle article, Map<String, Set<String>> given) {
    for (int i = 0; i < article.links().size(); i++) {
      given
          .computeIfAbsent(article.links().get(i).entity(), entity -> new TreeSet<>())
          .add(article.annotations().mentions().get(i).surface());
    }
  }
}
