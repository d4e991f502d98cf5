package org.dateline.authority.compiled;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.dateline.article.EntityType;
import org.dateline.authority.Authority;
import org.dateline.authority.Candidate;
import org.dateline.authority.Entity;
import org.dateline.authority.GivenNames;
import org.dateline.authority.NameKey;
import org.dateline.authority.NameMatch;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.dateline.authority.compiled.Hash.Space;
import org.jspecify.annotations.Nullable;

/**
 * The authority over compiled layers: below what Dateline compiles from public sources, above it
 * our own facts and what archivists imported. An upper entity stands for the lower ones it
 * replaces.
 */
public final class CompiledAuthority implements Authority {
  /** Persons of one surname, titles of one base name: beyond these nobody is looked for. */
  private static final int MOST_SHARING = 200;

  private final Layer base;
  private final @Nullable Layer overlay;
  private final GivenNames givenNames;
  private final List<SourceCredit> attributions;

  public CompiledAuthority(
      Layer base, @Nullable Layer overlay, GivenNames givenNames, List<SourceCredit> attributions) {
    this.base = base;
    this.overlay = overlay;
    this.givenNames = givenNames;
    this.attributions = List.copyOf(attributions);
  }

  /** A reference to a stored entity. */
  private record Ref(Layer layer, int number) {
    EntityBlock.Contents read() {
      return layer.entity(number);
    }
  }

  /** The best row of an entity so far. */
  private record BestRow(NameMatch match, Candidate.Source source, double prior, int names) {
    BestRow or(BestRow other) {
      boolean better = other.prior * other.match.factor() > prior * match.factor();
      BestRow best = better ? other : this;
      return new BestRow(
          best.match,
          source.compareTo(other.source) <= 0 ? source : other.source,
          best.prior,
          names + other.names);
    }
  }

  @Override
  public List<Candidate> candidates(String surface) {
    String key = NameKey.fold(surface);
    long prints = Key.prints(surface);
    Map<Ref, BestRow> rows = new LinkedHashMap<>();
    if (overlay != null) {
      collect(overlay, key, prints, rows);
    }
    collect(base, key, prints, rows);
    List<Candidate> candidates = new ArrayList<>(rows.size());
    rows.forEach(
        (ref, row) ->
            candidates.add(
                new Candidate(ref.read().summary(), row.match, row.source, row.prior, row.names)));
    candidates.sort(
        Comparator.comparingDouble(Candidate::strength)
            .reversed()
            .thenComparing(c -> c.entity().id()));
    return candidates;
  }

  private void collect(Layer layer, String key, long prints, Map<Ref, BestRow> rows) {
    for (long packed : layer.rows(Space.NAME, key)) {
      BestRow row =
          new BestRow(Key.match(packed, prints), Key.source(packed), Key.prior(packed), 1);
      rows.merge(ref(layer, Key.entity(packed)), row, BestRow::or);
    }
  }

  /** The entity itself, or what stands for it in the upper layer. */
  private Ref ref(Layer layer, int number) {
    if (overlay != null && layer == base) {
      long[] above = overlay.rows(Space.ID, Layer.replaced(number));
      if (above.length > 0) {
        return new Ref(overlay, Key.entity(above[0]));
      }
    }
    return new Ref(layer, number);
  }

  @Override
  public List<Candidate> qualified(String baseName) {
    return sharing(Space.QUALIFIED, baseName);
  }

  @Override
  public List<Candidate> bySurname(String surname) {
    return sharing(Space.SURNAME, surname);
  }

  private List<Candidate> sharing(Space space, String name) {
    String key = NameKey.fold(name);
    Map<Ref, Double> ranks = new LinkedHashMap<>();
    for (Layer layer : overlay == null ? List.of(base) : List.of(overlay, base)) {
      for (long packed : layer.rows(space, key)) {
        ranks.merge(ref(layer, Key.entity(packed)), Key.prior(packed), Math::max);
      }
    }
    return ranks.entrySet().stream()
        .sorted(Map.Entry.<Ref, Double>comparingByValue().reversed())
        .limit(MOST_SHARING)
        .map(
            e ->
                new Candidate(
                    e.getKey().read().summary(), NameMatch.FOLDED, Candidate.Source.TITLE, 0, 1))
        .toList();
  }

  @Override
  public Optional<Summary> summary(String id) {
    return find(id).map(Ref::read).map(EntityBlock.Contents::summary);
  }

  @Override
  public Optional<Entity> entity(String id) {
    return find(id).map(Ref::read).map(CompiledAuthority::entity);
  }

  private static Entity entity(EntityBlock.Contents contents) {
    Summary summary = contents.summary();
    Place place = contents.place();
    EntityBlock.Detail detail = contents.detail();
    EntityType type = summary.type();
    return new Entity(
        summary.id(),
        type == null ? EntityType.OTHER : type,
        summary.name(),
        detail.aliases().stream().filter(alias -> !alias.equals(summary.name())).toList(),
        detail.description(),
        summary.wikipedia(),
        summary.wikidata(),
        summary.country(),
        place == null ? null : place.position(),
        detail.offices(),
        detail.sources().isEmpty() ? List.of("wikidict") : detail.sources());
  }

  @Override
  public Optional<Summary> byTitle(String wikipediaTitle) {
    String title = wikipediaTitle.replace('_', ' ');
    return titled(title).or(() -> titled(title.replace('-', '–'))).map(ref -> ref.read().summary());
  }

  @Override
  public Optional<Summary> ofDemonym(String word) {
    String key = NameKey.fold(word);
    return first(Space.DEMONYM, key)
        .or(() -> key.endsWith("ns") ? first(Space.DEMONYM, singular(key)) : Optional.empty())
        .map(ref -> ref.read().summary());
  }

  /** Sources give "Americans" as the name of many things, so not as an adjective's plural. */
  private static String singular(String plural) {
    return plural.substring(0, plural.length() - 1);
  }

  @Override
  public Optional<Place> place(String id) {
    return find(id).map(ref -> ref.read().place());
  }

  @Override
  public List<String> words(String id) {
    return find(id)
        .map(
            ref -> {
              EntityBlock.Contents contents = ref.read();
              contents.place();
              return contents.detail().words();
            })
        .orElse(List.of());
  }

  private Optional<Ref> find(String id) {
    Optional<Ref> byId = first(Space.ID, id);
    return byId.isPresent() || !id.startsWith("dbp:")
        ? byId
        : titled(id.substring(4).replace('_', ' '));
  }

  private Optional<Ref> titled(String title) {
    OptionalInt above = overlay == null ? OptionalInt.empty() : overlay.titled(title);
    if (overlay != null && above.isPresent()) {
      return Optional.of(new Ref(overlay, above.getAsInt()));
    }
    OptionalInt below = base.titled(title);
    return below.isPresent() ? Optional.of(ref(base, below.getAsInt())) : Optional.empty();
  }

  private Optional<Ref> first(Space space, String text) {
    if (overlay != null) {
      long[] rows = overlay.rows(space, text);
      if (rows.length > 0) {
        return Optional.of(new Ref(overlay, Key.entity(rows[0])));
      }
    }
    return Arrays.stream(base.rows(space, text))
        .mapToObj(row -> ref(base, Key.entity(row)))
        .findFirst();
  }

  @Override
  public GivenNames givenNames() {
    return givenNames;
  }

  @Override
  public String version() {
    String below = base.facts().getOrDefault("version", "?");
    return overlay == null ? below : below + "+" + overlay.facts().getOrDefault("version", "?");
  }

  @Override
  public List<SourceCredit> attributions() {
    return attributions;
  }
}
