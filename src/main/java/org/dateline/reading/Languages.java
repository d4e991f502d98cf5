package org.dateline.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Languages as files name them ("en-GB", "ger", "ENGLISH; ENGLISHS", "anglais") to ISO 639-1 codes.
 */
public final class Languages {
  private static final List<String> NAMED_IN =
      List.of(
          "en", "de", "fr", "es", "it", "pt", "nl", "sv", "da", "nb", "fi", "pl", "cs", "ru", "zh",
          "ja", "zh-TW");

  /** Codes of ISO 639-2/B that differ from the others of three letters. */
  private static final Map<String, String> BIBLIOGRAPHIC =
      Map.ofEntries(
          Map.entry("alb", "sq"),
          Map.entry("arm", "hy"),
          Map.entry("baq", "eu"),
          Map.entry("bur", "my"),
          Map.entry("chi", "zh"),
          Map.entry("cze", "cs"),
          Map.entry("dut", "nl"),
          Map.entry("fre", "fr"),
          Map.entry("geo", "ka"),
          Map.entry("ger", "de"),
          Map.entry("gre", "el"),
          Map.entry("ice", "is"),
          Map.entry("mac", "mk"),
          Map.entry("may", "ms"),
          Map.entry("per", "fa"),
          Map.entry("rum", "ro"),
          Map.entry("slo", "sk"),
          Map.entry("wel", "cy"));

  /** Undetermined, several, and no language at all. */
  private static final Set<String> NONE = Set.of("und", "mul", "mis", "zxx");

  private Languages() {}

  /** The code of a language; empty for what names none. */
  public static Optional<String> code(@Nullable String written) {
    if (written == null) {
      return Optional.empty();
    }
    for (String part : written.split("[;,/|]", -1)) {
      String one = part.strip().toLowerCase(Locale.ROOT);
      String main = one.replaceFirst("[-_].*", "");
      if (main.matches("[a-z]{2}") && isCode(main)) {
        return Optional.of(main);
      }
      Optional<String> code =
          Optional.ofNullable(LanguageCodes.CODES.get(main))
              .or(() -> Optional.ofNullable(LanguageCodes.CODES.get(one)));
      if (code.isPresent()) {
        return code;
      }
      if (main.matches("[a-z]{3}") && !NONE.contains(main) && isCode(main)) {
        return Optional.of(main);
      }
    }
    return Optional.empty();
  }

  /** True for a code that Java has a name for: pages declare "utf-8" and "cn", too. */
  private static boolean isCode(String code) {
    return !new Locale(code).getDisplayLanguage(Locale.ENGLISH).equals(code);
  }

  /** The code of a language by its name in any of several; empty for a code or another word. */
  public static Optional<String> named(String word) {
    String plain = word.strip().toLowerCase(Locale.ROOT);
    return plain.length() < 4 && plain.matches("[a-z]*")
        ? Optional.empty()
        : Optional.ofNullable(LanguageCodes.CODES.get(plain));
  }

  /** Made when the first language comes that is no code of two letters. */
  private static final class LanguageCodes {
    static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
      Map<String, String> codes = new HashMap<>(BIBLIOGRAPHIC);
      for (String code : Arrays.asList(Locale.getISOLanguages())) {
        Locale language = new Locale(code);
        try {
          codes.putIfAbsent(language.getISO3Language(), code);
        } catch (MissingResourceException e) {
          continue; // a code that is no longer in use
        }
        for (String in : NAMED_IN) {
          codes.putIfAbsent(
              language.getDisplayLanguage(Locale.forLanguageTag(in)).toLowerCase(Locale.ROOT),
              code);
        }
      }
      return Map.copyOf(codes);
    }
  }
}
