package org.dateline.reading.agency;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Moment;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.Bylines;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;

/** Reads wire text after IPTC 7901 or ANPA: heads between control characters, wrapped lines. */
public final class WireTextReader implements ArticleReader {
  private static final Pattern MESSAGE =
      Pattern.compile(
          "(?s)[\\x01\\x16]([^\\x02]*)\\x02([^\\x03\\x04]*)(?:\\x03([^\\x04\\x01\\x16]*))?");
  private static final Pattern HEADLINE_END =
      Pattern.compile("(?m)[=+][ \\t]*$\\s*|\\n\\s*\\n|\\n(?= {3,}\\S)");

  /** The first line of a message that lost its control characters, and the lines of its slug. */
  private static final Pattern HEAD_LINE =
      Pattern.compile(
          "^\\s*([a-z]{3}\\d{4,5} +\\d +\\p{L}{1,3} +\\d{1,4} [^\\n]*)\\n(?:[ \\t]*\\n|/?[^\\n/]{2,40}(?:/[^\\n/]{2,40}){0,20}/[ \\t]*\\n){0,6}");

  private static final Pattern TRAILER =
      Pattern.compile("\\n(\\d{6} (?:GMT )?\\p{L}{3} \\d{2})\\s*$");
  private static final Pattern NOTE =
      Pattern.compile("(?m)^(?:#{1,3} .*|\\* \\* \\* \\*|-{3,}|_{3,})\\s*$");
  private static final Pattern BYLINE =
      Pattern.compile("(?i)^\\s*(?:by|von|par|por|door) \\p{L}[^\\n]{2,100}$");
  private static final Pattern PLACE_LINE =
      Pattern.compile("^(\\p{Lu}[^\\n]{1,60}?\\([^)]{2,20}\\)\\s*[-–—_])\\s+");
  private static final Pattern FIRST_LINE =
      Pattern.compile("(?s)\\s*([^\\n]*?)[ \\t]*([=<]?)[ \\t]*(?:\\n(.*))?");
  private static final Pattern INDENT = Pattern.compile("\\n(?= {2,}\\S)|\\n\\t");
  private static final Pattern DATED =
      Pattern.compile("(\\p{L}{3,9} \\d{1,2},? \\d{4}|\\d{1,2} \\p{L}{3,9} \\d{4})");

  private static final Pattern CARET_LINES =
      Pattern.compile("\\s*(?:\\^[^\\n]*(?:\\n(?!\\^|[ \\t])[^\\n<=]*[<=][ \\t]*)?(?:\\n|$))+");
  private static final Pattern SLUG = Pattern.compile("^[A-Z]{2}-|,\\d{2,5}$");
  private static final Pattern EDITORS_LINE =
      Pattern.compile("^(?:Eds|AP (?:Photo|Graphic|Video)|Embargo)");

  /** The note that an item replaces or adds to earlier ones: "1ST LEAD", "REFILE", "EXTRA". */
  private static final Pattern PRIORITY =
      Pattern.compile("(?:\\d{1,2}(?:ST|ND|RD|TH) )?[A-Z]{4,12}(?: \\d{1,2})?[:-]?");

  /** The signs that end an item of an American agency. */
  private static final Pattern CLOSING = Pattern.compile("[\\s_=]*(?:\\^END)?[\\s<_=]*$");

  private static final Pattern AMERICAN_DAY =
      Pattern.compile("\\b(\\d\\d)-(\\d\\d)-(\\d\\d) (\\d\\d)(\\d\\d)GMT");

  @Override
  public boolean reads(FileHead head) {
    boolean controlled = head.contains("\u0001") || head.contains("\u0016");
    return controlled
        ? MESSAGE.matcher(head.text()).find()
        : HEAD_LINE.matcher(head.text().replace("\r\n", "\n")).lookingAt();
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    Matcher message =
        MESSAGE.matcher(
            withControls(
                in.text()
                    .replace("\r\n", "\n")
                    .replace('\r', '\n')
                    .replaceAll("[\\x11\\x12\\x13\\x0f]", "")));
    for (int number = 1; message.find(); number++) {
      String where = number == 1 ? in.where() : in.where() + "#" + number;
      to.accept(read(message).finish(where, in));
    }
  }

  /** A message with the control characters between its parts, which some systems take out. */
  private static String withControls(String message) {
    Matcher head = HEAD_LINE.matcher(message);
    if (message.indexOf('\u0002') >= 0 || !head.lookingAt()) {
      return message;
    }
    String content = TRAILER.matcher(message.substring(head.end())).replaceFirst("\n\u0003$1");
    return "\u0001" + head.group(1) + "\n\u0002" + content;
  }

