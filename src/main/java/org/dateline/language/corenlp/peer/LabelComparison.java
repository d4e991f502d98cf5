package org.dateline.language.corenlp.peer;

import edu.stanford.nlp.ie.crf.CRFBiasedClassifier;
import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.language.corenlp.Models;
import org.dateline.language.corenlp.SentenceSplitter;
import org.dateline.language.corenlp.compact.CompactCrf;
import org.dateline.language.corenlp.compact.CompactTagger;

/**
 * Compares the labels of the compact models with those of CoreNLP's own classes, which must be
 * equal.
 */
public final class LabelComparison {
  private static final int SHOWN = 20;

  private final CompactTagger tagger;
  private final List<ComparedModel> pairs;
  private final SentenceSplitter splitter = new SentenceSplitter();

  private LabelComparison(Models models, ComparedModel... others) {
    tagger = models.partsOfSpeech();
    pairs = new ArrayList<>(List.of(others));
    pairs.add(
        new ComparedModel(
            "part of speech", (words, tags) -> tags.toArray(String[]::new), tagger()));
  }

  /** A comparison of all models but the one that reads words in capitals. */
  public static LabelComparison ofTagsAndNames(Models models) {
    return new LabelComparison(models, threeClasses(models), fourClasses(models));
  }

  /**
   * A comparison of the model that reads words in capitals, and of tags; takes a heap of 1.5 GB.
   */
  public static LabelComparison ofCase(Models models) {
    return new LabelComparison(models, trueCase(models));
  }

  /** A comparison of all models; takes a heap of 2 GB. */
  public static LabelComparison ofAll(Models models) {
    return new LabelComparison(models, threeClasses(models), fourClasses(models), trueCase(models));
  }

  private static ComparedModel trueCase(Models models) {
    CompactCrf ours = models.trueCase();
    return new ComparedModel(
        "case", (words, tags) -> ours.label(words, i -> false), biased(Models.TRUE_CASE));
  }

  private static ComparedModel threeClasses(Models models) {
    return new ComparedModel(
        "3 classes", compact(models.threeClasses()), crf(Models.THREE_CLASSES));
  }

  private static ComparedModel fourClasses(Models models) {
    return new ComparedModel("4 classes", compact(models.fourClasses()), crf(Models.FOUR_CLASSES));
  }

  /** Gives each word of a sentence a label. */
  private interface Labeller {
    String[] labels(List<String> words, List<String> tags);
  }

  /** A model, read in two ways. */
  private static final class ComparedModel {
    private final String name;
    private final Labeller compact;
    private final Labeller reference;
    private final List<String> differences = new ArrayList<>();
    private long tokens;
    private long differing;

    ComparedModel(String name, Labeller compact, Labeller reference) {
      this.name = name;
      this.compact = compact;
      this.reference = reference;
    }

    void check(List<String> words, List<String> tags) {
      String[] ours = compact.labels(words, tags);
      String[] theirs = reference.labels(words, tags);
      for (int i = 0; i < theirs.length; i++) {
        tokens++;
        if (!theirs[i].equals(ours[i])) {
          differing++;
          if (differences.size() < SHOWN) {
            differences.add(words.get(i) + ": " + ours[i] + ", not " + theirs[i] + ", in " + words);
          }
        }
      }
    }
  }

  /**
   * Numbers of tokens asked for and of labels that differ.
   *
   * @param differences the first of them, in words
   */
  public record DifferingLabels(
      String model, long tokens, long differing, List<String> differences) {}

  /** Asks both for the labels of the words of a sentence. */
  public void check(List<String> words) {
    List<String> tags = List.of(tagger.tag(words));
    pairs.forEach(pair -> pair.check(words, tags));
  }

  /** The sentences of a text, as the models are given them. */
  public List<List<String>> sentences(String text) {
    return splitter.split(text).stream()
        .map(labels -> labels.stream().map(CoreLabel::word).toList())
        .toList();
  }

  /** The results of all comparisons so far. */
  public List<DifferingLabels> results() {
    return pairs.stream()
        .map(p -> new DifferingLabels(p.name, p.tokens, p.differing, List.copyOf(p.differences)))
        .toList();
  }

  private static Labeller compact(CompactCrf model) {
    return (words, tags) -> model.label(words, i -> tags.get(i).equals("NNP"));
  }

  private static Labeller tagger() {
    MaxentTagger tagger = new MaxentTagger(Models.PARTS_OF_SPEECH);
    return (words, tags) -> {
      List<CoreLabel> labels = labels(words, tags);
      tagger.tagCoreLabels(labels);
      return labels.stream().map(CoreLabel::tag).toArray(String[]::new);
    };
  }

  private static Labeller crf(String name) {
    CRFClassifier<CoreLabel> model = CRFClassifier.getClassifierNoExceptions(name);
    return (words, tags) ->
        model.classifySentence(labels(words, tags)).stream()
            .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
            .toArray(String[]::new);
  }

  private static Labeller biased(String name) {
    CRFBiasedClassifier<CoreLabel> model = new CRFBiasedClassifier<>(new Properties());
    model.loadClassifierNoExceptions(name);
    Models.BIAS_OF_CASES.forEach((label, weight) -> model.setBiasWeight(label, weight));
    return (words, tags) ->
        model.classifySentence(labels(words, List.of())).stream()
            .map(label -> label.get(CoreAnnotations.AnswerAnnotation.class))
            .toArray(String[]::new);
  }

  /**
   * The words as CoreNLP's labels.
   *
   * @param tags none if the model is asked before there are any
   */
  private static List<CoreLabel> labels(List<String> words, List<String> tags) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.setValue(words.get(i));
      if (!tags.isEmpty()) {
        label.setTag(tags.get(i));
      }
      labels.add(label);
    }
    return labels;
  }
}
