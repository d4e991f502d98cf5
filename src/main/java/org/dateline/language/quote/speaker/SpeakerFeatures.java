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

  private final Scene scene;
  private final SpeechLexicon lexicon;

  SpeakerFeatures(Scene scene, SpeechLexicon lexicon) {
    this.scene = scene;
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
    Passage home = scene.layout.passages().get(candidate.paragraph());
    String kind = describe(f, home, phrase);
    String side = place(f, candidate, home, phrase, kind);
    verbs(f, home, phrase, side, kind);
    beside(f, home, phrase);
    history(f, candidate, kind);
    if (scene.pick != null) {
      boolean picked = home.span(phrase).equals(scene.pick.passage().span(scene.pick.phrase()));
      if (picked) {
        f.add("rule");
        f.add("rule " + scene.pick.rule().text());
        f.add("rule " + scene.pick.rule().text() + " " + kind);
        f.add("rule " + scene.pick.rule().text() + " " + scene.mark.text());
        f.add("rule " + scene.pick.rule().text() + " " + scene.first.text());
      } else if (home.outermost(phrase).index() == scene.pick.phrase().index()
          && home.paragraph() == scene.pick.passage().paragraph()) {
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
          case NOMINAL -> lexicon.nounKind(head.lemma());
        };
    f.add("kind " + kind);
    f.add("kind " + kind + " " + scene.mark.text());
    if (lexicon.neverSpeakers().contains(head.lower())) {
      f.add("never");
    }
    if (lexicon.documents().contains(head.lemma())) {
      f.add("document");
    }
    if (phrase.possessive()) {
      f.add("possessive");
    }
    if (phrase.host() >= 0) {
      f.add("hangs on");
    }
    if (phrase.kind() == NounPhrase.Kind.NOMINAL) {
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
    if (candidate.paragraph() != scene.passage.paragraph()) {
      String where = candidate.paragraph() < scene.passage.paragraph() ? "above" : "below";
      f.add(
          "place "
              + where
              + " "
              + Math.min(3, Math.abs(candidate.paragraph() - scene.passage.paragraph())));
      return where;
    }
    Side beside = Side.of(phrase.from(), scene.at);
    String side = beside.text();
    int sentences = Math.min(3, Math.abs(home.sentenceOf(phrase.from()) - scene.sentence));
    f.add("place " + side + " " + sentences);
    f.add("place " + side + " " + sentences + " " + scene.mark.text());
    f.add("place " + side + " " + sentences + " " + kind);
    int next = home.firstPhraseFrom(scene.at);
    int rank = phrase.index() < next ? next - phrase.index() : phrase.index() - next + 1;
    f.add("phrases between " + side + " " + Math.min(8, rank));
    int quotes = 0;
    int low = Math.min(phrase.to(), scene.at + 1);
    int high = Math.max(phrase.from(), scene.at);
    for (int i = Math.max(low, high - FAR); i < high; i++) {
      quotes += home.item(i).isQuote() && i != scene.at ? 1 : 0;
    }
    f.add("quotations between " + side + " " + Math.min(3, quotes));
    if (sentences == 0) {
      String path = path(home, phrase, beside);
      if (!path.isEmpty()) {
        f.add("path " + path);
        f.add("path " + path + " " + scene.mark.text());
      }
    }
    return side + sentences;
  }

  /** The words between the quotation and the phrase, word classes for words. */
  private String path(Passage home, NounPhrase phrase, Side side) {
    int from = side == Side.LEFT ? phrase.extent() : scene.at + 1;
    int until = side == Side.LEFT ? scene.at : phrase.from();
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
    List<Cue> all = scene.layout.cues(home);
    boolean here = home.paragraph() == scene.passage.paragraph();
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
              : Side.of(cue.verb(), scene.at).text()
                  + Math.min(3, Math.abs(home.sentenceOf(cue.verb()) - scene.sentence));
      String subject = "subject of " + cue.strength() + voice + " " + where;
      f.add(subject);
      f.add(subject + " " + cue.how().feature());
      f.add(subject + " " + scene.mark.text() + " " + scene.first.text());
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

  /** Of a verb in the paragraph of the quotation. */
  private void verbHere(List<String> f, Passage home, Cue cue, String voice, String where) {
    f.add("verb " + home.item(cue.verb()).lemma() + voice + " " + where);
    f.add("form " + home.item(cue.verb()).tag() + " " + where);
    int distance = Math.abs(cue.verb() - scene.at);
    f.add(
        "verb near "
            + where
            + " "
            + cue.strength()
            + " "
            + (distance <= 3
                ? "" + distance
                : distance <= 8 ? "8" : distance <= 16 ? "16" : "far"));
    if (cue.verb() == scene.at - 2 && home.item(scene.at - 1).word().equals(":")) {
      f.add("verb and colon " + cue.strength());
    }
    if (scene.outermost != null && scene.outermost.verb() == cue.verb()) {
      f.add("outermost");
      f.add("outermost " + scene.mark.text());
    }
    if (scene.nearestBefore != null && scene.nearestBefore.verb() == cue.verb()) {
      f.add("nearest before " + cue.strength());
    }
    if (scene.nearestBehind != null && scene.nearestBehind.verb() == cue.verb()) {
      f.add("nearest behind " + cue.strength() + " " + scene.mark.text());
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
                + (home.paragraph() != scene.passage.paragraph()
                    ? "elsewhere"
                    : Side.of(phrase.from(), scene.at).text()
                        + Math.min(2, Math.abs(home.sentenceOf(phrase.from()) - scene.sentence))));
      }
    } else {
      f.add("starts the paragraph");
    }
    if (phrase.extent() < home.size()) {
      Item item = home.item(phrase.extent());
      f.add("behind it " + (item.word().equals(":") ? "colon" : item.tag()));
      if (home.paragraph() == scene.passage.paragraph()
          && phrase.extent() == scene.at - 1
          && item.word().equals(":")) {
        f.add("colon to the mark");
      }
    } else {
      f.add("ends the paragraph");
    }
  }

  private void history(List<String> f, SpeakerCandidate candidate, String kind) {
    if (scene.previous == null) {
      return;
    }
    boolean same = candidate.span().equals(scene.previous.span());
    boolean alike = !same && Attributor.sameName(scene.layout, candidate, scene.previous);
    if (!same && !alike) {
      f.add("not the last speaker " + scene.gap);
      return;
    }
    String who = same ? "last speaker " : "like the last speaker ";
    f.add(who + scene.gap);
    f.add(who + scene.gap + " " + scene.first.text() + " " + scene.mark.text());
    f.add(who + scene.gap + (scene.ownCue() ? " own cue" : " no cue"));
    f.add(who + scene.gap + (scene.ownCue() ? " own cue " : " no cue ") + kind);
    f.add(
        who
            + scene.gap
            + (scene.at == scene.passage.sentenceStart(scene.sentence) ? " starts" : " inside")
            + (scene.at + 1 == scene.passage.sentenceEnd(scene.sentence) ? " ends" : " goes on"));
  }
}
