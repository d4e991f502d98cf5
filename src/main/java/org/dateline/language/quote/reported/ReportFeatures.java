package org.dateline.language.quote.reported;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.Shapes;
import org.dateline.language.quote.syntax.SubjectRoute;
import org.dateline.lexicon.Language;

/** Features of the parses of a cue, and of the choice that it reports nothing. */
public final class ReportFeatures {
  private static final int NEAR = 12;
  private static final Set<String> HELPING = Language.ENGLISH.words("grammar/helping");

  private final SpeechLexicon lexicon;
  private final Layout layout;

  public ReportFeatures(SpeechLexicon lexicon, Layout layout) {
    this.lexicon = lexicon;
    this.layout = layout;
  }

  /** A list for each parse, then that of no report. */
  public List<List<String>> of(Report report) {
    List<List<String>> features = new ArrayList<>();
    for (ReportParse parse : report.parses()) {
      features.add(parse(report, parse));
    }
    features.add(nothing(report));
    return features;
  }

  private List<String> parse(Report report, ReportParse parse) {
    Passage passage = report.passage();
    String cue = report.verb() == null ? "according" : passage.item(report.at()).lemma();
    String shape = report.verb() == null ? "sourced " + parse.shape() : "" + parse.shape();
    List<String> f = new ArrayList<>(24);
    f.add(shape);
    f.add(shape + " " + cue);
    f.add(shape + " from " + Shapes.kind(passage, parse.from()));
    if (lexicon.ordering().contains(cue) || report.width() > 1) {
      boolean object = passage.phraseFrom(parse.from()) != null;
      f.add("order " + cue + (object ? " of somebody" : " alone"));
    }
    if (parse.shape() == ReportParse.ReportShape.BEFORE
        || parse.shape() == ReportParse.ReportShape.AROUND) {
      before(f, report, parse, shape);
    }
    if (parse.shape() == ReportParse.ReportShape.BEFORE) {
      f.add(
          shape
              + " then "
              + Shapes.kind(passage, report.after())
              + " "
              + Shapes.kind(passage, report.after() + 1));
      f.add(shape + " then " + next(report, report.after()));
      return f;
    }
    int from = parse.again() < 0 ? parse.from() : parse.again();
    if (parse.again() >= 0) {
      f.add(shape + " again " + Shapes.kind(passage, from));
      f.add(shape + " again " + Shapes.opening(passage, from));
    }
    boolean clause = Shapes.hasClause(passage, from, parse.end());
    f.add(shape + (clause ? " clause" : " no clause"));
    f.add("words " + Shapes.size(parse.end() - from));
    ending(f, report, parse, from, shape + (clause ? "" : " no clause"));
    return f;
  }

  private void before(List<String> f, Report report, ReportParse parse, String shape) {
    Passage passage = report.passage();
    boolean main = Shapes.hasMain(passage, parse.from(), parse.until());
    f.add(shape + (main ? " main" : " no main"));
    f.add(shape + (main ? " main " : " no main ") + passage.item(parse.from()).tag());
    f.add(shape + (main ? " main " : " no main ") + Shapes.size(parse.until() - parse.from()));
    Cue verb = report.verb();
    if (verb != null) {
      f.add(shape + (main ? " main " : " no main ") + verb.how().feature());
    }
  }

  /** Adds features of the end, also whether the reporter seems to go on in his own words there. */
  private void ending(List<String> f, Report report, ReportParse parse, int from, String shape) {
    Passage passage = report.passage();
    int end = parse.end();
    int last = ReportParses.end(passage, report.at());
    if (end >= last) {
      f.add("to the end");
      f.add("to the end " + shape);
      return;
    }
    String sign = Shapes.kind(passage, end);
    String next = next(report, end);
    f.add("end " + sign);
    f.add("end " + sign + " " + shape);
    f.add("end " + sign + " " + next);
    f.add("end " + sign + " " + next + " " + Shapes.kind(passage, end + 1));
    f.add("end " + sign + " " + Shapes.kind(passage, end + 1));
    f.add(
        "end " + sign + " " + Shapes.kind(passage, end + 1) + " " + Shapes.kind(passage, end + 2));
    f.add("end " + sign + " words " + Shapes.size(end - from));
    f.add("end " + sign + " left " + Shapes.size(last - end));
    f.add("end " + sign + " " + next + " left " + Shapes.size(last - end));
    int commas = 0;
    for (int i = from; i < end; i++) {
      commas += passage.item(i).isComma() ? 1 : 0;
    }
    f.add("end " + sign + " commas " + Math.min(commas, 3));
    f.add("end behind " + passage.item(end - 1).tag());
  }