  private static ArticleDraft read(Matcher message) {
    ArticleDraft draft = new ArticleDraft();
    String content = message.group(2).replace("``", "“").replace("''", "”");
    String rest = CLOSING.matcher(heads(draft, content)).replaceFirst("");
    Matcher note = NOTE.matcher(rest);
    if (note.find()) {
      draft.dropped("not for publication", rest.substring(note.start()).strip());
      rest = rest.substring(0, note.start());
    }
    List<String> text = new ArrayList<>();
    for (String block : rest.split("\\n\\s*\\n", -1)) {
      String own = text.isEmpty() ? withoutByline(draft, block) : block;
      for (String paragraph : INDENT.split(own, -1)) {
        String flat =
            Xml.flat(
                paragraph
                    .replaceAll("<[ \\t]*(?=\\n|$)", "")
                    .replaceAll("[\\p{Cntrl}&&[^\\s]]", " "));
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
    draft.publishedAt(day(message.group(3) == null ? "" : message.group(3)));
    return draft.paragraphs(text);
  }

  /** Without a byline, which stands alone or ends as a line of its own does. */
  private static String withoutByline(ArticleDraft draft, String block) {
    Matcher line = FIRST_LINE.matcher(block);
    if (!line.matches() || !BYLINE.matcher(line.group(1)).matches()) {
      return block;
    }
    String rest = line.group(3) == null ? "" : line.group(3);
    if (line.group(2).isEmpty() && !rest.isBlank()) {
      return block;
    }
    byline(draft, line.group(1).strip());
    return rest;
  }

  private static void byline(ArticleDraft draft, String line) {
    String ended = line.replaceFirst("\\s*=\\s*$", "") + " ="; // as an agency ends its own lines
    draft.author(Bylines.names(ended)).dropped("head", line);
  }

  /** Takes the headline and what stands beside it; the rest is the text. */
  private static String heads(ArticleDraft draft, String content) {
    Matcher carets = CARET_LINES.matcher(content);
    if (carets.lookingAt()) {
      caretLines(draft, carets.group());
      return content.substring(carets.end());
    }
    Matcher end = HEADLINE_END.matcher(content);
    int start = end.find() ? end.end() : 0;
    List<String> title = new ArrayList<>();
    String slug = "";
    for (String line : content.substring(0, start).split("\n", -1)) {
      String said = line.replaceAll("[=<+]\\s*$", "").strip();
      if (title.isEmpty() && SLUG.matcher(said).find()) {
        slug = said;
      } else if (BYLINE.matcher(said).matches() && !title.isEmpty()) {
        byline(draft, said);
      } else if (title.isEmpty() && PRIORITY.matcher(said).matches()) {
        draft.dropped("not for publication", said);
      } else if (!said.isEmpty()) {
        title.add(said);
      }
    }
    draft.title(title.isEmpty() ? slug : String.join(" ", title));
    return content.substring(start);
  }

  // The day at the end of an item, if it has a year: most wires leave the year out.
  private static Optional<Moment> day(String trailer) {
    Matcher american = AMERICAN_DAY.matcher(trailer);
    if (american.find()) {
      return WrittenMoment.of(
          "20%s-%s-%sT%s:%sZ"
              .formatted(
                  american.group(3),
                  american.group(1),
                  american.group(2),
                  american.group(4),
                  american.group(5)));
    }
    Matcher dated = DATED.matcher(trailer);
    return dated.find() ? WrittenMoment.of(dated.group(1)) : Optional.empty();
  }

  // The lines of a head that begin with a caret: "^slug,466<", "^Headline<", "^By A. Reporter=",
  // "^Eds: ...<"
  private static void caretLines(ArticleDraft draft, String lines) {
    List<String> plain = new ArrayList<>();
    for (String line : lines.split("\\n(?=\\^)", -1)) {
      String said =
          Xml.flat(line.replaceFirst("^\\s*\\^", "").replaceAll("[<=]\\s*(?:\\n|$)", " "));
      if (EDITORS_LINE.matcher(said).find()) {
        draft.dropped("not for publication", said);
      } else if (BYLINE.matcher(said).matches()) {
        byline(draft, said);
      } else if (line.stripTrailing().endsWith("=")) {
        draft.dropped("beside the text", said); // whom the reporter works for
      } else if (!said.isEmpty()) {
        plain.add(said);
      }
    }
    boolean slug = plain.size() > 1 && SLUG.matcher(plain.get(0)).find();
    if (!plain.isEmpty()) {
      draft.title(plain.get(slug ? 1 : 0));
      plain.subList(slug ? 2 : 1, plain.size()).forEach(line -> draft.dropped("teaser", line));
    }
  }
}
