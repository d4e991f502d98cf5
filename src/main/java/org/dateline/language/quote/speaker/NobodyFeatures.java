package org.dateline.language.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.SpeechLexicon;

/**
 * Features of the choice that nobody said it: a scare quote, a title, a speaker whom the text does
 * not name.
 */
final class NobodyFeatures {
  private final QuoteContext context;
  private final SpeechLexicon lexicon;

  NobodyFeatures(QuoteContext context, SpeechLexicon lexicon) {
    this.context = context;
    this.lexicon = lexicon;
  }

  List<String> list() {
    List<String> f = new ArrayList<>(32);
    f.add("none");
    int words = context.words();
    String size =
        words <= 3
            ? "" + words
            : words <= 6 ? "6" : words <= 10 ? "10" : words <= 20 ? "20" : "many";
    f.add("none words " + size);
    String rule = context.pick == null ? "no rule" : "rule " + context.pick.rule().text();
    f.add("none mark " + context.mark.text());
    f.add("none first " + context.first.text());
    f.add("none " + size + " " + context.mark.text() + " " + context.first.text());
    f.add("none gap " + context.gap);
    f.add("none " + rule);
    f.add("none " + rule + " " + size);
    String cue =
        context.nearestBefore != null
            ? "cue before " + context.nearestBefore.strength()
            : context.nearestAfter != null
                ? "cue behind " + context.nearestAfter.strength()
                : "no cue";
    f.add("none " + cue);
    f.add("none " + cue + " " + context.first.text() + " " + context.mark.text());
    f.add("none " + cue + " " + size);
    before(f, size, cue);
    following(f, size);
    if (context.isTitleCase()) {
      f.add("none title case " + size);
    }
    return f;
  }

  private void before(List<String> f, String size, String cue) {
    if (context.at > 0) {
      Item item = context.passage.item(context.at - 1);
      f.add("none after " + item.tag());
      f.add("none after " + item.tag() + " " + size + " " + context.first.text());
      f.add(
          "none after word "
              + (lexicon.naming().contains(item.lower())
                  ? item.lower()
                  : lexicon.strength(item.lemma()).toString()));
    } else {
      f.add("none after nothing " + cue);
    }
  }

  private void following(List<String> f, String size) {
    if (context.passage.has(context.at + 1)) {
      Item item = context.passage.item(context.at + 1);
      f.add("none before " + item.tag());
      f.add("none before " + item.tag() + " " + size + " " + context.first.text());
      f.add(
          "none between "
              + (context.at > 0 ? context.passage.item(context.at - 1).tag() : "start")
              + " "
              + item.tag());
    }
  }
}
