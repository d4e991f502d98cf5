package org.dateline.language.corenlp.peer;

import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.TimeAnnotator;
import edu.stanford.nlp.util.CoreMap;
import java.util.List;
import org.dateline.language.corenlp.SuTimeRules;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.corenlp.TimeRules;
import org.dateline.language.dates.Timex;
import org.dateline.language.dates.TimexTagger;
import org.jspecify.annotations.Nullable;

/** SUTime as CoreNLP runs it: slow, with every rule tried at every word. */
public final class PlainSuTime {
  private PlainSuTime() {}

  public static TimexTagger tagger() {
    return new SuTimeTagger(PlainSuTime::rules);
  }

  private static TimeRules rules() {
    TimeAnnotator suTime = new TimeAnnotator("sutime", SuTimeRules.properties());
    return (sentence, day) -> find(suTime, sentence, day);
  }

  private static List<Timex> find(TimeAnnotator suTime, Annotation sentence, @Nullable String day) {
    return suTime.annotateSingleSentence(sentence, day, new SUTime.TimeIndex()).stream()
        .filter(expression -> expression.containsKey(TimeAnnotations.TimexAnnotation.class))
        .map(PlainSuTime::timex)
        .toList();
  }

  private static Timex timex(CoreMap expression) {
    edu.stanford.nlp.time.Timex timex = expression.get(TimeAnnotations.TimexAnnotation.class);
    return SuTimeRules.timex(expression, timex.timexType(), timex.value());
  }
}
