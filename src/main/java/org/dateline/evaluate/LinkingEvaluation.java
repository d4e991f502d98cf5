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
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.language.Annotator;
import org.dateline.linking.EntityLinker;
import org.dateline.linking.train.TrainingArticle;
import org.dateline.linking.train.WeightTrainer;

/** Measures the linker on texts linked by hand, beside the most frequent meaning of each name. */
public final class LinkingEvaluation {
  private final Annotator annotator;
  private final Authority authority;

  public LinkingEvaluation(Annotator annotator, Authority authority) {
    this.annotator = annotator;
    this.authority = authority;
  }

  /** A text annotated, with its right links. */
  private record Text(LinkingGold gold, Annotations annotations) {
    TrainingArticle taught() {
      return new TrainingArticle(gold.article(), annotations, gold.titles());
    }
  }

  /** Measures the linker as it is on each file; writes the figures line by line. */
  public void evaluate(List<Path> files, Consumer<String> out) throws IOException {
    EntityLinker linker = new EntityLinker(authority);
    for (Path file : files) {
      out.accept(file.getFileName() + ", weights " + linker.version().replaceAll(".*weights ", ""));
      measure(linker, texts(file), out);
    }
  }

  /**
   * Measures on each file what a linker does whose weights were trained on the other files, and the
   * linker as it is, which may have seen the file.
   */
  public void evaluateHeldOut(List<Path> files, Consumer<String> out) throws IOException {
    List<List<Text>> sets = new ArrayList<>();
    for (Path file : files) {
      sets.add(texts(file));
    }
    for (int held = 0; held < sets.size(); held++) {
      List<Text> set = sets.get(held);
      List<List<TrainingArticle>> others =
          sets.stream().filter(s -> s != set).map(LinkingEvaluation::taught).toList();
      out.accept(files.get(held).getFileName() + ", weights of the other files");
      measure(new WeightTrainer(authority).trained(others), set, out);
      out.accept(files.get(held).getFileName() + ", weights as shipped");
      measure(new EntityLinker(authority), set, out);
    }
  }

  private void measure(EntityLinker linker, List<Text> texts, Consumer<String> out) {
    LinkingScore score = new LinkingScore();
    LinkingScore baseline = new LinkingScore();
    LinkingScore withoutArticles = new LinkingScore();
    long nanos = 0;
    for (Text text : texts) {
      List<Mention> mentions = text.annotations().mentions();
      Article article = text.gold().article();
      long start = System.nanoTime();
      List<Link> links = linker.link(article, text.annotations());
      nanos += System.nanoTime() - start;
      List<Set<String>> proposed = CandidateTitles.of(linker, article, text.annotations());
      score.add(text.gold(), mentions, links, proposed);
      withoutArticles.add(text.gold().cut(), mentions, links, proposed);
      baseline.add(text.gold(), mentions, mostFrequent(mentions), frequentTitles(mentions));
    }
    out.accept("linker: " + score.summary());
    out.accept("leading articles ignored on both sides: " + withoutArticles.summary());
    score.byType().forEach(out);
    out.accept("most frequent meaning: " + baseline.summary());
    out.accept("confidence:");
    score.calibration().forEach(out);
    out.accept("linking took " + nanos / 1_000_000 + " ms");
  }

  /** The lines of the weights' resource, trained on these files. */
  public List<String> train(List<Path> files, String names) throws IOException {
    List<List<TrainingArticle>> sets = new ArrayList<>();
    for (Path file : files) {
      sets.add(taught(texts(file)));
    }
    return new WeightTrainer(authority).train(sets, names);
  }

  private static List<TrainingArticle> taught(List<Text> texts) {
    return texts.stream().map(Text::taught).toList();
  }

  private List<Text> texts(Path file) throws IOException {
    return LinkingGold.read(file).parallelStream()
        .map(gold -> new Text(gold, annotator.annotate(gold.article())))
        .toList();
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
        titles.add(TrainingArticle.key(title));
      }
    }
    return titles;
  }
}
