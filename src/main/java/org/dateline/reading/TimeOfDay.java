package org.dateline.reading;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.lexicon.ResourceLines;
import org.jspecify.annotations.Nullable;

/** Times of day beside a date, as words give them: "6:10 PM EST", "15h32", "08:15 UTC +02:00". */
public final class TimeOfDay {
  private static final Map<String, String> ZONES =
      ResourceLines.of("/reading/zones.txt").stream()
          .map(line -> line.split(" ", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));
  private static final Pattern TIME =
      Pattern.compile(
          "(?<![\\d:])(\\d{1,2})(?:[:h]|\\.(?=\\d\\d\\s?(?:[aApP]\\.?[mM]|Uhr)))(\\d{2})(?::(\\d{2})(?:[.,](\\d{1,9}))?)?"
              + "\\s*((?i:[ap]\\.?m)\\b\\.?)?(?:\\s*Uhr)?\\s*(.{0,20})");
  private static final Pattern ZONE =
      Pattern.compile(
          "^\\(?((?:[A-Z]{1,4}(?![a-zA-Z]))?)\\s?(?:([+-])\\s?(\\d{1,2}):?(\\d{2})?(?!\\d))?");

  private TimeOfDay() {}

  /** The time as T15:32:10+01:00, as far as it is stated; empty without a time. */
  public static String of(@Nullable String written) {
    Matcher time = TIME.matcher(written == null ? "" : written);
    if (!time.find()) {
      return "";
    }
    int hour = Integer.parseInt(time.group(1));
    String half = Optional.ofNullable(time.group(5)).orElse("").toLowerCase(java.util.Locale.ROOT);
    if (half.startsWith("p") && hour < 12) {
      hour += 12;
    } else if (half.startsWith("a") && hour == 12) {
      hour = 0;
    }
    String seconds = time.group(3) == null ? "" : ":" + time.group(3);
    String fraction = time.group(4) == null ? "" : "." + time.group(4);
    return "T%02d:%s%s%s%s".formatted(hour, time.group(2), seconds, fraction, zone(time.group(6)));
  }

  private static String zone(String rest) {
    Matcher zone = ZONE.matcher(rest);
    if (!zone.find()) {
      return "";
    }
    if (zone.group(2) != null) {
      int hours = Integer.parseInt(zone.group(3));
      String minutes = zone.group(4) == null ? "00" : zone.group(4);
      return "%s%02d:%s".formatted(zone.group(2), hours, minutes);
    }
    String name = zone.group(1);
    return name.equals("Z") ? "Z" : ZONES.getOrDefault(name, "");
  }
}
