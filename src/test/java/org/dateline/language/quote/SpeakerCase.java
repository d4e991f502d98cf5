package org.dateline.language.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.dateline.article.Annotations;
import org.dateline.article.Quote;
import org.dateline.language.RealAnnotator;

/**
 * A text with the speaker of words in it: a line of a resource. In its text {@code \n} stands for
 * the end of a paragraph, {@code \r} for that of a line.
 *
 * @param said the beginning of what is said
 * @param by its speaker as the text names them, "nobody", or "no quotation"; several that are right
 *     are parted by |
 * @param known whether it is listed as known to be wrong: a fourth field of the line
 */
record SpeakerCase(String text, String said, List<String> by, boolean known) {
  /** The lines of a resource that are not empty and no comments. */
  static List<String> lines(String resource) throws IOException {
    try (BufferedReader reader =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(SpeakerCase.class.getResourceAsStream(resource)),
                StandardCharsets.UTF_8))) {
      return reader.lines().filter(l -> !l.startsWith("#") && !l.isBlank()).toList();
    }
  }

  /** Cases that are wrong and not listed as such, and cases that are listed and right. */
  static List<String> surprises(String resource) throws IOException {
    List<String> surprises = new ArrayList<>();
    for (String line : lines(resource)) {
      SpeakerCase one = of(line);
      String found = one.found();
      if (one.by().contains(found) == one.known()) {
        surprises.add(
            (one.known()
                    ? "no longer wrong: "
                    : found + " instead of " + String.join("|", one.by()) + ": ")
                + one.text());
      }
    }
    return surprises;
  }

  /** The speaker's name or else their surface, "nobody" for none. */
  static String speaker(Annotations found, Quote quote) {
    Quote.Speaker speaker = quote.speaker();
    if (speaker == null) {
      return "nobody";
    }
    return speaker.named() ? found.mentions().get(speaker.mention()).surface() : speaker.surface();
  }

  private static SpeakerCase of(String line) {
    String[] fields = line.split("\t", -1);
    String text = fields[0].replace("\\n", "\n\n").replace("\\r", "\n");
    return new SpeakerCase(text, fields[1], List.of(fields[2].split("\\|", -1)), fields.length > 3);
  }

  /** The speaker of the quotation that holds the words. */
  private String found() {
    Annotations found = RealAnnotator.get().annotate("", text, null);
    int start = text.indexOf(said);
    return found.quotes().stream()
        .filter(q -> q.kind() != Quote.Kind.INDIRECT)
        .filter(q -> q.parts().stream().anyMatch(p -> p.start() <= start && start < p.end()))
        .map(q -> speaker(found, q))
        .findFirst()
        .orElse("no quotation");
  }
}
