package org.dateline.reading.formats;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;

/**
 * The end of a file of XML. The parser takes a file that is cut off as if it were whole, so that an
 * article would go in without its end, and nobody would know.
 */
final class XmlEnd {
  static final String MISSING =
      "It is cut off before its end, so that something is missing. Get a whole copy of it and add"
          + " that.";

  private static final int TAIL_BYTES = 16 * 1024;

  /** Pages lack their last tags without lacking anything. */
  private static final Pattern OF_PAGES =
      Pattern.compile("(?i)html|head|body|article|div|table|section|main|p|meta|h1|span|a");

  private XmlEnd() {}

  /** True if the file is XML whose outermost element is begun and not ended. */
  static boolean isMissing(Input in, FileHead head) throws IOException {
    String root = head.root();
    if (root.isEmpty()
        || !head.isText()
        || OF_PAGES.matcher(root).matches()
        || head.text().stripLeading().regionMatches(true, 0, "<!doctype html", 0, 14)) {
      return false;
    }
    String tail = tail(in);
    String name = "(?:[\\w.-]+:)?" + Pattern.quote(root) + "(?=[\\s/>])";
    int ended = -1;
    for (Matcher end = Pattern.compile("</" + name).matcher(tail); end.find(); ) {
      ended = end.end();
    }
    String rest = tail.substring(Math.max(ended, 0)).strip();
    boolean begunAgain = Pattern.compile("<" + name).matcher(rest).find();
    return ended < 0
        ? !(begunAgain && rest.endsWith("/>"))
        : begunAgain || !rest.endsWith(">"); // the end tag's own sign is part of the rest
  }

  /** The last characters, a byte each; those of UTF-16 are as many without their zeros. */
  private static String tail(Input in) throws IOException {
    try (SeekableByteChannel channel = in.channel()) {
      long size = channel.size();
      ByteBuffer bytes = ByteBuffer.allocate((int) Math.min(TAIL_BYTES, size));
      channel.position(size - bytes.capacity());
      while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
        // until it is full
      }
      return new String(bytes.array(), StandardCharsets.ISO_8859_1).replace("\0", "");
    }
  }
}
