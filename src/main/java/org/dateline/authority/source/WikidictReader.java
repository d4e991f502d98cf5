package org.dateline.authority.source;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/**
 * Reads wikidict, the anchor texts of the web that lead to Wikipedia (Spitkovsky and Chang, 2012,
 * as of 2009): mention, title, P(title given mention), sorted by title. Rows that name nothing are
 * left out.
 */
final class WikidictReader {
  private static final int LONGEST_NAME = 60;
  private static final int MOST_WORDS = 8;
  private static final double MOSTLY = 0.5;
  private static final Pattern NAMESPACE =
      Pattern.compile(
          "(?:Image|File|Category|Template|Wikipedia|User|Talk|Portal|Help|Special|MediaWiki|Book)(?:_talk)?:.*");

  /** The form of a title in a list of tickers, beside the title that the company has. */
  private static final Pattern SHOUTED =
      Pattern.compile("[A-Z0-9&_.]+_(?:INC|CORP|CO|LTD|PLC)\\.?");

  /** Signs of mark-up and addresses. */
  private static final String SIGNS = "|_<>{\\";

  /** Signs that no title ends with. */
  private static final String STRAY = ",;:_";

  private final Distributions distributions;

  WikidictReader(Distributions distributions) {
    this.distributions = distributions;
  }

  /** A name and how probably it means the title. */
  record WeightedName(String text, double prior) {}

  /** A title, with blanks, and the names that lead to it. */
  interface TitleSink {
    void title(String title, List<WeightedName> names) throws IOException;
  }

  void read(TitleSink titles) throws IOException {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                new GZIPInputStream(
                    distributions.open(Distributions.WIKIDICT, "wikidict.tab.gz"), 1 << 16),
                StandardCharsets.UTF_8),
            1 << 16)) {
      String title = "";
      String mended = "";
      List<WeightedName> names = new ArrayList<>();
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        int first = line.indexOf('\t');
        int second = line.indexOf('\t', first + 1);
        if (first < 0 || second < 0) {
          continue;
        }
        if (!line.regionMatches(first + 1, title, 0, title.length())
            || second - first - 1 != title.length()) {
          title = line.substring(first + 1, second);
          if (!mended.equals(mend(title))) {
            emit(mended, names, titles);
            mended = mend(title);
            names = new ArrayList<>();
          }
        }
        if (isName(line, first)) {
          String text = line.substring(0, first);
          names.add(new WeightedName(text, Double.parseDouble(line.substring(second + 1))));
        }
      }
      emit(mended, names, titles);
    }
  }

  /**
   * Cuts signs off a title's end: "Jose_Ribalta," is left of a link that was cut out with the sign
   * after it.
   */
  static String mend(String title) {
    int end = title.length();
    while (end > 1 && STRAY.indexOf(title.charAt(end - 1)) >= 0) {
      end--;
    }
    return title.substring(0, end);
  }

  private static void emit(String title, List<WeightedName> names, TitleSink titles)
      throws IOException {
    if (!title.isEmpty() && !names.isEmpty() && isArticle(title)) {
      titles.title(recased(title.replace('_', ' '), names), names);
    }
  }

  /**
   * The title in the case that pages write it in: "Ida quarm" becomes "Ida Quarm" where nearly all
   * pages call her so, since the title was corrected later. Other titles stay: some pages write
   * kinds of things in lower case.
   */
  static String recased(String title, List<WeightedName> names) {
    if (title.chars().noneMatch(c -> c == ' ')) {
      return title;
    }
    List<WeightedName> spelled =
        names.stream().filter(name -> name.text().equalsIgnoreCase(title)).toList();
    boolean capitals =
        spelled.size() == 1
            && spelled.get(0).prior() > MOSTLY
            && Arrays.stream(spelled.get(0).text().split(" ", -1))
                .allMatch(
                    word ->
                        word.length() > 1
                            && Character.isUpperCase(word.charAt(0))
                            && Character.isLowerCase(word.charAt(1)));
    return capitals ? spelled.get(0).text() : title;
  }

  /**
   * True for a title of an article that news may mean; false for lists, other namespaces and
   * tickers.
   */
  static boolean isArticle(String title) {
    return !title.startsWith("List_of_")
        && !title.startsWith("Lists_of_")
        && !title.contains("disambiguation)")
        && !SHOUTED.matcher(title).matches()
        && (title.indexOf(':') < 0 || !NAMESPACE.matcher(title).matches());
  }

  /** True for a name; false for addresses, citations, other scripts and sentences. */
  static boolean isName(String line, int end) {
    if (end == 0 || end > LONGEST_NAME) {
      return false;
    }
    int words = 1;
    boolean letter = false;
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (SIGNS.indexOf(c) >= 0 || isOfOtherScript(c)) {
        return false;
      }
      if (isJunkFrom(line, i)) {
        return false;
      }
      letter |= Character.isLetter(c);
      words += c == ' ' ? 1 : 0;
    }
    return letter && words <= MOST_WORDS;
  }

  private static boolean isOfOtherScript(char c) {
    boolean punctuation = c >= 0x2000 && c <= 0x2100;
    return c >= 0x250 && !punctuation;
  }

  private static boolean isJunkFrom(String line, int start) {
    char c = line.charAt(start);
    if (c == 'h' || c == 'H') {
      return line.regionMatches(true, start, "http", 0, 4);
    }
    return (c == 'w' || c == 'W')
        && (line.regionMatches(true, start, "www", 0, 3)
            || line.regionMatches(true, start, "wiki", 0, 4));
  }
}
