package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.DateMention;
import org.dateline.article.Part;
import org.dateline.evaluate.DatesEvaluation;
import org.dateline.evaluate.GoldRows;
import org.dateline.language.Annotator;
import org.dateline.language.Sentence;
import org.dateline.language.Tagger;
import org.dateline.language.corenlp.SuTimeTagger;
import org.dateline.language.dates.Timex;
import picocli.CommandLine.Command;

/** Scores dates against gold, and beside them SUTime alone on every sentence. */
@Command(
    name = "dates",
    description = {
      "Score time expressions against marked texts; SUTime, run on every sentence, is scored beside them.",
      "A row is {\"id\", \"text\", \"date\", \"timexes\": [{\"start\", \"end\", \"type\","
          + " \"value\"}]}."
    })
final class EvaluateDatesCommand extends EvaluationOfFile {
  EvaluateDatesCommand(Wiring wiring, Terminal terminal) {
    super(wiring, terminal);
  }

  @Override
  int measure() throws Exception {
    DatesEvaluation evaluation = new DatesEvaluation(GoldRows.read(file()));
    Annotator annotator = wiring().annotator().get();
    evaluation.run(
        "Dateline",
        (title, text, anchor) -> annotator.annotate(title, text, anchor).dates(),
        out());
    evaluation.run("SUTime alone", plainSuTime(), out());
    return 0;
  }

  private DatesEvaluation.DateSource plainSuTime() {
    Tagger tagger = wiring().tagger().get();
    SuTimeTagger suTime = new SuTimeTagger();
    return (title, text, anchor) -> {
      List<DateMention> found = new ArrayList<>();
      for (Sentence sentence : tagger.tag(text)) {
        for (Timex timex : suTime.tag(text, sentence, anchor)) {
          if (!timex.value().isEmpty()) {
            found.add(
                new DateMention(Part.TEXT, timex.span(), timex.type(), timex.value(), null, null));
          }
        }
      }
      return found;
    };
  }
}
