package org.dateline.reading.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.dateline.article.Moment;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;

/**
 * An article of Nexis as plain text or HTML has it: centred source and day, the title at the
 * margin, fields, text, fields, centred copyright.
 */
final class NexisBlocks {
  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?i)^(?:copyright|©|\\(c\\)|all rights reserved|tous droits|alle rechte|todos los derechos).*");
  private static final Pattern SHOW = Pattern.compile("^[A-Z]{3,}:.*");
  private static final Set<String> GO_ON = Set.of("correction", "graphic", "teaser", "tailother");

  private final List<NexisBlock> blocks;
  private final ArticleDraft draft = new ArticleDraft();
  private final StringBuilder copyright = new StringBuilder();

  private NexisBlocks(List<NexisBlock> blocks) {
    this.blocks = blocks;
  }

  /**
   * Lines that stand together.
   *
   * @param text with line breaks
   */
  record NexisBlock(String text, boolean centred) {
    String flat() {
      return Xml.flat(text);
    }

    Optional<FieldLabels.Field> field() {
      return centred ? Optional.empty() : FieldLabels.inCapitals(text);
    }
  }

  static ArticleDraft article(List<NexisBlock> blocks) {
    return new NexisBlocks(blocks).read();
  }

  private ArticleDraft read() {
    int at = head();
    if (at < blocks.size() && blocks.get(at).field().isEmpty() && !blocks.get(at).centred()) {
      draft.title(blocks.get(at).flat());
      at++;
    }
    while (at < blocks.size() && isHeadField(blocks.get(at))) {
      blocks.get(at).field().ifPresent(field -> NexisFields.add(draft, field));
      at++;
    }
    int end = tail(at);
    List<String> text = new ArrayList<>();
    for (NexisBlock block : blocks.subList(at, end)) {
      Optional<FieldLabels.Field> field = block.field().filter(f -> f.kind().name().equals("text"));
      text.addAll(MarkupParagraphs.ofText(field.map(f -> f.value()).orElse(block.text())));
    }
    draft.paragraphs(text);
    fields(end);
    draft.copyright(copyright.toString().strip());
    return draft;
  }

  private static boolean isHeadField(NexisBlock block) {
    return block
        .field()
        .filter(f -> !f.kind().tail() && !f.kind().name().equals("text"))
        .isPresent();
  }

  /** The centred lines: who published it, and when; where the rest begins. */
  private int head() {
    int at = 0;
    while (at < blocks.size()
        && (blocks.get(at).centred() || COPYRIGHT.matcher(blocks.get(at).flat()).matches())) {
      boolean notice = false;
      for (String line : blocks.get(at).text().split("\n", -1)) {
        notice = headLine(line.strip(), notice);
      }
      at++;
    }
    return at;
  }

  private boolean headLine(String line, boolean notice) {
    if (line.isEmpty()) {
      return notice;
    }
    if (COPYRIGHT.matcher(line).matches() || notice) {
      copyright.append(line).append(' ');
      return true;
    }
    Optional<Moment> day = WrittenMoment.of(line).filter(m -> m.date().isDay());
    if (day.isPresent() && draft.hasSource()) {
      draft.publishedAt(day);
    } else if (!SHOW.matcher(line).matches()) {
      draft.source(line);
    }
    return false;
  }

  // The text is followed by known labels to the end, a correction and a caption with more lines.
  private int tail(int from) {
    for (int i = from; i < blocks.size(); i++) {
      if (isTail(blocks.get(i)) && isTailToTheEnd(i)) {
        return i;
      }
    }
    return blocks.size();
  }

  private static boolean isTail(NexisBlock block) {
    return block.centred() || block.field().filter(f -> f.kind().tail()).isPresent();
  }

  private boolean isTailToTheEnd(int from) {
    boolean goesOn = false;
    for (NexisBlock block : blocks.subList(from, blocks.size())) {
      Optional<FieldLabels.Field> field = block.field();
      if (field.isPresent()) {
        goesOn = GO_ON.contains(field.get().kind().name());
      } else if (!goesOn && !block.centred()) {
        return false;
      }
    }
    return true;
  }

  private void fields(int from) {
    FieldLabels.Field open = null;
    StringBuilder value = new StringBuilder();
    for (NexisBlock block : blocks.subList(from, blocks.size())) {
      Optional<FieldLabels.Field> field = block.field();
      if (block.centred() && COPYRIGHT.matcher(block.flat()).matches()) {
        copyright.append(block.flat()).append(' ');
      } else if (field.isPresent()) {
        add(open, value);
        open = field.get();
        value = new StringBuilder(open.value());
      } else if (!block.centred()) {
        value.append('\n').append(block.flat());
      }
    }
    add(open, value);
  }

  private void add(
      FieldLabels.@org.jspecify.annotations.Nullable Field field, StringBuilder value) {
    if (field != null) {
      NexisFields.add(draft, new FieldLabels.Field(field.kind(), value.toString().strip()));
    }
  }
}
