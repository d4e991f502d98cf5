package org.dateline.language.corenlp.peer;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.dateline.article.Annotations;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Quote;
import org.dateline.article.Span;
import org.dateline.language.corenlp.SentenceSplitter;
import org.jspecify.annotations.Nullable;

/**
 * CoreNLP as it comes, with its quotations and coreference: the peer that speed and speakers are
 * compared with.
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

  /**
   * CoreNLP's quotations, with the mention beside each and the canonical mention of its speaker.
   */
  public Annotations quotations(String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    List<Mention> canonical = new ArrayList<>();
    List<Quote> quotes = new ArrayList<>();
    for (CoreQuote quote : document.quotes()) {
      Span span = span(quote.quoteCharOffsets());
      quotes.add(
          new Quote(
              Part.TEXT,
              span,
              List.of(),
              Quote.Kind.DIRECT,
              null,
              speaker(quote, text, canonical)));
    }
    return new Annotations(canonical, quotes, List.of(), "en", "CoreNLP's defaults");
  }

  private static Quote.@Nullable Speaker speaker(
      CoreQuote quote, String text, List<Mention> canonical) {
    if (quote.speakerCharOffsets().isEmpty()) {
      return null;
    }
    int mention = -1;
    if (quote.canonicalSpeakerCharOffsets().isPresent()) {
      Span span = span(quote.canonicalSpeakerCharOffsets().get());
      mention = canonical.size();
      canonical.add(new Mention(Part.TEXT, span, span.in(text), EntityType.PERSON));
    }
    Span beside = span(quote.speakerCharOffsets().get());
    return new Quote.Speaker(beside, beside.in(text), mention, "CoreNLP", 1);
  }

  private static Span span(Pair<Integer, Integer> offsets) {
    return new Span(offsets.first(), offsets.second());
  }

  /** Tokens of a text, by CoreNLP's tokenizer. */
  public static int tokens(String text) {
    return new SentenceSplitter().split(text).stream().mapToInt(List::size).sum();
  }
}
