package org.dateline.language.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.NounPhrase;
import org.dateline.language.quote.passage.Passage;
import org.dateline.language.quote.passage.SpeechLexicon;
import org.dateline.language.quote.syntax.Cue;
import org.dateline.language.quote.syntax.Layout;
import org.dateline.language.quote.syntax.Sourcing;

/** Features of a candidate speaker: binary, by name, so that the weights can be read. */
final class SpeakerFeatures {
  private static final int FAR = 40;

  private final QuoteContext context;
  private final SpeechLexicon lexicon;

  SpeakerFeatures(QuoteContext context, SpeechLexicon lexicon) {
    this.context = context;
    this.lexicon = lexicon;
  }

  List<String> of(SpeakerCandidate candidate) {
    List<String> f = new ArrayList<>(48);
    f.add("origin " + candidate.origin());
    NounPhrase phrase = candidate.phrase();
    if (phrase == null) {
      f.add("label");
      return f;
    }
    Passage home = candidate.passage(context.layout);
    String kind = describe(f, home, phrase);
    String side = place(f, candidate, home, phrase, kind);
    verbs(f, home, phrase, side, kind);
    beside(f, home, phrase);
    history(f, candidate, kind);
    if (context.pick != null) {
      boolean picked = home.span(phrase).equals(context.pick.passage().span(context.pick.phrase()));
      if (picked) {
        f.add("rule");
        f.add("rule " + context.pick.rule().text());
        f.add("rule " + context.pick.rule().text() + " " + kind);
        f.add("rule " + context.pick.rule().text() + " " + context.mark.text());
        f.add("rule " + context.pick.rule().text() + " " + context.first.text());
      } else if (home.outermost(phrase).index() == context.pick.phrase().index()
          && home.paragraph() == context.pick.passage().paragraph()) {
        f.add("inside the rule's");
      }
    }
    return f;
  }

  private String describe(List<String> f, Passage home, NounPhrase phrase) {
    Item head = home.head(phrase);
    String kind =
        switch (phrase.kind()) {
          case PRONOUN -> "pronoun " + head.lower();
          case RELATIVE -> "relative";
          case NAME -> "name " + (phrase.person() ? "PERSON" : head.ner());
          case NOMINAL -> lexicon.nounKind(head.lemma()).text();
        };
    f.add("kind " + kind);
    f.add("kind " + kind + " " + context.mark.text());
    if (lexicon.neverSpeakers().contains(head.lower())) {
      f.add("never");
    }
    if (lexicon.documents().contains(head.lemma())) {
      f.add("document");
    }
    if (phrase.possessive()) {
      f.add("possessive");
    }
    if (phrase.governor() >= 0) {
      f.add("hangs on");
    }
    if (phrase.kind() == NounPhrase.PhraseKind.NOMINAL) {
      f.add("head " + head.lemma());
      f.add("number " + head.tag());
      // "-er", "-ist": what many nouns for people end in
      f.add("ending " + head.lemma().substring(Math.max(0, head.lemma().length() - 3)));
      String determiner = home.item(phrase.from()).lower();
      f.add(
          "determiner "
              + (home.item(phrase.from()).tag().equals("DT")
                  ? determiner
                  : home.item(phrase.from()).tag()));
    }
    return kind;
  }

  private String place(
      List<String> f, SpeakerCandidate candidate, Passage home, NounPhrase phrase, String kind) {
    if (candidate.paragraph() != context.passage.paragraph()) {
      String where = candidate.paragraph() < context.passage.paragraph() ? "above" : "below";
      f.add(
          "place "
              + where
              + " "
              + Math.min(3, Math.abs(candidate.paragraph() - context.passage.paragraph())));
      return where;
    }
    Side beside = Side.of(phrase.from(), context.at);
    String side = beside.text();
    int sentences = Math.min(3, Math.abs(home.sentenceOf(phrase.from()) - context.sentence));
    f.add("place " + side + " " + sentences);
    f.add("place " + side + " " + sentences + " " + context.mark.text());
    f.add("place " + side + " " + sentences + " " + kind);
    int next = home.firstPhraseFrom(context.at);
    int rank = phrase.index() < next ? next - phrase.index() : phrase.index() - next + 1;
    f.add("phrases between " + side + " " + Math.min(8, rank));
    int quotes = 0;
    int low = Math.min(phrase.to(), context.at + 1);
    int high = Math.max(phrase.from(), context.at);
    for (int i = Math.max(low, high - FAR); i < high; i++) {
      quotes += home.item(i).isQuote() && i != context.at ? 1 : 0;
    }
    f.add("quotations between " + side + " " + Math.min(3, quotes));
    if (sentences == 0) {
      String path = path(home, phrase, beside);
      if (!path.isEmpty()) {
        f.add("path " + path);
        f.add("path " + path + " " + context.mark.text());
      }
    }
    return side + sentences;
  }

  /** The words between the quotation and the phrase, word classes for words. */
  private String path(Passage home, NounPhrase phrase, Side side) {
    int from = side == Side.LEFT ? phrase.extent() : context.at + 1;
    int until = side == Side.LEFT ? context.at : phrase.from();
    if (until - from > 6) {
      return "";
    }
    StringBuilder path = new StringBuilder(side.text());
    for (int i = from; i < until; i++) {
      Item item = home.item(i);
      NounPhrase other = home.phraseAt(i);
      String sign =
          other != null
              ? other.isPronoun() ? "PRP" : "NP"
              : item.isQuote()
                  ? "Q"
                  : item.isVerb() || item.lower().equals("said")
                      ? lexicon.strength(item.lemma()) + (item.isFinite() ? "" : "~")
                      : item.isAdverb() ? "" : item.tag().equals("IN") ? item.lower() : item.tag();
      if (other == null || i == Math.max(from, other.from())) {
        path.append(sign.isEmpty() ? "" : " " + sign);
      }
    }
    if (side == Side.RIGHT) {
      path.append(" |");
      int next = phrase.extent();
      path.append(
          next >= home.size()
              ? " END"
              : home.item(next).isVerb()
                  ? " " + lexicon.strength(home.item(next).lemma())
                  : " " + home.item(next).tag());
    }
    return path.toString();
  }

