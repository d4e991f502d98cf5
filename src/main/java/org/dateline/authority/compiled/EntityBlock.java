package org.dateline.authority.compiled;

import java.io.DataOutput;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.dateline.article.EntityType;
import org.dateline.article.PartialDate;
import org.dateline.authority.Entity;
import org.dateline.authority.Place;
import org.dateline.authority.Summary;
import org.jspecify.annotations.Nullable;

/**
 * Writes an entity of a compiled layer as bytes, and reads it back. Only what differs from the rule
 * is stored (an id made from the title, a name equal to it), so that a bare Wikipedia title takes
 * its letters and five bytes more. What a summary needs comes first.
 */
final class EntityBlock {
  private static final List<EntityType> TYPES = List.of(EntityType.values());
  private static final List<Place.PlaceKind> KINDS = List.of(Place.PlaceKind.values());
  private static final int KNOWN = 1 << 3;
  private static final int OWN_ID = 1 << 4;
  private static final int OWN_NAME = 1 << 5;
  private static final int WIKIDATA = 1 << 6;
  private static final int PLACE = 1 << 7;
  private static final int TITLE = 1;
  private static final int DETAIL = 1 << 1;
  private static final double DEGREE = 100_000;
  private static final int STEPS = 255;

  private EntityBlock() {}

  static String idOfTitle(String title) {
    return "dbp:" + title.replace(' ', '_');
  }

  static String nameOfTitle(String title) {
    int parenthesis = title.endsWith(")") ? title.lastIndexOf(" (") : -1;
    return parenthesis > 0 ? title.substring(0, parenthesis) : title;
  }

  static void write(EntityDraft draft, DataOutput out) throws IOException {
    String title = draft.wikipedia;
    boolean ownId = title == null || !draft.id().equals(idOfTitle(title));
    boolean ownName = title == null || !draft.name().equals(nameOfTitle(title));
    boolean place = draft.country != null || draft.kind != null || draft.position != null;
    boolean detail = isDetailed(draft);
    out.writeByte(
        (draft.type == null ? 0 : TYPES.indexOf(draft.type) + 1)
            | (draft.known ? KNOWN : 0)
            | (ownId ? OWN_ID : 0)
            | (ownName ? OWN_NAME : 0)
            | (draft.wikidata != null ? WIKIDATA : 0)
            | (place ? PLACE : 0));
    out.writeByte((title != null ? TITLE : 0) | (detail ? DETAIL : 0));
    if (title != null) {
      writeText(title, out);
    }
    if (ownId) {
      writeText(draft.id(), out);
    }
    if (ownName) {
      writeText(draft.name(), out);
    }
    if (draft.wikidata != null) {
      writeNumber(Long.parseLong(draft.wikidata.substring(1)), out);
    }
    writeNumber(draft.names().size() + (long) draft.namesBelow, out);
    out.writeByte((int) Math.round(Math.max(0, Math.min(1, draft.popularity)) * STEPS));
    if (place) {
      writePlace(draft, out);
    }
    if (detail) {
      writeDetail(draft, out);
    }
  }

  private static boolean isDetailed(EntityDraft draft) {
    return draft.description != null
        || !draft.aliases.isEmpty()
        || !draft.words.isEmpty()
        || !draft.offices.isEmpty()
        || !draft.sources.isEmpty();
  }

  private static void writePlace(EntityDraft draft, DataOutput out) throws IOException {
    writeText(draft.country == null ? "" : draft.country, out);
    writeNumber(draft.population, out);
    out.writeByte(KINDS.indexOf(draft.kind == null ? Place.PlaceKind.OTHER : draft.kind));
    writeText(draft.region == null ? "" : draft.region, out);
    out.writeBoolean(draft.position != null);
    if (draft.position != null) {
      out.writeInt((int) Math.round(draft.position.latitude() * DEGREE));
      out.writeInt((int) Math.round(draft.position.longitude() * DEGREE));
    }
  }

