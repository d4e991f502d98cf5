package org.dateline.reading.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A web archive whose heads of records end their lines with a bare line feed, as some tools write
 * them, with the carriage returns that the standard asks for.
 */
final class CrLfStream extends InputStream {
  private static final Pattern LENGTH = Pattern.compile("(?im)^Content-Length:[ \\t]*(\\d{1,18})");
  private static final int HEAD_BYTES = 64 * 1024;

  private final InputStream in;
  private InputStream head = InputStream.nullInputStream();
  private long body;

  CrLfStream(InputStream in) {
    this.in = in;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] to, int offset, int length) throws IOException {
    if (length == 0) {
      return 0;
    }
    int read = head.read(to, offset, length);
    if (read > 0) {
      return read;
    }
    if (body > 0) {
      read = in.read(to, offset, (int) Math.min(length, body));
      body -= Math.max(read, 0);
      return read;
    }
    byte[] next = nextHead();
    head = new ByteArrayInputStream(next);
    return head.read(to, offset, length);
  }

  // The line ends behind the record before stand at its beginning.
  private byte[] nextHead() throws IOException {
    ByteArrayOutputStream kept = new ByteArrayOutputStream();
    boolean begun = false;
    boolean ended = false;
    int line = 0;
    for (int b = in.read(); b >= 0; b = in.read()) {
      if (b == '\n') {
        kept.write('\r');
        ended = begun && line == 0;
        line = 0;
      } else if (b != '\r') {
        begun = true;
        line++;
      }
      if (b != '\r') {
        kept.write(b);
      }
      if (ended || kept.size() > HEAD_BYTES) {
        break;
      }
    }
    byte[] bytes = kept.toByteArray();
    Matcher length = LENGTH.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    body = length.find() ? Long.parseLong(length.group(1)) : 0;
    return bytes;
  }

  @Override
  public void close() throws IOException {
    in.close();
  }
}