  private void verbs(List<String> f, Passage home, NounPhrase phrase, String side, String kind) {
    List<Cue> all = context.layout.cues(home);
    boolean here = home.paragraph() == context.passage.paragraph();
    int from = Layout.firstFrom(all, phrase.from() - FAR);
    int found = 0;
    for (int c = from; c < all.size() && all.get(c).verb() < phrase.to() + FAR && found < 4; c++) {
      Cue cue = all.get(c);
      if (cue.subject() == null || cue.subject().index() != phrase.index()) {
        continue;
      }
      found++;
      String voice = cue.passive() ? " passive" : cue.hasSpeaker() ? "" : " negated";
      String where =
          !here
              ? side
              : Side.of(cue.verb(), context.at).text()
                  + Math.min(3, Math.abs(home.sentenceOf(cue.verb()) - context.sentence));
      String subject = "subject of " + cue.strength() + voice + " " + where;
      f.add(subject);
      f.add(subject + " " + cue.how().feature());
      f.add(subject + " " + context.mark.text() + " " + context.first.text());
      f.add("subject " + kind + " " + cue.strength() + " " + where);
      if (here) {
        verbHere(f, home, cue, voice, where);
      }
    }
    if (found == 0) {
      f.add("no subject");
      f.add("no subject " + side);
    }
    if (here && !passageHasSubjectBefore(home, phrase)) {
      f.add("first phrase " + side);
    }
  }

  /** Adds the features of a verb in the paragraph of the quotation. */
  private void verbHere(List<String> f, Passage home, Cue cue, String voice, String where) {
    f.add("verb " + home.item(cue.verb()).lemma() + voice + " " + where);
    f.add("form " + home.item(cue.verb()).tag() + " " + where);
    int distance = Math.abs(cue.verb() - context.at);
    f.add(
        "verb near "
            + where
            + " "
            + cue.strength()
            + " "
            + (distance <= 3
                ? "" + distance
                : distance <= 8 ? "8" : distance <= 16 ? "16" : "far"));
    if (cue.verb() == context.at - 2 && home.item(context.at - 1).word().equals(":")) {
      f.add("verb and colon " + cue.strength());
    }
    if (context.outermost != null && context.outermost.verb() == cue.verb()) {
      f.add("outermost");
      f.add("outermost " + context.mark.text());
    }
    if (context.nearestBefore != null && context.nearestBefore.verb() == cue.verb()) {
      f.add("nearest before " + cue.strength());
    }
    if (context.nearestAfter != null && context.nearestAfter.verb() == cue.verb()) {
      f.add("nearest behind " + cue.strength() + " " + context.mark.text());
    }
  }

  private boolean passageHasSubjectBefore(Passage home, NounPhrase phrase) {
    int start = home.sentenceStart(home.sentenceOf(phrase.from()));
    return phrase.index() > 0 && home.phrases().get(phrase.index() - 1).from() >= start;
  }

  private void beside(List<String> f, Passage home, NounPhrase phrase) {
    if (phrase.from() > 0) {
      Item item = home.item(phrase.from() - 1);
      f.add(
          "before it "
              + (item.tag().equals("IN") || item.tag().equals("TO") ? item.lower() : item.tag()));
      if (Sourcing.isSource(home, phrase)) {
        f.add("according to");
        f.add(
            "according to "
                + (home.paragraph() != context.passage.paragraph()
                    ? "elsewhere"
                    : Side.of(phrase.from(), context.at).text()
                        + Math.min(
                            2, Math.abs(home.sentenceOf(phrase.from()) - context.sentence))));
      }
    } else {
      f.add("starts the paragraph");
    }
    if (phrase.extent() < home.size()) {
      Item item = home.item(phrase.extent());
      f.add("behind it " + (item.word().equals(":") ? "colon" : item.tag()));
      if (home.paragraph() == context.passage.paragraph()
          && phrase.extent() == context.at - 1
          && item.word().equals(":")) {
        f.add("colon to the mark");
      }
    } else {
      f.add("ends the paragraph");
    }
  }

  private void history(List<String> f, SpeakerCandidate candidate, String kind) {
    if (context.previous == null) {
      return;
    }
    boolean same = candidate.span().equals(context.previous.span());
    boolean alike = !same && candidate.sharesName(context.previous, context.layout);
    if (!same && !alike) {
      f.add("not the last speaker " + context.gap);
      return;
    }
    String who = same ? "last speaker " : "like the last speaker ";
    f.add(who + context.gap);
    f.add(who + context.gap + " " + context.first.text() + " " + context.mark.text());
    f.add(who + context.gap + (context.ownCue() ? " own cue" : " no cue"));
    f.add(who + context.gap + (context.ownCue() ? " own cue " : " no cue ") + kind);
    f.add(
        who
            + context.gap
            + (context.at == context.passage.sentenceStart(context.sentence)
                ? " starts"
                : " inside")
            + (context.at + 1 == context.passage.sentenceEnd(context.sentence)
                ? " ends"
                : " goes on"));
  }
}
