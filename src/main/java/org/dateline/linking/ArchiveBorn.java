package org.dateline.linking;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.dateline.article.Link;
import org.dateline.authority.NameKey;

/**
 * Ids and names of entities that no authority knows. The id follows from type and name alone, so
 * that the same archive results whatever the order of the articles, and after any crash.
 */
final class ArchiveBorn {
  private final Lexicon lexicon;

  ArchiveBorn(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /**
   * {@code archive:person:aleksander-grushko} for all spellings of Alexander V. Grushko; {@code
   * archive:person:aleksander-grushko:sport} where reports of sport name one: a minister and a
   * goalkeeper are two. So are the ministries of two countries: {@code
   * archive:organization:ministry-of-education:ke}.
   *
   * @param qualification empty for none
   */
  String id(Name name, String qualification) {
    return Link.ARCHIVE_BORN
        + name.type().name().toLowerCase(Locale.ROOT)
        + ":"
        + String.join("-", name.isPerson() ? personKey(name.form()) : plainKey(name.form()))
        + (qualification.isEmpty() ? "" : ":" + qualification);
  }

  private static List<String> personKey(NameForm form) {
    List<String> keys = form.keys();
    List<String> kept = keys.size() < 3 ? keys : List.of(keys.get(0), keys.get(keys.size() - 1));
    return kept.stream()
        .map(key -> Transliteration.fold(key).replace(' ', '-'))
        .collect(Collectors.toList());
  }

  private List<String> plainKey(NameForm form) {
    List<String> keys = new ArrayList<>(List.of(NameKey.fold(form.clean()).split(" ", -1)));
    while (keys.size() > 1 && lexicon.companySuffixes().contains(keys.get(keys.size() - 1))) {
      keys.remove(keys.size() - 1);
    }
    return keys;
  }

  /** The name as shown: without titles and middle initials, "MOSCOW TIMES" as "Moscow Times". */
  String name(Name name) {
    NameForm form = name.form();
    if (!name.isPerson()) {
      String clean = form.clean();
      boolean shout = form.isCapitals() && (clean.contains(" ") || clean.length() > 5);
      String text = shout && clean.indexOf('.') < 0 ? form.titleCased() : clean;
      return text.startsWith("the ") ? text.substring(4) : text;
    }
    List<String> words = form.words();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      boolean initial = NameKey.fold(words.get(i)).length() == 1;
      if (!initial || i == 0 || i == words.size() - 1) {
        kept.add(words.get(i));
      }
    }
    String text = String.join(" ", kept);
    return form.isCapitals() && text.length() > 3 ? NameForm.plain(text).titleCased() : text;
  }
}
