package org.dateline.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.lexicon.ResourceLines;

/** Syntax of other search systems, and what it means here. */
final class OtherSyntax {
  static final int DEFAULT_DISTANCE = 10;
  private static final int OF_A_SENTENCE = 15;
  private static final int OF_A_PARAGRAPH = 50;
  private static final int OF_A_TEXT = 500;

  private static final Pattern SLASHED =
      Pattern.compile("(?i)(?:w|n|p|pre|near|onear|adj|around|within)?/(\\d{1,3}|s|p|seg)");
  private static final Pattern COUNTED =
      Pattern.compile("(?i:near|adj)(\\d{1,3})|AROUND(\\d{1,3})");
  private static final Pattern PLAIN = Pattern.compile("NEAR|ADJ|SAME|WITHIN");
  private static final Pattern FIELD = Pattern.compile("[a-z][a-z_.]{1,20}|[A-Z][A-Z_]{1,20}");
  private static final Pattern AT_LEAST = Pattern.compile("(?i)at_?l(?:east)?\\d{0,3}");

  private static final Map<String, FieldTreatment> FIELDS = fields();

  private OtherSyntax() {}

  /** Words between, where the word is a sign of nearness in some system; /s is a sentence. */
  static OptionalInt distance(String word) {
    Matcher slashed = SLASHED.matcher(word);
    if (slashed.matches()) {
      return OptionalInt.of(
          switch (slashed.group(1).toLowerCase(Locale.ROOT)) {
            case "s" -> OF_A_SENTENCE;
            case "p" -> OF_A_PARAGRAPH;
            case "seg" -> OF_A_TEXT;
            default -> Integer.parseInt(slashed.group(1));
          });
    }
    Matcher counted = COUNTED.matcher(word);
    if (counted.matches()) {
      String number = counted.group(1) == null ? counted.group(2) : counted.group(1);
      return OptionalInt.of(Integer.parseInt(number));
    }
    return PLAIN.matcher(word).matches() ? OptionalInt.of(DEFAULT_DISTANCE) : OptionalInt.empty();
  }

  /** True if the operator is Dateline's own way of writing it. */
  static boolean isOwn(String near) {
    return near.matches("NEAR|(?i:NEAR/\\d{1,3})");
  }

  /**
   * The treatment of a field of this name; UNKNOWN for what looks like a field, NONE for other
   * words.
   */
  static FieldTreatment field(String name) {
    if (AT_LEAST.matcher(name).matches()) {
      return FieldTreatment.ANYWHERE;
    }
    FieldTreatment known = FIELDS.get(name.toLowerCase(Locale.ROOT));
    if (known != null) {
      return known;
    }
    return FIELD.matcher(name).matches() ? FieldTreatment.UNKNOWN : FieldTreatment.NONE;
  }

  private static Map<String, FieldTreatment> fields() {
    Map<String, FieldTreatment> fields = new HashMap<>();
    for (String line : ResourceLines.of("/search/fields.txt")) {
      int colon = line.indexOf(": ");
      if (colon > 0) {
        FieldTreatment field = FieldTreatment.of(line.substring(0, colon));
        List.of(line.substring(colon + 2).split(" ", -1)).forEach(n -> fields.put(n, field));
      }
    }
    return Map.copyOf(fields);
  }

  /** The treatment of a field. */
  enum FieldTreatment {
    NONE,
    TITLE,
    ANYWHERE,
    NAME,
    LEFT_OUT_DAYS,
    LEFT_OUT,
    UNKNOWN;

    static FieldTreatment of(String name) {
      return valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    boolean isKnown() {
      return this != NONE && this != UNKNOWN;
    }

    boolean isLeftOut() {
      return this == LEFT_OUT || this == LEFT_OUT_DAYS;
    }

    /** Said of the field when it was typed; empty where it is read as it is meant. */
    String note(String typed) {
      String field = "“" + typed + "” ";
      return switch (this) {
        case NONE -> "";
        case TITLE -> typed.equalsIgnoreCase("title:") ? "" : field + "is read as title:";
        case ANYWHERE -> field + "is not needed: title and text are searched";
        case NAME ->
            field + "is a filter, chosen beside the results: here its words are searched for";
        case LEFT_OUT_DAYS ->
            field
                + "is left out: choose the days beside the results, or with published.from and"
                + " published.to";
        case LEFT_OUT -> field + "is left out: words are searched for in title and text alone";
        case UNKNOWN -> field + "is no field here: its words are searched for in title and text";
      };
    }
  }
}
