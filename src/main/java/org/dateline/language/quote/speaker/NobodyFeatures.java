package org.dateline.language.quote.speaker;

import java.util.ArrayList;
import java.util.List;
import org.dateline.language.quote.passage.Item;
import org.dateline.language.quote.passage.SpeechLexicon;

/** Features of the choice that nobody said it: a scare quote, a title, a name. */
final class NobodyFeatures {
  private final Scene scene;
  private final SpeechLexicon lexicon;

  NobodyFeatures(Scene scene, SpeechLexicon lexicon) {
    this.scene = scene;
    this.lexicon = lexicon;
  }

  /**
   * Of the choice that nobody said it: a scare quote, a title, a speaker whom the text does not
   * name.
   */
  List<String> list() {
    List<String> f = new ArrayList<>(32);
    f.add("none");
    int words = scene.words();
    String size =
        words <= 3
            ? "" + words
            : words <= 6 ? "6" : words <= 10 ? "10" : words <= 20 ? "20" : "many";
    f.add("none words " + size);
    f.add("none mark " + scene.mark.text());
    f.add("none first " + scene.first.text());
    f.add("none " + size + " " + scene.mark.text() + " " + scene.first.text());
    f.add("none gap " + scene.gap);
    f.add("none " + (scene.pick == null ? "no rule" : "rule " + scene.pick.rule().text()));
    f.add(
        "none "
            + (scene.pick == null ? "no rule" : "rule " + scene.pick.rule().text())
            + " "
            + size);
    String cue =
        scene.nearestBefore != null
            ? "cue before " + scene.nearestBefore.strength()
            : scene.nearestBehind != null
                ? "cue behind " + scene.nearestBehind.strength()
                : "no cue";
    f.add("none " + cue);
    f.add("none " + cue + " " + scene.first.text() + " " + scene.mark.text());
    f.add("none " + cue + " " + size);
    before(f, size, cue);
    behind(f, size);
    if (scene.isTitleCase()) {
      f.add("none title case " + size);
    }
    return f;
  }

  private void before(List<String> f, String size, String cue) {
    if (scene.at > 0) {
      Item item = scene.passage.item(scene.at - 1);
      f.add("none after " + item.tag());
      f.add("none after " + item.tag() + " " + size + " " + scene.first.text());
      f.add(
          "none after word "
              + (lexicon.naming().contains(item.lower())
                  ? item.lower()
                  : lexicon.strength(item.lemma()).toString()));
    } else {
      f.add("none after nothing " + cue);
    }
  }

  private void behind(List<String> f, String size) {
    if (scene.passage.has(scene.at + 1)) {
      Item item = scene.passage.item(scene.at + 1);
      f.add("none before " + item.tag());
      f.add("none before " + item.tag() + " " + size + " " + scene.first.text());
      f.add(
          "none between "
              + (scene.at > 0 ? scene.passage.item(scene.at - 1).tag() : "start")
              + " "
              + item.tag());
    }
  }
}
