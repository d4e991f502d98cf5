package org.dateline.language.names;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.language.Token;

/**
 * Lines that say who made the report or the picture: whoever is named there is no person of the
 * story.
 */
final class Credits {
  private static final Pattern CREDIT =
      Pattern.compile(
          "\\W*(credits?\\b ?(to\\b|by\\b|…|\\.\\.\\.|:|$).*"
              + "|(photos?|photographs?|pictures?|images?|videos?|illustrations?)( courtesy)?"
              + " ?(:|/|by\\b|of the\\b).*"
              + "|((additional|further) )?(reporting|writing|editing|compiled|translated|photography) by\\b.*)",
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A byline has little beside the name: "By Jane Roe and John Doe, Staff Writers". */
  private static final int LONGEST_BYLINE = 12;

  private Credits() {}

  static boolean isCredit(Line line) {
    String words = line.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
    return CREDIT.matcher(words).matches() || isByline(line);
  }

  private static boolean isByline(Line line) {
    boolean by = line.word(0).equals("By") || line.word(0).equals("BY");
    boolean verb = line.tokens().stream().anyMatch(t -> t.tag().startsWith("VB"));
    return by && !verb && line.nameAt(1) != null && line.tokens().size() <= LONGEST_BYLINE;
  }
}
