package org.dateline.language.quote;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.article.Annotations;
import org.dateline.article.Quote;
import org.dateline.language.RealAnnotator;
import org.jspecify.annotations.Nullable;

/** Speech that the program finds in a text of a test, by real tokens and names. */
public record FoundSpeech(String text, Annotations found) {
  public static FoundSpeech in(String text) {
    return new FoundSpeech(text, RealAnnotator.get().annotate("", text, null));
  }

  /** The reports without marks; a tag inside is a bar. */
  public List<String> reported() {
    return found.quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.INDIRECT)
        .map(quote -> quote.parts().stream().map(p -> p.in(text)).collect(Collectors.joining("|")))
        .toList();
  }

  /**
   * For every quotation and report the words beside it that tell its speaker, "nobody" for none.
   */
  public List<String> expressions() {
    return found.quotes().stream().map(quote -> expression(quote.speaker())).toList();
  }

  /** Likewise the speakers' names as the text has them. */
  public List<String> names() {
    return found.quotes().stream().map(quote -> name(quote.speaker())).toList();
  }

  private static String expression(Quote.@Nullable Speaker speaker) {
    return speaker == null ? "nobody" : speaker.surface();
  }

  private String name(Quote.@Nullable Speaker speaker) {
    return speaker == null || !speaker.named()
        ? "nobody"
        : found.mentions().get(speaker.mention()).surface();
  }
}
