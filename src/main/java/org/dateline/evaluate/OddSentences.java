package org.dateline.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Sentences as no newspaper writes them, made of ordinary words: shuffled, in other case, broken,
 * with signs and letters of any script, of any length. What must hold of all words is tried on
 * them. The same seed makes the same sentences.
 */
public final class OddSentences {
  private static final int LONGEST = 60;

  private final List<String> words;
  private final Random random;

  /**
   * Makes sentences of these words at random.
   *
   * @param words at least one, none of them empty
   */
  public OddSentences(List<String> words, long seed) {
    this.words = List.copyOf(words);
    this.random = new Random(seed);
  }

  public List<String> next() {
    int length = 1 + (random.nextInt(4) == 0 ? random.nextInt(3) : random.nextInt(LONGEST));
    int oddity = 1 + random.nextInt(8);
    List<String> sentence = new ArrayList<>(length);
    while (sentence.size() < length) {
      boolean again = !sentence.isEmpty() && random.nextInt(12) == 0;
      String word = again ? sentence.get(random.nextInt(sentence.size())) : any();
      sentence.add(random.nextInt(oddity) == 0 ? odd(word) : word);
    }
    return sentence;
  }

  private String any() {
    return words.get(random.nextInt(words.size()));
  }

  private String odd(String word) {
    int at = random.nextInt(word.length() + 1);
    return switch (random.nextInt(10)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.toLowerCase(Locale.ROOT);
      case 2 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      case 3 -> at == 0 ? word : word.substring(0, at);
      case 4 -> at == word.length() ? word : word.substring(at);
      case 5 -> word.substring(0, at) + sign() + word.substring(at);
      case 6 -> word + "-" + any();
      case 7 -> word + random.nextInt(3000);
      case 8 -> new StringBuilder(word).reverse().toString();
      default -> foreign(1 + random.nextInt(9));
    };
  }

  /** A sign or letter from the first half of Unicode's first plane. */
  private char sign() {
    return (char) (random.nextBoolean() ? '!' + random.nextInt(94) : 0xA0 + random.nextInt(0x7000));
  }

  /** Letters of one script, or of what stands at that place of Unicode. */
  private String foreign(int length) {
    int script = 0xC0 + 0x40 * random.nextInt(0x300);
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < length; i++) {
      word.append((char) (script + random.nextInt(0x40)));
    }
    return word.toString();
  }
}
