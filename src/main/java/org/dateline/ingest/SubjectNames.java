package org.dateline.ingest;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.authority.Entity;
import org.dateline.concurrent.BoundedCache;

/**
 * The names of subjects that a file gives as codes of the IPTC, from newscodes that the user
 * imported; a code that is in none stays as it is.
 */
public final class SubjectNames implements UnaryOperator<String> {
  private static final String NEWSCODES = "http://cv.iptc.org/newscodes/";
  private static final Pattern ADDRESS =
      Pattern.compile("https?://cv\\.iptc\\.org/newscodes/([a-z]+)/(\\d{8})");
  private static final Pattern CODE =
      Pattern.compile("(?:(medtop|mediatopic|subj|subjectcode|iptc):)?(\\d{8})");
  private static final Map<String, String> SCHEMES =
      Map.of("medtop", "mediatopic", "subj", "subjectcode", "iptc", "subjectcode");
  private static final List<String> EITHER = List.of("mediatopic", "subjectcode");

  private static final int MOST_KEPT = 4_096;

  private final Function<String, Optional<Entity>> authority;
  private final BoundedCache<String> named = new BoundedCache<>(MOST_KEPT, this::named);

  /**
   * Names subjects by imported codes.
   *
   * @param authority finds what was imported by its id; it is not asked for what is no code
   */
  public SubjectNames(Function<String, Optional<Entity>> authority) {
    this.authority = authority;
  }

  @Override
  public String apply(String subject) {
    return ids(subject).isEmpty() ? subject : named.of(subject);
  }

  private String named(String subject) {
    return ids(subject).stream()
        .map(authority)
        .flatMap(Optional::stream)
        .map(Entity::name)
        .findFirst()
        .orElse(subject);
  }

  /**
   * The addresses that a code may have: where it names no vocabulary, that of media topics first.
   */
  private static List<String> ids(String subject) {
    Matcher address = ADDRESS.matcher(subject);
    if (address.matches()) {
      return List.of(NEWSCODES + address.group(1) + "/" + address.group(2));
    }
    Matcher code = CODE.matcher(subject);
    if (!code.matches()) {
      return List.of();
    }
    String scheme = code.group(1);
    return (scheme == null ? EITHER.stream() : Stream.of(SCHEMES.getOrDefault(scheme, scheme)))
        .map(vocabulary -> NEWSCODES + vocabulary + "/" + code.group(2))
        .toList();
  }
}
