package org.dateline.language.corenlp;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.List;
import java.util.Properties;

/**
 * CoreNLP as it comes, with its quotations and coreference: the peer that speed is held against.
 */
public final class DefaultPipeline {
  private final StanfordCoreNLP pipeline;

  public DefaultPipeline() {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    pipeline = new StanfordCoreNLP(properties);
  }

  public void annotate(String text) {
    pipeline.annotate(new Annotation(text));
  }

  /** Tokens of a text, by CoreNLP's tokenizer. */
  public static int tokens(String text) {
    return new SentenceSplitter().split(text).stream().mapToInt(List::size).sum();
  }
}
