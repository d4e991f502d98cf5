package org.dateline.linking.nil;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.Mention;
import org.dateline.article.Span;
import org.dateline.linking.clustering.ArticleContext;
import org.dateline.linking.name.Name;

/** Descriptions that an article gives of the bearer of a name that no source holds. */
public final class Descriptions {
  private final Occupations occupations;
  private final Apposition appositions;

  public Descriptions(Occupations occupations) {
    this.occupations = occupations;
    appositions = new Apposition(occupations);
  }

  /**
   * The description of a name's bearer: what the first occurrence says that says anything, or a
   * person's title, and the year of birth that follows from an age: "student at Ilia State
   * University; born about 2002".
   */
  public Optional<String> of(Name name, ArticleContext context) {
    Optional<String> said = said(name, context);
    OptionalInt born = name.isFullPerson() ? born(name, context) : OptionalInt.empty();
    return born.isPresent()
        ? Optional.of(PersonContext.withBirth(said.orElse(""), born.getAsInt()))
        : said;
  }

  /** The context of a person named in full: what the article says of them, taken apart. */
  public PersonContext context(Name name, ArticleContext context) {
    return name.isFullPerson()
        ? PersonContext.of(of(name, context).orElse(null), occupations)
        : PersonContext.NOTHING;
  }

  private Optional<String> said(Name name, ArticleContext context) {
    return mentions(name, context).stream()
        .flatMap(mention -> phrase(name, mention, context).stream())
        .findFirst()
        .or(() -> name.titles().stream().filter(occupations::hasField).findFirst());
  }

  private Optional<String> phrase(Name name, Mention mention, ArticleContext context) {
    String text = context.article().part(mention.part());
    Span span = mention.span();
    return name.isPerson() ? appositions.of(text, span) : Apposition.after(text, span);
  }

  private static OptionalInt born(Name name, ArticleContext context) {
    if (context.day() == null) {
      return OptionalInt.empty();
    }
    int year = context.day().getYear();
    return mentions(name, context).stream()
        .map(m -> Apposition.age(context.article().part(m.part()), m.span()))
        .filter(OptionalInt::isPresent)
        .mapToInt(age -> year - age.getAsInt())
        .findFirst();
  }

  private static List<Mention> mentions(Name name, ArticleContext context) {
    return name.mentions().stream().map(context.mentions()::get).toList();
  }
}
