package org.dateline.language.names;

import java.util.ArrayList;
import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.language.Sentence;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;

/** Finds the names in an article from its tokens' entity classes. */
public final class NameFinder {
  private final WordLists words = new WordLists(Language.ENGLISH);
  private final Boundaries boundaries = new Boundaries(words);
  private final Acronyms acronyms = new Acronyms(words);
  private final PersonEvidence personEvidence = new PersonEvidence(words);
  private final Companies companies = new Companies(words);
  private final ShortForms shortForms = new ShortForms(companies);
  private final LanguageNames languages = new LanguageNames(words);
  private final Storms storms = new Storms(words);
  private final CalendarNames calendarNames = new CalendarNames(words, personEvidence);

  /** The names in order of part and place. */
  public List<Mention> find(
      String title, List<Sentence> titleSentences, String text, List<Sentence> textSentences) {
    List<SentenceNames> lines = new ArrayList<>();
    titleSentences.forEach(sentence -> lines.add(new SentenceNames(Part.TITLE, sentence, title)));
    textSentences.forEach(sentence -> lines.add(new SentenceNames(Part.TEXT, sentence, text)));
    for (SentenceNames line : lines) {
      line.names(classified(line.tokens()));
      boundaries.fix(line);
      acronyms.take(line);
      TranscriptLabels.take(line, words);
    }
    TranscriptLabels.takeAnswering(lines, words);
    TranscriptLabels.leaveLettersOut(lines, words);
    Credits.leaveOut(lines);
    new PartnerFirms(words, companies, lines).join(lines);
    CaseEvidence evidence = new CaseEvidence(lines);
    new HeadlineNames(lines, evidence).cut();
    new Propagation(lines, evidence, personEvidence).run();
    shortForms.take(lines);
    calendarNames.settle(lines);
    storms.settle(lines);
    lines.forEach(languages::leaveOut);
    AttributiveNames.settle(lines);
    List<Mention> mentions = new ArrayList<>();
    for (SentenceNames line : lines) {
      for (NameSpan name : line.names()) {
        mentions.add(line.mention(name, line.part() == Part.TITLE ? title : text));
      }
    }
    return mentions;
  }

  /** Neighbouring tokens of one class are one name. */
  private static List<NameSpan> classified(List<Token> tokens) {
    List<NameSpan> names = new ArrayList<>();
    int from = 0;
    while (from < tokens.size()) {
      String ner = tokens.get(from).ner();
      int to = from + 1;
      while (to < tokens.size() && tokens.get(to).ner().equals(ner)) {
        to++;
      }
      if (!ner.equals("O")) {
        names.add(new NameSpan(from, to, type(ner)));
      }
      from = to;
    }
    return names;
  }

  private static EntityType type(String ner) {
    return switch (ner) {
      case "PERSON" -> EntityType.PERSON;
      case "ORGANIZATION" -> EntityType.ORGANIZATION;
      case "LOCATION" -> EntityType.PLACE;
      default -> EntityType.OTHER;
    };
  }
}
