package org.dateline.ingest;

import java.util.OptionalLong;
import org.dateline.article.Digest;

/**
 * A share of the input, one of several of the same size, each ingested by a process of its own:
 * number 3 of 16. An article's id alone says which share it falls to, so the shares are the same
 * wherever files lie and in whatever order they are read, and all articles of one id meet in one
 * process.
 *
 * @param number from 1
 */
public record Share(int number, int of) {
  public static final Share WHOLE = new Share(1, 1);

  private static final int MOST = 10_000;
  private static final int HEXADECIMAL = 16;
  private static final int DIGITS = 7;

  public Share {
    if (of < 1 || of > MOST || number < 1 || number > of) {
      throw new IllegalArgumentException(
          "a share is written as 3/16, from 1/16 to 16/16; not " + number + "/" + of);
    }
  }

  /**
   * Reads {@code 3/16}.
   *
   * @throws IllegalArgumentException for anything else
   */
  public static Share of(String written) {
    String[] numbers = written.strip().split("/", -1);
    if (numbers.length != 2 || !written.strip().matches("\\d{1,5}/\\d{1,5}")) {
      throw new IllegalArgumentException("a share is written as 3/16; not " + written);
    }
    return new Share(Integer.parseInt(numbers[0]), Integer.parseInt(numbers[1]));
  }

  /** The number of articles that fall to it, about. */
  public OptionalLong expected(OptionalLong all) {
    return all.isEmpty() ? all : OptionalLong.of(all.getAsLong() / of);
  }

  /** True if the share holds the article of this id, or the file of this name. */
  boolean has(String id) {
    return of == 1
        || Integer.parseInt(Digest.sha256(id).substring(0, DIGITS), HEXADECIMAL) % of == number - 1;
  }
}
