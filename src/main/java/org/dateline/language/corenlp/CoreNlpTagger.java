package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.process.Morphology;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.util.ArrayList;
import java.util.List;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.dateline.language.Token;

/**
 * Tokens, sentences, part of speech, lemma and entity class. Loads its models when made; they are
 * shared by all threads.
 *
 * <p>CoreNLP's parts are called one by one and not as its pipeline: the pipeline's number
 * normalizer, gazetteer and entity mentions take most of its time and change no name.
 */
public final class CoreNlpTagger implements Tagger {
  private final SentenceSplitter splitter = new SentenceSplitter();
  private final MaxentTagger partOfSpeech = new MaxentTagger(MaxentTagger.DEFAULT_JAR_PATH);
  private final NameClassifier names = new NameClassifier();

  @Override
  public List<Sentence> tag(String text) {
    // keeps state between words, so each call has its own
    Morphology morphology = new Morphology();
    List<Sentence> sentences = new ArrayList<>();
    for (List<CoreLabel> labels : splitter.split(text)) {
      partOfSpeech.tagCoreLabels(labels);
      sentences.add(sentence(labels, names.classes(labels), morphology));
    }
    return sentences;
  }

  @Override
  public String models() {
    return "corenlp 4.5.10 english-left3words, 3class+4class, sutime";
  }

  private static Sentence sentence(
      List<CoreLabel> labels, String[] classes, Morphology morphology) {
    List<Token> tokens = new ArrayList<>(labels.size());
    for (int i = 0; i < classes.length; i++) {
      CoreLabel label = labels.get(i);
      tokens.add(
          new Token(
              new Span(label.beginPosition(), label.endPosition()),
              label.originalText(),
              morphology.lemma(label.word(), label.tag()),
              label.tag(),
              classes[i]));
    }
    return new Sentence(tokens);
  }
}
