package org.dateline.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.language.RealAnnotator;
import org.dateline.language.Sentence;
import org.dateline.language.dates.Timex;
import org.junit.jupiter.api.Test;

/** Threads that ask for dates at a time are answered as each alone. */
class SuTimeThreadsIT {
  private static final List<String> TEXTS =
      List.of(
          "The mayor resigned last Friday.",
          "It opens on May 3, three weeks later than planned.",
          "In the summer of 1998 sales doubled, and again two years ago.",
          "Talks go on every Monday at 9 a.m.",
          "He spent five to six months there in the early 1970s.",
          "Tomorrow night the bridge is closed until Easter.",
          "Rates were cut in the third quarter and will be in early March.",
          "Last year was dry; next week it rains.");

  private record Question(String text, Sentence sentence, LocalDate anchor) {}

  @Test
  void answersDoNotDependOnOtherThreads() throws Exception {
    List<Question> questions = questions();
    SuTimeTagger alone = new SuTimeTagger();
    List<List<Timex>> expected = questions.stream().map(q -> ask(alone, q)).toList();
    SuTimeTagger shared = new SuTimeTagger();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      List<Future<List<Timex>>> found = new ArrayList<>();
      questions.forEach(q -> found.add(threads.submit(() -> ask(shared, q))));
      for (int i = 0; i < found.size(); i++) {
        assertThat(found.get(i).get()).as("%s", questions.get(i)).isEqualTo(expected.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
    assertThat(expected).filteredOn(List::isEmpty).isEmpty();
  }

  /** Each text on many days, so that no answer is remembered. */
  private static List<Question> questions() {
    CoreNlpTagger tagger = new CoreNlpTagger(RealAnnotator.models());
    List<Question> questions = new ArrayList<>();
    for (int day = 0; day < 40; day++) {
      for (String text : TEXTS) {
        LocalDate anchor = LocalDate.of(2019, 1, 1).plusDays(13L * day);
        questions.add(new Question(text, tagger.tag(text).get(0), anchor));
      }
    }
    return questions;
  }

  private static List<Timex> ask(SuTimeTagger tagger, Question question) {
    return tagger.tag(question.text(), question.sentence(), question.anchor());
  }
}
