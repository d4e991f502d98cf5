package org.dateline.linking.clustering;

import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.dateline.article.Article;
import org.dateline.article.Mention;
import org.dateline.article.Part;
import org.dateline.article.Span;
import org.dateline.lexicon.Language;
import org.dateline.linking.name.Name;
import org.dateline.linking.name.NameForm;
import org.dateline.linking.name.NameLexicon;
import org.dateline.linking.name.PersonNames;
import org.dateline.linking.name.TitleGender;

/**
 * The test whether a surname means somebody else than the person of that surname whom the article
 * names in full: "President Obama" before "Michelle Obama". News names a person in full before it
 * uses the surname, so a surname that stands ahead of the full name may be a relative's.
 */
final class SurnameSharers {
  private static final Pattern KIN_OF = Language.ENGLISH.pattern("name-patterns/kin-of");
  private static final Pattern IS_KIN_OF = Language.ENGLISH.pattern("name-patterns/is-kin-of");
  private static final int REACH = 60;

  private final Article article;
  private final List<Mention> mentions;
  private final NameLexicon lexicon;
  private final PersonNames persons;
  private final Function<Name, List<NameForm>> meantAlone;

  /**
   * Looks for the people of an article who share a surname.
   *
   * @param meantAlone the full names of the known people whom a surname means by itself
   */
  SurnameSharers(
      Article article,
      List<Mention> mentions,
      NameLexicon lexicon,
      PersonNames persons,
      Function<Name, List<NameForm>> meantAlone) {
    this.article = article;
    this.mentions = mentions;
    this.lexicon = lexicon;
    this.persons = persons;
    this.meantAlone = meantAlone;
  }

  /** True if the surname is another's than the one full name's. */
  boolean areTwo(Name surname, Name full) {
    if (!persons.sameSurname(surname.form().last(), full.form().last())
        || !standsBefore(surname, full)) {
      return false;
    }
    TitleGender given = lexicon.genderOf(full.form().first());
    if (TitleGender.ofTitles(surname.titles()).fits(given) == 0 || isRelative(full)) {
      return true;
    }
    List<NameForm> known = meantAlone.apply(surname);
    return !known.isEmpty()
        && known.stream().noneMatch(person -> persons.same(person, full.form()));
  }

  /**
   * True if the text has the surname before the full name. Headlines have surnames alone: those of
   * a first paragraph count only where the full name is in it, too.
   */
  private boolean standsBefore(Name surname, Name full) {
    OptionalInt first = starts(full).findFirst();
    if (first.isEmpty()) {
      return false;
    }
    int lead = article.text().indexOf('\n');
    boolean inLead = lead < 0 || first.getAsInt() < lead;
    return starts(surname).anyMatch(start -> start < first.getAsInt() && (inLead || start > lead));
  }

  private IntStream starts(Name name) {
    return name.mentions().stream()
        .map(mentions::get)
        .filter(mention -> mention.part() == Part.TEXT)
        .mapToInt(mention -> mention.span().start());
  }

  /** True for somebody's relative: "His wife, Jane Roe", "Jane Roe, the minister's sister". */
  private boolean isRelative(Name name) {
    String text = article.text();
    return name.mentions().stream()
        .map(mentions::get)
        .filter(mention -> mention.part() == Part.TEXT)
        .map(Mention::span)
        .anyMatch(span -> isKin(text, span));
  }

  private static boolean isKin(String text, Span name) {
    String before = text.substring(Math.max(0, name.start() - REACH), name.start());
    String after = text.substring(name.end(), Math.min(text.length(), name.end() + REACH));
    return KIN_OF.matcher(before).find() || IS_KIN_OF.matcher(after).find();
  }
}
