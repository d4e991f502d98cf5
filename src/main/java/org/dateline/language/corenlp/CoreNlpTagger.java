package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.Capitals;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.dateline.language.Token;
import org.dateline.language.corenlp.compact.CompactTagger;

/**
 * Tokens, sentences, part of speech, lemma and entity class. Loads its models when made; they are
 * shared by all threads.
 *
 * <p>CoreNLP's parts are called one by one and not as its pipeline: the pipeline's number
 * normalizer, gazetteer and entity mentions take most of its time and change no name.
 */
public final class CoreNlpTagger implements Tagger {
  /** Names and versions of the models, which need not be loaded for it. */
  public static final String MODELS =
      "corenlp 4.5.10 english-left3words, 3class+4class, truecase, sutime";

  private final Lemmas lemmas = new Lemmas();
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final CompactTagger partsOfSpeech;
  private final NameClassifier names;
  private final CaseRestorer cases;

  public CoreNlpTagger(Models models) {
    partsOfSpeech = models.partsOfSpeech();
    names = new NameClassifier(models);
    cases = new CaseRestorer(models);
  }

  @Override
  public List<Sentence> tag(String text) {
    // keeps state between words, so each call has its own
    Morphology morphology = new Morphology();
    List<Sentence> sentences = new ArrayList<>();
    for (List<CoreLabel> labels : splitter.split(text)) {
      boolean capitals = restoreCase(labels);
      setTags(labels);
      sentences.add(new Sentence(tokens(labels, morphology), capitals));
    }
    return sentences;
  }

  @Override
  public boolean knows(String word) {
    boolean ending = word.endsWith("s");
    return partsOfSpeech.knows(word)
        || (ending && partsOfSpeech.knows(word.substring(0, word.length() - 1)));
  }

  @Override
  public String models() {
    return MODELS;
  }

  private void setTags(List<CoreLabel> labels) {
    String[] tags = partsOfSpeech.tag(labels.stream().map(CoreLabel::word).toList());
    for (int i = 0; i < tags.length; i++) {
      labels.get(i).setTag(tags[i]);
    }
  }

  /** Returns whether all of the sentence stands in capitals. */
  private boolean restoreCase(List<CoreLabel> labels) {
    List<String> words = labels.stream().map(CoreLabel::originalText).toList();
    boolean capitals = Capitals.isWritten(words);
    BitSet restored = Capitals.shouted(words);
    restored.set(0, capitals ? words.size() : 0);
    if (!restored.isEmpty()) {
      cases.restore(labels, restored);
    }
    return capitals;
  }

  private List<Token> tokens(List<CoreLabel> labels, Morphology morphology) {
    String[] classes = names.classes(labels);
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < classes.length; i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              new Span(label.beginPosition(), label.endPosition()),
              CaseRestorer.written(label),
              lemmas.of(label.word(), label.tag(), morphology),
              label.tag(),
              classes[i]));
    }
    return tokens;
  }
}