  private List<String> nothing(Report report) {
    Passage passage = report.passage();
    Cue verb = report.verb();
    List<String> f = new ArrayList<>(32);
    f.add("none");
    if (verb == null) {
      f.add("none sourced");
      f.add("none source " + passage.head(report.source()).lemma());
      f.add(
          "none sourced before " + (report.at() == 0 ? "" : Shapes.kind(passage, report.at() - 1)));
      return f;
    }
    Item item = passage.item(verb.verb());
    String first = Shapes.kind(passage, report.after());
    f.add("none " + item.lemma());
    f.add("none " + item.lemma() + " " + item.tag());
    f.add("none tag " + item.tag());
    // of the few "quoted X as saying" in the marked data some are marked as the quoter's
    f.add("none how " + (verb.isQuoted() ? SubjectRoute.PARTICIPLE : verb.how()).feature());
    f.add("none first " + first);
    f.add("none first " + first + " " + item.lemma());
    f.add("none first " + first + " " + Shapes.kind(passage, report.after() + 1));
    f.add("none directly " + Shapes.kind(passage, verb.verb() + 1));
    f.add("none opens " + Shapes.opening(passage, report.after()));
    f.add("none opens " + Shapes.opening(passage, report.after()) + " " + item.lemma());
    f.add("none after " + Shapes.kind(passage, verb.verb() - 1));
    subject(f, passage, report.source());
    f.add("none upper " + upper(report));
    f.add("none opens sentence " + Shapes.kind(passage, passage.sentenceStart(report.sentence())));
    f.add("none " + (isHeadline(report) ? "headline" : "running text"));
    helpers(f, passage, verb.verb());
    int quote = quoteAfter(report);
    f.add("none quote " + (quote < 0 ? "far" : Shapes.size(quote)));
    return f;
  }

  /** Modal verbs and other words before a verb that may take back that something was said. */
  private static void helpers(List<String> f, Passage passage, int verb) {
    for (int i = verb - 1; i >= 0 && i > verb - 4 && !isEdge(passage.item(i)); i--) {
      Item before = passage.item(i);
      if (before.tag().equals("MD") || HELPING.contains(before.lower())) {
        f.add("none helped by " + before.lower());
      }
    }
  }

  private static boolean isEdge(Item item) {
    return item.isComma() || item.isQuote() || item.isNoun();
  }

  private void subject(List<String> f, Passage passage, NounPhrase subject) {
    Item head = passage.head(subject);
    boolean role = lexicon.roles().contains(head.lemma());
    f.add(
        "none by "
            + switch (subject.kind()) {
              case PRONOUN, RELATIVE -> head.lower();
              case NAME -> subject.person() ? "person" : "name " + head.ner();
              case NOMINAL -> role ? "role" : "nominal " + head.tag();
            });
    if (subject.kind() == NounPhrase.PhraseKind.NOMINAL) {
      f.add("none by head " + head.lemma());
    }
    if (lexicon.neverSpeakers().contains(head.lower())) {
      f.add("none by never");
    }
  }

  /** The verb of saying before in the sentence: it may report this one. */
  private String upper(Report report) {
    List<Cue> cues = layout.cues(report.passage());
    int start = report.passage().sentenceStart(report.sentence());
    for (int c = Layout.firstFrom(cues, report.at()) - 1; c >= 0; c--) {
      Cue cue = cues.get(c);
      if (cue.verb() < Math.max(start, report.at() - 4 * NEAR)) {
        break;
      }
      if (lexicon.reporting().contains(report.passage().item(cue.verb()).lemma())) {
        String joint = "";
        for (int i = cue.verb(); i < report.at(); i++) {
          Item item = report.passage().item(i);
          joint = item.tag().equals("CC") ? " joined" : item.isQuote() ? " quote" : joint;
        }
        return (report.at() - cue.verb() <= NEAR ? "near" : "far") + joint;
      }
    }
    return "none";
  }

  private static boolean isHeadline(Report report) {
    Passage passage = report.passage();
    int words = 0;
    int upper = 0;
    int start = passage.sentenceStart(report.sentence());
    for (int i = start; i < passage.sentenceEnd(report.sentence()) && i < start + 20; i++) {
      if (passage.item(i).word().length() > 3 && !passage.item(i).isQuote()) {
        words++;
        upper += passage.item(i).startsUpper() ? 1 : 0;
      }
    }
    return words > 2 && upper * 5 > words * 4;
  }

  private static int quoteAfter(Report report) {
    int end = ReportParses.end(report.passage(), report.at());
    for (int i = report.after(); i < end; i++) {
      if (report.passage().item(i).isQuote()) {
        return i - report.after();
      }
    }
    return -1;
  }

  private String next(Report report, int end) {
    Passage passage = report.passage();
    int i = end;
    while (passage.has(i) && (isJoint(passage.item(i)) || passage.item(i).isAdverb())) {
      i++;
    }
    return Shapes.opening(passage, i) + (reportsAfter(report, i) ? " reports" : "");
  }

  private static boolean isJoint(Item item) {
    return item.isComma() || item.isDash() || item.tag().equals("CC") || ";:".contains(item.word());
  }

  private boolean reportsAfter(Report report, int from) {
    List<Cue> cues = layout.cues(report.passage());
    int c = Layout.firstFrom(cues, from);
    if (c >= cues.size() || cues.get(c).verb() > from + NEAR) {
      return false;
    }
    Cue cue = cues.get(c);
    return cue.verb() < report.passage().sentenceEnd(report.sentence())
        && (cue.strength() == SpeechLexicon.Strength.CORE
            || lexicon.reporting().contains(report.passage().item(cue.verb()).lemma()));
  }
}
