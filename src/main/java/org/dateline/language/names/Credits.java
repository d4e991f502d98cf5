package org.dateline.language.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.dateline.article.EntityType;
import org.dateline.language.Token;
import org.dateline.lexicon.Language;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out the names in credits of reporters and photographers, who are no people of the article.
 * Agencies stay, "Agence France-Presse" in a photographer's credit.
 */
final class Credits {

  /** Sentences, tokens with blanks between, whose words alone say that they credit. */
  private static final Pattern CREDIT =
      Pattern.compile(
          Language.ENGLISH.expression("name-patterns/credit"),
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** Credits only where they have no verb: "Photos by Jane Roe hang in the hall" has one. */
  private static final Pattern VERBLESS =
      Pattern.compile(
          Language.ENGLISH.expression("name-patterns/verbless-credit"),
          Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  /** A byline has little beside the name: "By Jane Roe and John Doe, Staff Writers". */
  private static final int LONGEST_BYLINE = 12;

  private static final Pattern DASHES = Pattern.compile("[—–-]+");
  private static final Set<String> TELLING = Set.of("VBD", "VBZ", "VBP", "MD");
  private static final Set<String> GIVEN = Language.ENGLISH.words("names/credited");
  private static final Set<String> WORKS = Language.ENGLISH.words("names/work");
  private static final Set<String> REPORTED = Language.ENGLISH.words("names/reported");

  private Credits() {}

  static void leaveOut(List<SentenceNames> lines) {
    int next;
    for (int first = 0; first < lines.size(); first = next) {
      next = first + 1;
      while (next < lines.size() && !lines.get(next).opensParagraph()) {
        next++;
      }
      List<SentenceNames> paragraph = lines.subList(first, next);
      boolean following = first > 0 && lines.get(first - 1).part() == lines.get(first).part();
      // asked before any line of it loses its names
      boolean works =
          following
              && paragraph.stream()
                  .skip(1)
                  .allMatch(line -> isReport(line) || isContribution(line));
      for (SentenceNames line : paragraph) {
        leaveOut(line, works || DASHES.matcher(line.word(0)).matches());
      }
    }
  }

  /**
   * Leaves out the names of a line that credits a reporter or photographer, except agencies.
   *
   * @param apart the line begins with a dash, or its paragraph, after the article, is of such lines
   *     alone: what "reported from Brussels" in a running text is the article's own
   */
  private static void leaveOut(SentenceNames line, boolean apart) {
    String words = line.tokens().stream().map(Token::word).collect(Collectors.joining(" "));
    boolean credit =
        CREDIT.matcher(words).matches()
            || (!tells(line) && VERBLESS.matcher(words).matches())
            || isByline(line)
            || (apart && isReport(line))
            || isContribution(line)
            || isEmployed(line);
    if (credit) {
      line.names(line.names().stream().filter(Credits::isAgency).toList());
      line.close();
    } else {
      line.names(line.names().stream().filter(name -> !isPhotographer(line, name)).toList());
    }
  }

  /**
   * True if a verb states something about somebody; a first word like "Follow" may be a request.
   */
  private static boolean tells(SentenceNames line) {
    return IntStream.range(1, line.tokens().size()).anyMatch(i -> TELLING.contains(line.tag(i)));
  }

  private static boolean isByline(SentenceNames line) {
    boolean by = line.word(0).equals("By") || line.word(0).equals("BY");
    NameSpan author = line.nameAt(1);
    return by
        && verbs(line).length == 0
        && author != null
        && !line.tag(author.to()).equals("POS")
        && line.tokens().size() <= LONGEST_BYLINE;
  }

  /**
   * True for a line that says where somebody reported from: "— Jane Roe reported from Brussels."
   */
  private static boolean isReport(SentenceNames line) {
    int[] verbs = verbs(line);
    if (!isPerson(first(line)) || verbs.length != 1) {
      return false;
    }
    NameSpan where = line.nameAt(verbs[0] + 2);
    return REPORTED.contains(line.word(verbs[0]))
        && line.word(verbs[0] + 1).equals("from")
        && where != null
        && where.type() == EntityType.PLACE;
  }

  /** True for a line that says who helped: "Jane Roe contributed to this report." */
  private static boolean isContribution(SentenceNames line) {
    int[] verbs = verbs(line);
    if (!isPerson(first(line)) || verbs.length == 0 || !line.word(verbs[0]).equals("contributed")) {
      return false;
    }
    int given = verbs[0] + 1;
    return GIVEN.contains(line.word(given))
        && (!line.word(given).equals("to")
            || (line.word(given + 1).equals("this") && WORKS.contains(line.word(given + 2))));
  }

  /** True for a line of an author and the employer alone: "Max Roe for the Harden Times". */
  private static boolean isEmployed(SentenceNames line) {
    NameSpan person = first(line);
    if (person == null
        || !isPerson(person)
        || person.length() == 1
        || !line.word(person.to()).equals("for")) {
      return false;
    }
    int from = person.to() + (line.word(person.to() + 1).equals("the") ? 2 : 1);
    NameSpan employer = line.nameAt(from);
    return employer != null
        && employer.type() == EntityType.ORGANIZATION
        && IntStream.range(employer.to(), line.tokens().size())
            .allMatch(i -> Boundaries.isPunctuation(line.word(i)));
  }

  /**
   * True for a photographer: in "Max Roe/AFP" and "AP Photo/Max Roe" a slash parts who took a
   * picture and who sells it.
   */
  private static boolean isPhotographer(SentenceNames line, NameSpan name) {
    boolean sold = line.word(name.to()).equals("/") && isAgency(line, name.to() + 1);
    boolean bought = line.word(name.from() - 1).equals("/") && isAgency(line, name.from() - 2);
    return isPerson(name) && name.length() > 1 && (sold || bought);
  }

  private static boolean isAgency(SentenceNames line, int token) {
    NameSpan name = line.nameAt(token);
    return name == null
        ? !line.word(token).isEmpty() && Character.isUpperCase(line.word(token).charAt(0))
        : name.type() == EntityType.ORGANIZATION;
  }

  /**
   * True for the whole name of an agency, "Agence France-Presse"; a part of it alone is what a
   * slash before it left.
   */
  private static boolean isAgency(NameSpan name) {
    return name.type() == EntityType.ORGANIZATION && name.length() > 1;
  }

  private static boolean isPerson(@Nullable NameSpan name) {
    return name != null && name.type() == EntityType.PERSON;
  }

  /** The name that the sentence begins with, signs left aside. */
  private static @Nullable NameSpan first(SentenceNames line) {
    int first = 0;
    while (first < line.tokens().size() && Boundaries.isPunctuation(line.word(first))) {
      first++;
    }
    return line.nameAt(first);
  }

  private static int[] verbs(SentenceNames line) {
    return IntStream.range(0, line.tokens().size())
        .filter(i -> line.tag(i).startsWith("VB"))
        .toArray();
  }
}
