package org.dateline.reading.agency;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;

/** Wire text after IPTC 7901 or ANPA: heads between control characters, wrapped lines. */
public final class WireTextReader implements ArticleReader {
  private static final Pattern MESSAGE =
      Pattern.compile("(?s)[\\x01\\x16]([^\\x02]*)\\x02([^\\x03]*)(?:\\x03([^\\x04\\x01\\x16]*))?");
  private static final Pattern HEADLINE_END = Pattern.compile("(?m)=\\s*$|\\n\\s*\\n");
  private static final Pattern NOTE =
      Pattern.compile("(?m)^(?:#{1,3} .*|\\* \\* \\* \\*|-{3,}|_{3,})\\s*$");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)^\\s*(?:by|von|par|por|door) \\p{L}[^\\n]{2,100}$");
  private static final Pattern PLACE_LINE =
      Pattern.compile("^(\\p{Lu}[^\\n]{1,60}?\\([^)]{2,20}\\)\\s*[-–—])\\s+");
  private static final Pattern INDENT = Pattern.compile("\\n(?= {2,}\\S)|\\n\\t");
  private static final Pattern DATED =
      Pattern.compile("(\\p{L}{3,9} \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})");

  @Override
  public boolean reads(FileHead head) {
    return (head.contains("\u0001") || head.contains("\u0016"))
        && MESSAGE.matcher(head.text()).find();
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Matcher message =
        MESSAGE.matcher(in.text().replace("\r\n", "\n").replaceAll("[\\x11\\x12\\x13\\x0f]", ""));
    for (int number = 1; message.find(); number++) {
      String where = number == 1 ? in.where() : in.where() + "#" + number;
      to.accept(read(message).finish(where, in));
    }
  }

  private static ArticleDraft read(Matcher message) {
    ArticleDraft draft = new ArticleDraft();
    String content = message.group(2).replace("``", "“").replace("''", "”");
    Matcher end = HEADLINE_END.matcher(content);
    int start = end.find() ? end.end() : 0;
    draft.title(content.substring(0, start).replaceAll("=\\s*$", "").replace("<", ""));
    String rest = content.substring(start);
    Matcher note = NOTE.matcher(rest);
    if (note.find()) {
      draft.dropped("not for publication", rest.substring(note.start()).strip());
      rest = rest.substring(0, note.start());
    }
    List<String> text = new ArrayList<>();
    for (String block : rest.split("\\n\\s*\\n", -1)) {
      if (text.isEmpty() && BYLINE.matcher(block.replaceAll("[=<]?\\s*$", "")).matches()) {
        draft.author(Bylines.names(block.strip()));
        continue;
      }
      for (String paragraph : INDENT.split(block, -1)) {
        String flat = Xml.flat(paragraph.replaceAll("<(?=\\n|$)", ""));
        if (!flat.isEmpty()) {
          text.add(flat);
        }
      }
    }
    if (!text.isEmpty()) {
      Matcher place = PLACE_LINE.matcher(text.get(0));
      if (place.find()) {
        draft.datelineLine(place.group(1));
      }
    }
    Matcher dated = DATED.matcher(message.group(3) == null ? "" : message.group(3));
    if (dated.find()) { // most wires leave the year to the one who files them
      draft.publishedAt(WrittenMoment.of(dated.group(1)));
    }
    return draft.paragraphs(text);
  }
}
