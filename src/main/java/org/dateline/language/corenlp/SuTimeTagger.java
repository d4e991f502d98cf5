package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.dateline.article.DateMention;
import org.dateline.article.Span;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.language.dates.Timex;
import org.dateline.language.dates.TimexTagger;
import org.jspecify.annotations.Nullable;

/** Time expressions by SUTime (Chang and Manning, LREC 2012). Loads its rules when made. */
public final class SuTimeTagger implements TimexTagger {
  private final TimeAnnotator annotator = new TimeAnnotator("sutime", properties());

  @Override
  public List<Timex> tag(String text, Sentence sentence, @Nullable LocalDate anchor) {
    List<Timex> found = new ArrayList<>();
    int start = sentence.tokens().get(0).span().start();
    int end = sentence.tokens().get(sentence.tokens().size() - 1).span().end();
    Annotation map = new Annotation(text.substring(start, end));
    map.set(CoreAnnotations.TokensAnnotation.class, labels(sentence, start));
    List<CoreMap> expressions =
        annotator.annotateSingleSentence(
            map, anchor == null ? "" : anchor.toString(), new SUTime.TimeIndex());
    for (CoreMap expression : expressions) {
      edu.stanford.nlp.time.Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
      if (timex != null && timex.value() != null) {
        found.add(
            new Timex(
                new Span(
                    start + expression.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
                    start + expression.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
                DateMention.Type.valueOf(timex.timexType().toUpperCase(Locale.ROOT)),
                timex.value()));
      }
    }
    return found;
  }

  private static List<CoreLabel> labels(Sentence sentence, int start) {
    List<CoreLabel> labels = new ArrayList<>(sentence.tokens().size());
    for (Token token : sentence.tokens()) {
      CoreLabel label = new CoreLabel();
      label.setWord(token.word());
      label.setValue(token.word());
      label.setOriginalText(token.word());
      label.setLemma(token.lemma());
      label.setTag(token.tag());
      label.setBeginPosition(token.span().start() - start);
      label.setEndPosition(token.span().end() - start);
      labels.add(label);
    }
    return labels;
  }

  private static Properties properties() {
    String models = "edu/stanford/nlp/models/sutime/";
    Properties properties = new Properties();
    properties.setProperty(
        "sutime.rules",
        models
            + "defs.sutime.txt,"
            + models
            + "english.sutime.txt,"
            + models
            + "english.holidays.sutime.txt");
    return properties;
  }
}
