package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.EntityLinker.NamesOfArticle;
import org.dateline.linking.ranking.CandidateSet;
import org.dateline.linking.train.TrainingArticle;

/**
 * Wikipedia titles of all candidates that a linker has for each mention, chosen or not: the recall
 * of its candidate generation is measured by them.
 */
final class CandidateTitles {
  private CandidateTitles() {}

  /** The titles of the candidates of each mention, folded by {@link TrainingArticle#key}. */
  static List<Set<String>> of(EntityLinker linker, Article article, Annotations annotations) {
    NamesOfArticle read = linker.read(article, annotations);
    List<Set<String>> titles = new ArrayList<>();
    annotations.mentions().forEach(mention -> titles.add(new HashSet<>()));
    for (int i = 0; i < read.candidates().size(); i++) {
      boolean person = read.clusters().names().get(i).isPerson();
      CandidateSet candidates = read.candidates().get(person ? read.clusters().heads().get(i) : i);
      for (CandidateSet.DescribedCandidate candidate : candidates.described()) {
        String title = candidate.found().entity().wikipedia();
        if (title != null) {
          read.clusters()
              .names()
              .get(i)
              .mentions()
              .forEach(m -> titles.get(m).add(TrainingArticle.key(title)));
        }
      }
    }
    return titles;
  }
}
