package org.dateline.language.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.tokensregex.CoreMapExpressionExtractor;
import edu.stanford.nlp.ling.tokensregex.NodePattern;
import edu.stanford.nlp.ling.tokensregex.SequenceMatchRules;
import edu.stanford.nlp.ling.tokensregex.SequencePattern;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.time.SUTime;
import edu.stanford.nlp.time.TimeExpression;
import edu.stanford.nlp.time.TimeExpressionExtractorImpl;
import edu.stanford.nlp.util.CoreMap;
import java.lang.reflect.Field;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import org.dateline.article.DateMention;
import org.dateline.article.Span;
import org.dateline.language.dates.Timex;
import org.jspecify.annotations.Nullable;

/**
 * SUTime with rules that are left out where they cannot match. Each of its 239 rules begins a match
 * at every word, makes large buffers for it, and nearly always fails at that word. Here a rule runs
 * only if one of the words is one that it can begin with.
 *
 * <p>CoreNLP has no public access to the rules and their patterns, so they are reached by
 * reflection. A rule whose beginning cannot be read stays as it is; so do all if CoreNLP's fields
 * are others.
 */
public final class SuTimeRules {
  private static final String FOLDER = "edu/stanford/nlp/models/sutime/";

  /** States of a pattern's automaton that consume no word and lead on. */
  private static final Set<String> PASSED =
      Set.of("State", "GroupStartState", "GroupEndState", "RepeatState", "ConjStartState");

  private SuTimeRules() {}

  /** SUTime without the rules that cannot match, and without the XML it writes of each answer. */
  static TimeRules load() {
    TimeExpressionExtractorImpl suTime = new TimeExpressionExtractorImpl("sutime", properties());
    change(suTime);
    return (sentence, day) -> find(suTime, sentence, day);
  }

  /** Settings of CoreNLP's own reader of the rules. */
  public static Properties properties() {
    Properties properties = new Properties();
    properties.setProperty(
        "sutime.rules",
        String.join(
            ",",
            FOLDER + "defs.sutime.txt",
            FOLDER + "english.sutime.txt",
            FOLDER + "english.holidays.sutime.txt"));
    return properties;
  }

  private static List<Timex> find(
      TimeExpressionExtractorImpl suTime, Annotation sentence, @Nullable String day) {
    SUTime.TimeIndex index = new SUTime.TimeIndex();
    List<Timex> found = new ArrayList<>();
    for (TimeExpression expression : suTime.extractTimeExpressions(sentence, day, index)) {
      Map<String, String> attributes = attributes(expression.getTemporal(), index);
      String type = attributes.get("type");
      if (type != null) {
        found.add(timex(expression.getAnnotation(), type, attributes.get("value")));
      }
    }
    return List.copyOf(found);
  }

  /**
   * An answer of SUTime.
   *
   * @param value null where it has none
   */
  public static Timex timex(CoreMap words, String type, @Nullable String value) {
    return new Timex(
        new Span(
            words.get(CoreAnnotations.CharacterOffsetBeginAnnotation.class),
            words.get(CoreAnnotations.CharacterOffsetEndAnnotation.class)),
        DateMention.Type.valueOf(type.toUpperCase(Locale.ROOT)),
        Objects.requireNonNullElse(value, ""));
  }

  /** A time as TIMEX3 has it; nothing where it cannot be said. */
  private static Map<String, String> attributes(
      SUTime.@Nullable Temporal time, SUTime.TimeIndex index) {
    try {
      return time == null ? Map.of() : time.getTimexAttributes(index);
    } catch (RuntimeException e) {
      return Map.of(); // CoreNLP leaves out times that it cannot write, too
    }
  }

