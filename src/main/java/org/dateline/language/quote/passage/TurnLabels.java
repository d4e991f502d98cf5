package org.dateline.language.quote.passage;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.article.Span;
import org.jspecify.annotations.Nullable;

/** The forms in which a paragraph names who speaks: "Ida Quarm:", "[Ida Quarm]", "Q.". */
final class TurnLabels {
  private static final String NAME = "\\p{Lu}[\\p{L}.'’-]*(?:\\s+\\p{Lu}[\\p{L}.'’-]*){0,4}";

  /** Expression of a time before a label: "[00:12]", "01:12:40 -". */
  private static final String TIME = "(?:[\\[(]?\\d{1,2}:\\d{2}(?::\\d{2})?[\\])]?\\s*[–—-]?\\s*)?";

  /** Signs by which a plain text marks what is to be bold: "**Ida Quarm:**". */
  private static final String BOLD = "(?:\\*{1,2}|_{1,2})?";

  private static final String OPENER = "(?:>>\\s*)?" + TIME + BOLD;

  /** Expression of an office: "The Chair", "The Minister for Ports". */
  private static final String OFFICE = "The\\s\\p{Lu}[\\p{L}-]*(?:\\s[\\p{L}-]+){0,3}";

  /**
   * An office or number whose name stands in brackets: "The Chair (Mrs Ida Quarm):", "Speaker 2
   * (Leo Roe):".
   */
  private static final Pattern NAME_IN_BRACKETS =
      Pattern.compile(
          OPENER
              + "(?:"
              + OFFICE
              + "|\\p{Lu}\\p{L}*\\s\\d{1,2})"
              + "\\s*\\((?<name>(?:\\p{Lu}[\\p{L}.'’-]*\\s+){1,4}\\p{Lu}[\\p{L}.'’-]*)\\)\\s*:(?:\\s+|$)");

  private static final Pattern COLON =
      Pattern.compile(
          OPENER
              + "(?<name>\\p{Lu}[\\p{L}.'’-]*(?:\\s+[\\p{Lu}(][\\p{L}.'’-]*){0,4})"
              + "(?:,\\s[^:\"“”.!?]{1,60}|\\s*[(\\[][^:)\\]]{1,60}[)\\]]){0,2}"
              + BOLD
              + "\\s*:"
              + BOLD
              + "(?:\\s+|$)");

  /**
   * A label in brackets: "[Ida Quarm] I was late.", "[Ida Quarm:] I was late.", "<Quarm> I was
   * late."
   */
  private static final Pattern BRACKETS =
      Pattern.compile(TIME + "[\\[<](?<name>" + NAME + "):?[\\]>]\\s*:?(?:\\s+|$)");

  /** A label with a dash, a form that lists have, too: "Ida Quarm — I was late." */
  private static final Pattern DASH =
      Pattern.compile("(?<name>\\p{Lu}[\\p{L}.'’-]*(?:\\s\\p{Lu}[\\p{L}.'’-]*){0,3})\\s[–—]\\s");

  /** A label with a full stop, as parliaments print it: "Mr. QUARM. I was late." */
  private static final Pattern FULL_STOP =
      Pattern.compile(
          "(?<name>\\p{Lu}\\p{Ll}+\\.?(?:\\s\\p{Lu}[\\p{Lu}'’-]+){1,2})\\.\\s+(?=\\p{Lu})");

  /** The office alone of somebody who was named before: "The Minister for Ports:". */
  private static final Pattern OFFICE_ALONE =
      Pattern.compile("(?<name>" + OFFICE + ")\\s*:(?:\\s+|$)");

  /**
   * Letters of a question and an answer, labels only where both are there: "Q. When?", "A. Never."
   */
  private static final Pattern LETTER = Pattern.compile("(?<name>[QA])\\.\\s+");

  private static final Pattern ASKED_BY_LETTER = Pattern.compile("(?m)^Q\\.\\s+\\p{Lu}");

  private static final List<Pattern> FORMS = List.of(COLON, BRACKETS, DASH, FULL_STOP);

  /** An office with its holder: "The Chair (Mrs Ida Quarm)". */
  private static final Pattern OFFICE_NAMED =
      Pattern.compile("(?m)^(?<name>" + OFFICE + ")\\s*\\(");

  private final String text;
  private final boolean asksByLetter;
  private final Set<String> offices;

  TurnLabels(String text) {
    this.text = text;
    this.offices =
        OFFICE_NAMED
            .matcher(text)
            .results()
            .map(office -> office.group(1))
            .collect(Collectors.toSet());
    this.asksByLetter = ASKED_BY_LETTER.matcher(text).find();
  }

  /**
   * A label at the beginning of a paragraph.
   *
   * @param name the speaker, as written there
   * @param end where what is said begins
   * @param form the sign that tells it from what is said
   */
  record Label(Span name, int end, LabelSign form) {}

  /** The sign of a label, by which it is sure or not. */
  enum LabelSign {
    /** A colon, which lists have, too. */
    COLON,
    /** Brackets around the name, or a time before it: nothing else has them. */
    BRACKETS,
    /** A dash: lists and headings have it, too. */
    DASH,
    /** A full stop behind a title and a surname in capitals: nothing else has it. */
    FULL_STOP;

    boolean isCertain() {
      return this == BRACKETS || this == FULL_STOP;
    }
  }

  /** The label of a paragraph, null for none. */
  @Nullable Label of(Span paragraph) {
    Label named = label(NAME_IN_BRACKETS, paragraph);
    if (named == null && asksByLetter) {
      named = label(LETTER, paragraph);
    }
    for (int f = 0; f < FORMS.size() && named == null; f++) {
      named = label(FORMS.get(f), paragraph);
    }
    if (named == null) {
      Label office = label(OFFICE_ALONE, paragraph);
      named = office != null && isNamed(office.name()) ? office : null;
    }
    return named;
  }

  /** True if the text tells in brackets who holds the office: "The Chair (Mrs Ida Quarm)". */
  boolean isNamed(Span office) {
    return offices.contains(office.in(text));
  }

  private @Nullable Label label(Pattern pattern, Span paragraph) {
    Matcher matcher = pattern.matcher(text).region(paragraph.start(), paragraph.end());
    if (!matcher.lookingAt()) {
      return null;
    }
    // nothing but a time of the recording stands before the name with a colon
    boolean timed = text.substring(paragraph.start(), matcher.start("name")).indexOf(':') >= 0;
    LabelSign form =
        timed || pattern == BRACKETS
            ? LabelSign.BRACKETS
            : pattern == DASH
                ? LabelSign.DASH
                : pattern == FULL_STOP ? LabelSign.FULL_STOP : LabelSign.COLON;
    return new Label(new Span(matcher.start("name"), matcher.end("name")), matcher.end(), form);
  }
}
