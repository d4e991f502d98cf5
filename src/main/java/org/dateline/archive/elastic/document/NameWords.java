package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.archive.elastic.document.AnalyzedTerms.TermForms;
import org.dateline.article.AnnotatedArticle;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;

/**
 * The words of a text that belong to names, so that a search for another word does not find them:
 * "Manning" is no form of "man".
 *
 * @param words as they stand, without case and accents
 * @param stems that no word has but those of names
 */
record NameWords(Set<String> words, Set<String> stems) {
  NameWords {
    words = Set.copyOf(words);
    stems = Set.copyOf(stems);
  }

  static NameWords of(AnnotatedArticle article) {
    Collected collected = new Collected();
    for (Part part : Part.values()) {
      String text = article.article().part(part);
      collected.add(text, 0, mentions(article, part));
    }
    return collected.result();
  }

  /** The words of names in a part of an article. */
  static NameWords of(AnnotatedArticle article, Part part, Span span) {
    Collected collected = new Collected();
    String text = span.in(article.article().part(part));
    collected.add(text, span.start(), mentions(article, part));
    return collected.result();
  }

  private static List<Mention> mentions(AnnotatedArticle article, Part part) {
    return article.annotations().mentions().stream()
        .filter(mention -> mention.part() == part)
        .toList();
  }

  void addStemsTo(ObjectNode document) {
    Fields.strings(document, "name_stems", new TreeSet<>(stems));
  }

  void addTo(ObjectNode document) {
    Fields.strings(document, "name_words", new TreeSet<>(words));
    addStemsTo(document);
  }

  private static final class Collected {
    private final Set<String> words = new TreeSet<>();
    private final Set<String> ofNames = new TreeSet<>();
    private final Set<String> ofOthers = new TreeSet<>();

    void add(String text, int start, Collection<Mention> mentions) {
      List<Mention> inOrder =
          mentions.stream()
              .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
              .toList();
      int next = 0;
      for (TermForms form : AnalyzedTerms.forms(text)) {
        int at = start + form.span().start();
        while (next < inOrder.size() && inOrder.get(next).span().end() <= at) {
          next++;
        }
        boolean named = next < inOrder.size() && inOrder.get(next).span().start() <= at;
        if (named ? isOfName(form, inOrder.get(next)) : looksLikeOne(form, text)) {
          words.add(form.exact());
          ofNames.add(form.stem());
        } else {
          ofOthers.add(form.stem());
        }
      }
    }

    /**
     * Names of bodies and of several words are mostly made of words like any others: "islands" in
     * one is the plural of "island".
     */
    private static boolean isOfName(TermForms form, Mention mention) {
      boolean single = mention.surface().strip().indexOf(' ') < 0;
      return switch (mention.type()) {
        case PERSON -> true;
        case PLACE -> single || isChanged(form);
        case ORGANIZATION, OTHER -> isChanged(form);
      };
    }

    private static boolean isChanged(TermForms form) {
      return !form.exact().equals(form.stem()) && !form.isPlural();
    }

    /**
     * True if a word outside all mentions is taken for a name's: it begins with a capital, and the
     * stemmer took off what is no ending.
     */
    private static boolean looksLikeOne(TermForms form, String text) {
      return form.isMutilated() && Character.isUpperCase(text.charAt(form.span().start()));
    }

    NameWords result() {
      ofNames.removeAll(ofOthers);
      return new NameWords(words, ofNames);
    }
  }
}
