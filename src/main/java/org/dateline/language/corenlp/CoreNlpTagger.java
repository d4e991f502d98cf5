package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import java.util.Properties;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.dateline.language.Token;

/** Tokens, sentences, part of speech, lemma and entity class. Loads its models when made. */
public final class CoreNlpTagger implements Tagger {
  private final StanfordCoreNLP pipeline;

  public CoreNlpTagger() {
    pipeline = new StanfordCoreNLP(properties());
  }

  @Override
  public List<Sentence> tag(String text) {
    Annotation document = new Annotation(text);
    pipeline.annotate(document);
    return document.get(CoreAnnotations.SentencesAnnotation.class).stream()
        .map(CoreNlpTagger::sentence)
        .toList();
  }

  @Override
  public String models() {
    return "corenlp 4.5.10 english-left3words, 3class+4class";
  }

  private static Sentence sentence(CoreMap sentence) {
    return new Sentence(
        sentence.get(CoreAnnotations.TokensAnnotation.class).stream()
            .map(CoreNlpTagger::token)
            .toList());
  }

  private static Token token(CoreLabel label) {
    String ner = label.ner();
    return new Token(
        new Span(label.beginPosition(), label.endPosition()),
        label.originalText(),
        label.lemma(),
        label.tag(),
        ner == null ? "O" : ner);
  }

  // Models, and what is switched off: the fine-grained gazetteer, SUTime and the numeric
  // classifiers take most of the time of CoreNLP's default and change no name.
  private static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty(
        "ner.model",
        "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz,"
            + "edu/stanford/nlp/models/ner/english.conll.4class.distsim.crf.ser.gz");
    properties.setProperty("ner.combinationMode", "HIGH_RECALL");
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    return properties;
  }
}