  private static void writeDetail(EntityDraft draft, DataOutput out) throws IOException {
    writeText(draft.description == null ? "" : draft.description, out);
    writeTexts(draft.aliases, out);
    writeTexts(draft.sources, out);
    writeNumber(draft.offices.size(), out);
    for (Entity.Office office : draft.offices) {
      writeText(office.title(), out);
      writeText(office.from() == null ? "" : office.from().value(), out);
      writeText(office.until() == null ? "" : office.until().value(), out);
    }
    writeTexts(draft.words, out);
  }

  /** Reads an entity from the buffer's position. */
  static Contents read(ByteBuffer block) {
    int flags = block.get();
    int more = block.get();
    String title = (more & TITLE) != 0 ? readText(block) : null;
    String id = (flags & OWN_ID) != 0 || title == null ? readText(block) : idOfTitle(title);
    String name = (flags & OWN_NAME) != 0 || title == null ? readText(block) : nameOfTitle(title);
    String wikidata = (flags & WIKIDATA) != 0 ? "Q" + readNumber(block) : null;
    int names = (int) readNumber(block);
    double popularity = (block.get() & 0xff) / (double) STEPS;
    String country = (flags & PLACE) != 0 ? readOptional(block) : null;
    long population = (flags & PLACE) != 0 ? readNumber(block) : 0;
    EntityType type = (flags & 7) == 0 ? null : TYPES.get((flags & 7) - 1);
    boolean known = (flags & KNOWN) != 0;
    Summary summary =
        new Summary(id, type, name, title, wikidata, country, names, popularity, population, known);
    return new Contents(summary, (flags & PLACE) != 0, (more & DETAIL) != 0, block);
  }

  /** A summary read; the rest is read on demand, in this order, each once. */
  record Contents(Summary summary, boolean isPlace, boolean isDetailed, ByteBuffer rest) {
    @Nullable Place place() {
      if (!isPlace) {
        return null;
      }
      Place.PlaceKind kind = KINDS.get(rest.get());
      String region = readOptional(rest);
      Entity.Position position =
          rest.get() == 0
              ? null
              : new Entity.Position(rest.getInt() / DEGREE, rest.getInt() / DEGREE);
      return new Place(summary.country(), region, summary.population(), position, kind);
    }

    Detail detail() {
      if (!isDetailed) {
        return new Detail(null, List.of(), List.of(), List.of(), List.of());
      }
      String description = readOptional(rest);
      List<String> aliases = readTexts(rest);
      List<String> sources = readTexts(rest);
      List<Entity.Office> offices = new ArrayList<>();
      for (long left = readNumber(rest); left > 0; left--) {
        String office = readText(rest);
        offices.add(new Entity.Office(office, date(readText(rest)), date(readText(rest))));
      }
      return new Detail(description, aliases, sources, offices, readTexts(rest));
    }
  }

  /** The part of an entity that only a page or context needs. */
  record Detail(
      @Nullable String description,
      List<String> aliases,
      List<String> sources,
      List<Entity.Office> offices,
      List<String> words) {}

  private static @Nullable PartialDate date(String value) {
    return value.isEmpty() ? null : new PartialDate(value);
  }

  private static void writeTexts(Collection<String> texts, DataOutput out) throws IOException {
    writeNumber(texts.size(), out);
    for (String text : texts) {
      writeText(text, out);
    }
  }

  private static List<String> readTexts(ByteBuffer block) {
    int size = (int) readNumber(block);
    List<String> texts = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      texts.add(readText(block));
    }
    return texts;
  }

  static void writeText(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    writeNumber(bytes.length, out);
    out.write(bytes);
  }

  static String readText(ByteBuffer block) {
    byte[] bytes = new byte[(int) readNumber(block)];
    block.get(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static @Nullable String readOptional(ByteBuffer block) {
    String text = readText(block);
    return text.isEmpty() ? null : text;
  }

  /** Seven bits a byte, the lowest first. */
  static void writeNumber(long number, DataOutput out) throws IOException {
    long left = number;
    while ((left & ~0x7fL) != 0) {
      out.writeByte((int) ((left & 0x7f) | 0x80));
      left >>>= 7;
    }
    out.writeByte((int) left);
  }

  static long readNumber(ByteBuffer block) {
    long number = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = block.get();
      number |= (next & 0x7fL) << shift;
      if (next >= 0) {
        return number;
      }
    }
  }
}
