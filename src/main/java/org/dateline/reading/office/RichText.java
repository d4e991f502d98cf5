package org.dateline.reading.office;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.parser.RtfStreamSource;
import com.rtfparserkit.parser.standard.StandardRtfParser;
import com.rtfparserkit.rtf.Command;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.dateline.reading.Damage;
import org.dateline.reading.UnreadableException;

/** The paragraphs of an RTF document; one that is a form feed stands for the end of a page. */
public final class RichText extends RtfListenerAdaptor {
  public static final String PAGE = "\f";

  private static final int DEEPEST = 1_000;
  private static final Set<String> NO_TEXT =
      Set.of(
          "fonttbl",
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote",
          "fldinst",
          "listtable",
          "listoverridetable",
          "revtbl",
          "rsidtbl",
          "generator",
          "themedata",
          "datastore",
          "xmlnstbl",
          "annotation",
          "atnid",
          "atnauthor",
          "bkmkstart",
          "bkmkend",
          "object",
          "objdata");

  private final List<String> paragraphs = new ArrayList<>();
  private final StringBuilder current = new StringBuilder();
  private final Deque<Group> groups = new ArrayDeque<>(List.of(new Group(false, false)));

  /**
   * Between two braces.
   *
   * @param apart no part of the text
   * @param hidden not shown to a reader, from here on
   */
  private record Group(boolean apart, boolean hidden) {
    boolean isShown() {
      return !apart && !hidden;
    }
  }

  private RichText() {}

  /** The paragraphs of a document, with tabs and line breaks in them. */
  public static List<String> paragraphs(byte[] document) throws IOException {
    RichText text = new RichText();
    try {
      new StandardRtfParser().parse(new RtfStreamSource(new ByteArrayInputStream(document)), text);
    } catch (IOException | RuntimeException e) {
      if (text.paragraphs.isEmpty()) {
        throw new UnreadableException(
            "The RTF file is damaged: " + Damage.of(e) + ". Nothing was added.");
      }
    }
    text.end();
    return text.paragraphs;
  }

  @Override
  public void processGroupStart() {
    if (groups.size() > DEEPEST) {
      throw new IllegalStateException("groups within groups without end");
    }
    groups.push(groups.getFirst());
  }

  @Override
  public void processGroupEnd() {
    if (groups.size() > 1) {
      groups.pop();
    }
  }

  @Override
  public void processString(String string) {
    if (groups.getFirst().isShown()) {
      current.append(string);
    }
  }

  @Override
  public void processCommand(Command command, int value, boolean given, boolean optional) {
    String name = command.getCommandName();
    boolean unknown = name.equals("*"); // then nobody is to read the group
    if (unknown || (optional && !name.equals("shppict")) || NO_TEXT.contains(name)) {
      groups.push(new Group(true, groups.pop().hidden()));
    } else if (name.equals("v") || name.equals("plain")) {
      groups.push(new Group(groups.pop().apart(), name.equals("v") && !(given && value == 0)));
    }
    if (groups.getFirst().apart()) {
      return;
    }
    switch (name) {
      case "par", "sect", "row" -> end();
      case "page", "pagebb" -> {
        end();
        paragraphs.add(PAGE);
      }
      case "tab", "cell" -> current.append('\t');
      case "line" -> current.append('\n');
      default -> {}
    }
  }

  private void end() {
    paragraphs.add(current.toString());
    current.setLength(0);
  }
}
