package org.dateline.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.evaluate.PlainDatesComparison;
import org.dateline.language.RealAnnotator;
import org.dateline.language.Sentence;
import org.dateline.language.corenlp.peer.PlainSuTime;
import org.dateline.language.dates.TimexTagger;
import org.junit.jupiter.api.Test;

/** SUTime asked faster, or not at all, answers as CoreNLP runs it. */
class SuTimeRulesIT {
  private static final String TEXT =
      """
      The mayor resigned last Friday, two days after the vote of 12 March, and leaves at 5:30 p.m. on the 3rd of May.
      In the summer of 1998 sales doubled, and again two years ago; in the early 1970s they had been flat for five to six months.
      Talks go on every other Monday, weekly in winter, from 9 a.m. to 11:45 GMT, or 20:00 UTC, or 2019-03-04T10:15.
      On 4/5/2006 and 2001-09-11 the third quarter began, between 1985 and 1987, thirty-one years before Christmas Eve.
      A five-year plan, a 10-month wait, the 1990s, the '80s, mid-June, late last week, the week of May 4, semi-annually, once a decade.
      Nothing here names any time at all, however long the sentence grows or whatever it says of 12.5 million barrels.
      """;

  @Test
  void rulesThatAreLeftOutChangeNoAnswer() {
    SuTimeTagger ours = new SuTimeTagger();
    TimexTagger reference = PlainSuTime.tagger();
    List<String> found = new ArrayList<>();
    for (Sentence sentence : new CoreNlpTagger(RealAnnotator.models()).tag(TEXT)) {
      for (LocalDate day = LocalDate.of(2019, 1, 1);
          day.getYear() < 2021;
          day = day.plusDays(183)) {
        assertThat(ours.tag(TEXT, sentence, day)).isEqualTo(reference.tag(TEXT, sentence, day));
        ours.tag(TEXT, sentence, day).forEach(timex -> found.add(timex.value()));
      }
      assertThat(ours.tag(TEXT, sentence, null)).isEqualTo(reference.tag(TEXT, sentence, null));
    }
    assertThat(found).hasSizeGreaterThan(60);
  }

  @Test
  void mostRulesMakeNoBuffersWhereTheyCannotMatch() {
    assertThat(allocated(new SuTimeTagger())).isLessThan(allocated(PlainSuTime.tagger()) / 2);
  }

  /** Bytes that a tagger, its rules loaded, allocates for a text. */
  private static long allocated(TimexTagger tagger) {
    List<Sentence> sentences = new CoreNlpTagger(RealAnnotator.models()).tag(TEXT);
    LocalDate day = LocalDate.of(2019, 1, 1);
    sentences.forEach(sentence -> tagger.tag(TEXT, sentence, day));
    ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long before = thread.getCurrentThreadAllocatedBytes();
    // another day: answers are remembered
    sentences.forEach(sentence -> tagger.tag(TEXT, sentence, day.plusDays(1)));
    return thread.getCurrentThreadAllocatedBytes() - before;
  }

  @Test
  void theTableOfPlainDatesAnswersAsSuTimeDoes() {
    List<String> differences = new ArrayList<>();
    PlainDatesComparison.DifferingDates result =
        new PlainDatesComparison(PlainSuTime.tagger(), 301, 97, differences::add).run();
    assertThat(differences).isEmpty();
    assertThat(result.asked()).isGreaterThan(300);
  }
}
