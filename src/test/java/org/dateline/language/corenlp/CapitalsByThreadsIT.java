package org.dateline.language.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.dateline.language.RealAnnotator;
import org.dateline.language.Sentence;
import org.junit.jupiter.api.Test;

/** Words in capitals are read alike from run to run. */
class CapitalsByThreadsIT {
  private static final List<String> HEADLINES =
      List.of(
          "MINISTER SAYS PORT OF HULL TO REOPEN AFTER STORM IN MARCH",
          "MCDONALD'S AND IBM SHARES FALL AS EU COMMISSION MEETS IN BRUSSELS",
          "ANNA OLSEN OF THE RED CROSS TOLD US REPORTERS THAT AID HAD COME",
          "US, UK AND NATO TALKS ON IT EXPORTS END WITHOUT A DEAL");

  @Test
  void threadsThatReadAtATimeReadAlike() throws Exception {
    CoreNlpTagger tagger = new CoreNlpTagger(RealAnnotator.models());
    List<List<Sentence>> alone = HEADLINES.stream().map(tagger::tag).toList();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      List<Future<List<Sentence>>> together = new ArrayList<>();
      for (int i = 0; i < 400; i++) {
        String headline = HEADLINES.get(i % HEADLINES.size());
        together.add(threads.submit(() -> tagger.tag(headline)));
      }
      for (int i = 0; i < together.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i % HEADLINES.size()));
      }
    } finally {
      threads.shutdownNow();
    }
  }
}
