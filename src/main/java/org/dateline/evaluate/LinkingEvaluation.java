package org.dateline.evaluate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.dateline.article.Annotations;
import org.dateline.article.Article;
import org.dateline.article.Link;
import org.dateline.article.Mention;
import org.dateline.article.PartialDate;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.language.Annotator;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.Taught;
import org.dateline.linking.WeightTrainer;

/** Measures the linker on texts linked by hand, beside the most frequent meaning of each name. */
public final class LinkingEvaluation {
  private final Annotator annotator;
  private final Authority authority;

  public LinkingEvaluation(Annotator annotator, Authority authority) {
    this.annotator = annotator;
    this.authority = authority;
  }

  /** Writes the figures line by line. */
  public void evaluate(Path file, Consumer<String> out) throws IOException {
    EntityLinker linker = new EntityLinker(authority);
    LinkingScore score = new LinkingScore();
    LinkingScore baseline = new LinkingScore();
    long nanos = 0;
    for (LinkingGold gold : LinkingGold.read(file)) {
      Annotations annotations = annotate(gold.article());
      List<Mention> mentions = annotations.mentions();
      long start = System.nanoTime();
      List<Link> links = linker.link(gold.article(), annotations);
      nanos += System.nanoTime() - start;
      score.add(gold, mentions, links, linker.proposedTitles(gold.article(), annotations));
      baseline.add(gold, mentions, mostFrequent(mentions), frequentTitles(mentions));
    }
    out.accept("linker: " + score.summary());
    score.byType().forEach(out);
    out.accept("most frequent meaning: " + baseline.summary());
    out.accept("confidence:");
    score.calibration().forEach(out);
    out.accept("linking took " + nanos / 1_000_000 + " ms");
  }

  /** The lines of the weights' resource, trained on these files. */
  public List<String> train(List<Path> files, String names, double margin) throws IOException {
    List<Taught> articles = new ArrayList<>();
    for (Path file : files) {
      for (LinkingGold gold : LinkingGold.read(file)) {
        articles.add(new Taught(gold.article(), annotate(gold.article()), gold.titles()));
      }
    }
    return new WeightTrainer(authority).train(articles, names, margin);
  }

  private Annotations annotate(Article article) {
    PartialDate published = article.published();
    return annotator.annotate(
        article.title(), article.text(), published == null ? null : published.day());
  }

  private List<Link> mostFrequent(List<Mention> mentions) {
    return mentions.stream().map(this::mostFrequent).toList();
  }

  private Link mostFrequent(Mention mention) {
    return authority.candidates(mention.surface()).stream()
        .findFirst()
        .map(Candidate::entity)
        .map(
            entity ->
                new Link(
                    entity.id(),
                    entity.name(),
                    mention.type(),
                    entity.wikipedia(),
                    entity.wikidata(),
                    1,
                    List.of(),
                    List.of()))
        .orElseGet(
            () ->
                new Link(
                    "none",
                    mention.surface(),
                    mention.type(),
                    null,
                    null,
                    0,
                    List.of(),
                    List.of()));
  }

  private List<Set<String>> frequentTitles(List<Mention> mentions) {
    return mentions.stream().map(mention -> titles(mention.surface())).toList();
  }

  private Set<String> titles(String surface) {
    Set<String> titles = new HashSet<>();
    for (Candidate candidate : authority.candidates(surface)) {
      String title = candidate.entity().wikipedia();
      if (title != null) {
        titles.add(Taught.key(title));
      }
    }
    return titles;
  }
}
