package org.dateline.testing;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Texts of shapes that no article has, each of a given length; the same on every run. */
public final class OddTexts {
  private static final Map<String, String> SIGNS =
      Map.ofEntries(
          Map.entry("straight-mark", "\""),
          Map.entry("opening-mark", "“"),
          Map.entry("closing-mark", "”"),
          Map.entry("single-mark", "‘"),
          Map.entry("apostrophe", "'"),
          Map.entry("curly-apostrophe", "’"),
          Map.entry("guillemet", "»"),
          Map.entry("low-mark", "„"),
          Map.entry("backtick", "``"),
          Map.entry("opening-bracket", "("),
          Map.entry("closing-bracket", ")"),
          Map.entry("square-bracket", "["),
          Map.entry("brace", "{"),
          Map.entry("less", "<"),
          Map.entry("ampersand", "&"),
          Map.entry("full-stop", "."),
          Map.entry("comma", ","),
          Map.entry("colon", ":"),
          Map.entry("question-mark", "?"),
          Map.entry("hyphen", "-"),
          Map.entry("dash", "—"),
          Map.entry("slash", "/"),
          Map.entry("backslash", "\\"),
          Map.entry("at", "@"),
          Map.entry("hash", "#"),
          Map.entry("dollar", "$"),
          Map.entry("percent", "%"),
          Map.entry("star", "*"),
          Map.entry("underscore", "_"),
          Map.entry("bar", "|"),
          Map.entry("digit", "7"),
          Map.entry("capital", "Q"),
          Map.entry("letter", "e"),
          Map.entry("accented", "é"),
          Map.entry("accent-apart", "e\u0301"),
          Map.entry("accent-alone", "\u0301"),
          Map.entry("han", "\u6f22"),
          Map.entry("arabic", "\u0639"),
          Map.entry("emoji", "\uD83D\uDE00"),
          Map.entry("half-emoji", "\uD83D"),
          Map.entry("joiner", "\u200d"),
          Map.entry("soft-hyphen", "\u00ad"),
          Map.entry("right-to-left", "\u202e"),
          Map.entry("byte-order-mark", "\ufeff"),
          Map.entry("no-break-space", "\u00a0"),
          Map.entry("control", "\u0007"));

  /** Repeated without a line end. */
  private static final Map<String, String> PHRASES =
      Map.ofEntries(
          Map.entry("one-name", "Anna Berg "),
          Map.entry("names-in-one-sentence", "Anna Berg and Carl Dahl and "),
          Map.entry("who-said-who-said", "Anna Berg said Carl Dahl said "),
          Map.entry("saying", "said "),
          Map.entry("saying-that", "she said that he said that "),
          Map.entry("marks-that-open", "“Anna Berg said "),
          Map.entry("marks-that-close", "Anna Berg said” "),
          Map.entry("marks-in-marks", "“Anna said ‘Carl said "),
          Map.entry("quotations", "“Yes,” said Anna Berg, “no.” "),
          Map.entry("quotations-without-speakers", "“Yes.” “No.” "),
          Map.entry("straight-quotations", "\"Yes,\" he said. "),
          Map.entry("offices", "the Minister of the Council of the "),
          Map.entry("offices-in-capitals", "Minister President Chairman "),
          Map.entry("titles", "Mr. Mrs. Dr. "),
          Map.entry("initials", "A. B. C. "),
          Map.entry("days", "12 January 2012, "),
          Map.entry("days-in-digits", "12/01/2012 "),
          Map.entry("months", "January February March "),
          Map.entry("weekdays", "on Monday and on Tuesday and "),
          Map.entry("relative-days", "two days before yesterday and last week, "),
          Map.entry("years", "1999 2000 2001 "),
          Map.entry("seasons", "2010-11 "),
          Map.entry("times", "12:30 p.m. "),
          Map.entry("numbers-in-words", "twenty-two hundred and forty thousand "),
          Map.entry("amounts", "$1,234,567.89 "),
          Map.entry("addresses", "https://example.org/a/b?c=d&e=f "),
          Map.entry("mail", "anna.berg@example.org "),
          Map.entry("relative-clauses", "which was what the man who saw it who "),
          Map.entry("appositions", "Anna Berg, the mayor, a lawyer, the "),
          Map.entry("small-words", "and of the to a in "),
          Map.entry("colons", "Berg: Dahl: "),
          Map.entry("possessives", "Berg's Dahl's "),
          Map.entry("hyphens-in-words", "well-to-do-and-so-on-"),
          Map.entry("apostrophes-in-words", "O'B'C'"),
          Map.entry("capitals", "THE MAYOR OF BERGEN SAID "),
          Map.entry("brackets", "(Anna Berg (Carl Dahl "),
          Map.entry("brackets-that-close", "(Anna Berg) (Carl Dahl) "),
          Map.entry("companies", "Berg & Co. Inc. Ltd. "),
          Map.entry("acronyms", "the North Sea Council (NSC) "),
          Map.entry("places", "Bergen, Norway, Paris, France, "),
          Map.entry("tags", "<b><i>"),
          Map.entry("entities", "&quot;&amp;&nbsp;"),
          Map.entry("base64", "QmVyZ2VuIGFuZCBQYXJpcw=="),
          Map.entry("turns", "Q: Yes? A: No. "),
          Map.entry("pronouns", "he and she and they "),
          Map.entry("according-to", "according to Anna Berg according to "));