  private static void change(TimeExpressionExtractorImpl expressions) {
    try {
      Object extractor =
          field(expressions, TimeExpressionExtractorImpl.class, "expressionExtractor");
      Map<?, ?> stages = (Map<?, ?>) field(extractor, CoreMapExpressionExtractor.class, "stages");
      for (Object stage : stages.values()) {
        change(field(stage, stage.getClass(), "basicExtractRule"));
        change(field(stage, stage.getClass(), "compositeExtractRule"));
      }
    } catch (ReflectiveOperationException e) {
      // the same answers, later
      System.getLogger(SuTimeRules.class.getName())
          .log(System.Logger.Level.DEBUG, "SUTime's rules are used as they are", e);
    }
  }

  private static void change(@Nullable Object rule) throws ReflectiveOperationException {
    if (rule instanceof SequenceMatchRules.ListExtractRule<?, ?> list) {
      for (Object part : (List<?>) field(list, SequenceMatchRules.ListExtractRule.class, "rules")) {
        change(part);
      }
    } else if (rule instanceof SequenceMatchRules.AnnotationExtractRule<?, ?> one) {
      changeOne(one);
    }
  }

  private static <S, T extends edu.stanford.nlp.ling.tokensregex.MatchedExpression> void changeOne(
      SequenceMatchRules.AnnotationExtractRule<S, T> rule) throws ReflectiveOperationException {
    SequenceMatchRules.ExtractRule<S, T> runs = rule.extractRule;
    Class<?> list = null;
    Object ofWords = runs;
    if (runs instanceof SequenceMatchRules.CoreMapExtractRule<?, ?>) {
      list = (Class<?>) field(runs, SequenceMatchRules.CoreMapExtractRule.class, "annotationField");
      ofWords = field(runs, SequenceMatchRules.CoreMapExtractRule.class, "extractRule");
    }
    if (!(ofWords instanceof SequenceMatchRules.SequencePatternExtractRule<?, ?>)) {
      return; // a pattern of characters
    }
    Object pattern = field(ofWords, SequenceMatchRules.SequencePatternExtractRule.class, "pattern");
    List<NodePattern<Object>> first = beginnings((SequencePattern<?>) pattern);
    if (first != null) {
      Class<?> words = list;
      rule.extractRule =
          (asked, found) -> canBegin(first, words(asked, words)) && runs.extract(asked, found);
    }
  }

  private static boolean canBegin(List<NodePattern<Object>> first, Collection<?> words) {
    for (Object word : words) {
      for (NodePattern<Object> pattern : first) {
        if (pattern.match(word)) {
          return true;
        }
      }
    }
    return false;
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // CoreNLP's own keys
  private static Collection<?> words(Object asked, @Nullable Class<?> list) {
    return (Collection<?>) (list == null ? asked : ((CoreMap) asked).get((Class) list));
  }

  /**
   * Patterns of the words that a match can begin with.
   *
   * @return null where they are not all known, or where a match may have no word
   */
  @SuppressWarnings("unchecked") // a pattern of whatever the rule reads
  private static @Nullable List<NodePattern<Object>> beginnings(SequencePattern<?> pattern)
      throws ReflectiveOperationException {
    List<NodePattern<Object>> first = new ArrayList<>();
    Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    Deque<Object> open = new ArrayDeque<>();
    open.add(field(pattern, SequencePattern.class, "root"));
    while (!open.isEmpty()) {
      Object state = open.poll();
      if (!seen.add(state)) {
        continue;
      }
      String kind = state.getClass().getSimpleName();
      if (kind.equals("NodePatternState")) {
        first.add((NodePattern<Object>) field(state, state.getClass(), "pattern"));
      } else if (PASSED.contains(kind)) {
        open.addAll(next(state));
      } else {
        return null;
      }
    }
    return first;
  }

  private static Collection<?> next(Object state) throws ReflectiveOperationException {
    Class<?> kind = state.getClass();
    while (!kind.getSimpleName().equals("State")) {
      kind = kind.getSuperclass();
    }
    Object next = field(state, kind, "next");
    return next == null ? List.of() : (Collection<?>) next;
  }

  private static Object field(Object of, Class<?> declaring, String name)
      throws ReflectiveOperationException {
    Field field = declaring.getDeclaredField(name);
    field.setAccessible(true);
    return field.get(of);
  }
}