  private OddTexts() {}

  /** By their names; each of about that many characters. */
  public static Map<String, String> of(int characters) {
    Map<String, String> texts = new LinkedHashMap<>();
    SIGNS.forEach(
        (name, sign) -> {
          texts.put(name + "-glued", fill(sign, characters));
          texts.put(name + "-blank", fill(sign + " ", characters));
          texts.put(name + "-words", fill("Berg " + sign + "said " + sign, characters));
        });
    PHRASES.forEach((name, phrase) -> texts.put(name, fill(phrase, characters)));
    Random random = new Random(13);
    texts.put("other-names", fill(i -> capital(random) + " " + capital(random) + " ", characters));
    texts.put(
        "other-names-said",
        fill(i -> capital(random) + " " + capital(random) + " said. ", characters));
    texts.put(
        "other-names-quoted",
        fill(i -> "“Yes,” said " + capital(random) + " " + capital(random) + ".\n\n", characters));
    texts.put(
        "other-surnames",
        fill(i -> "Anna " + capital(random) + " met " + capital(random) + ". ", characters));
    texts.put("other-words", fill(i -> word(random) + " ", characters));
    texts.put("other-acronyms", fill(i -> word(random).toUpperCase(Locale.ROOT) + " ", characters));
    texts.put("other-characters", fill(i -> Character.toString(point(random)), characters));
    texts.put("lines-of-a-letter", fill("a\n", characters));
    texts.put("lines-of-a-name", fill("Anna Berg\n", characters));
    texts.put("lines-of-a-mark", fill("“\n", characters));
    texts.put("lines-of-a-quotation", fill("“Yes”\n", characters));
    texts.put("carriage-returns", fill("Berg\r", characters));
    texts.put("blank-lines", fill("Berg\n\n\n\n\n\n\n\n", characters));
    texts.put("blanks", "Berg" + " ".repeat(characters) + "said");
    texts.put("tabs", fill("Berg\t\t", characters));
    return texts;
  }

  private static String fill(String piece, int characters) {
    return piece.repeat(characters / piece.length() + 1).substring(0, characters);
  }

  private static String fill(IntFunction<String> pieces, int characters) {
    StringBuilder text = new StringBuilder(characters + 20);
    for (int i = 0; text.length() < characters; i++) {
      text.append(pieces.apply(i));
    }
    return text.toString();
  }

  private static int point(Random random) {
    int point = random.nextInt(0x20, 0xffff);
    return Character.isDefined(point) ? point : ' ';
  }

  private static String capital(Random random) {
    String word = word(random);
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static String word(Random random) {
    List<String> syllables = List.of("ba", "re", "lin", "do", "mar", "ke", "sto", "ni", "vu");
    return IntStream.range(0, 3)
        .mapToObj(i -> syllables.get(random.nextInt(syllables.size())))
        .collect(Collectors.joining());
  }
}
