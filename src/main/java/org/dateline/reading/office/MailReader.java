package org.dateline.reading.office;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.james.mime4j.dom.address.Mailbox;
import org.apache.james.mime4j.dom.address.MailboxList;
import org.dateline.lexicon.ResourceLines;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.MarkupParagraphs;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.WrittenMoment;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/**
 * Reads mail, above all newsletters: each message is an article. A file holds one message (EML) or
 * many (MBOX).
 */
public final class MailReader implements ArticleReader {
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "^From (?:\\S+ +|- *)?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) (?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) .*\\d{4}.*)?$");
  private static final Pattern HEADER = Pattern.compile("^[A-Za-z][A-Za-z0-9-]*:.*");
  private static final int SERVICE_LINE = 120;
  private static final Pattern SERVICE =
      Pattern.compile(
          ResourceLines.of("/reading/mail-lines.txt").stream()
              .map(Pattern::quote)
              .collect(Collectors.joining("|", "(?iu)(?<!\\p{L})(?:", ")(?!\\p{L})")));
  private static final Pattern HIDDEN =
      Pattern.compile("(?i)display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all");

  private final List<ArticleReader> deliveries;

  /**
   * Makes a reader of messages and of what databases send in them.
   *
   * @param deliveries readers of what databases send by mail: many articles in one message
   */
  public MailReader(List<ArticleReader> deliveries) {
    this.deliveries = List.copyOf(deliveries);
  }

  @Override
  public boolean reads(FileHead head) {
    if (!head.isText() || head.text().isEmpty()) {
      return false;
    }
    List<String> lines = head.text().lines().limit(2).toList();
    boolean box =
        lines.size() > 1
            && SEPARATOR.matcher(lines.get(0)).matches()
            && HEADER.matcher(lines.get(1)).matches();
    return box || isMessage(head.text());
  }

  private static boolean isMessage(String text) {
    String head = text.stripLeading().replace("\r\n", "\n");
    int end = head.indexOf("\n\n");
    String heads = "\n" + (end < 0 ? head : head.substring(0, end));
    return HEADER.matcher(heads.substring(1).lines().findFirst().orElse("")).matches()
        && has(heads, "From")
        && (has(heads, "MIME-Version")
            || has(heads, "Message-ID")
            || has(heads, "Received")
            || (has(heads, "Date") && has(heads, "Subject")));
  }

  private static boolean has(String heads, String name) {
    return Pattern.compile("(?i)\\n" + name + ":").matcher(heads).find();
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    if (!in.head().text().startsWith("From ")) {
      message(in, in.where(), in.bytes(), to);
      return;
    }
    try (InputStream bytes = new BufferedInputStream(in.open())) {
      new Box(in, bytes, to).read();
    }
  }

  private void message(Input in, String where, byte[] bytes, Consumer<ReadResult> to)
      throws IOException {
    try {
      MailParts mail = MailParts.parse(bytes);
      Optional<Delivery> delivery = delivery(in, mail);
      if (delivery.isPresent()) {
        delivery.get().reader().read(delivery.get().page(), to);
      } else {
        to.accept(article(in, where, mail));
      }
    } catch (UnreadableException e) {
      to.accept(new ReadResult.Failure(where, String.valueOf(e.getMessage())));
    }
  }

  /** A page of a database in a message, and who reads it. */
  private record Delivery(Input page, ArticleReader reader) {}

  private Optional<Delivery> delivery(Input in, MailParts mail) throws IOException {
    for (String html : mail.texts("text/html")) {
      Input page = in.replacedBy(html);
      for (ArticleReader reader : deliveries) {
        if (reader.reads(page.head())) {
          return Optional.of(new Delivery(page, reader));
        }
      }
    }
    return Optional.empty();
  }

  private static ReadResult article(Input in, String where, MailParts mail) {
    ArticleDraft draft =
        new ArticleDraft()
            .title(mail.message().getSubject())
            .source(from(mail))
            .publishedAt(WrittenMoment.of(date(mail.raw("Date"))))
            .id(bare(mail.raw("Message-ID")))
            .language(mail.raw("Content-Language"));
    return draft.paragraphs(withoutService(draft, text(mail))).finish(where, in);
  }

  // "+0100 (BST)" states its zone twice, and "-0000" says that it is not known.
  private static @Nullable String date(@Nullable String written) {
    return written == null
        ? null
        : written.replaceAll("\\([^)]*\\)", "").replaceFirst("-0000\\s*$", "").strip();
  }

  private static @Nullable String bare(@Nullable String id) {
    return id == null ? null : id.strip().replaceAll("^<|>$", "");
  }

  private static @Nullable String from(MailParts mail) {
    MailboxList from = mail.message().getFrom();
    if (from == null || from.isEmpty()) {
      return mail.raw("From");
    }
    Mailbox first = from.get(0);
    return Optional.ofNullable(first.getName())
        .filter(n -> !n.isBlank())
        .orElse(first.getAddress());
  }

  private static List<String> text(MailParts mail) {
    for (String html : mail.texts("text/html")) {
      Document page = Jsoup.parse(html);
      page.select("[style]")
          .removeIf(
              e -> {
                boolean hidden = HIDDEN.matcher(e.attr("style")).find();
                if (hidden) {
                  e.remove();
                }
                return hidden;
              });
      List<String> text = MarkupParagraphs.of(page.body());
      if (!text.isEmpty()) {
        return text;
      }
    }
    List<String> plain = mail.texts("text/plain");
    return plain.isEmpty() ? List.of() : MarkupParagraphs.ofText(String.join("\n\n", plain));
  }

  /** Without the lines that lead to the newsletter's page or out of its list. */
  private static List<String> withoutService(ArticleDraft draft, List<String> text) {
    Map<Boolean, List<String>> lines =
        text.stream()
            .collect(
                Collectors.partitioningBy(
                    line -> line.length() <= SERVICE_LINE && SERVICE.matcher(line).find()));
    List<String> body = lines.getOrDefault(false, List.of());
    if (body.isEmpty()) {
      return text;
    }
    lines.getOrDefault(true, List.of()).forEach(line -> draft.dropped("service", line));
    return body;
  }

  /**
   * A file of many messages (MBOX), in which a line that begins with "From " stands before each.
   */
  private final class Box {
    private final Input in;
    private final InputStream bytes;
    private final Consumer<ReadResult> to;
    private ByteArrayOutputStream message = new ByteArrayOutputStream();
    private boolean tooLarge;
    private int number;

    Box(Input in, InputStream bytes, Consumer<ReadResult> to) {
      this.in = in;
      this.bytes = bytes;
      this.to = to;
    }

    void read() throws IOException {
      byte[] held = new byte[0];
      for (byte[] line = line(); line.length > 0; line = line()) {
        if (held.length > 0) {
          if (HEADER.matcher(words(line)).matches()) {
            end();
          } else {
            keep(held);
          }
          held = new byte[0];
        }
        Matcher separator = SEPARATOR.matcher(words(line));
        if (separator.matches()) {
          held = line;
        } else {
          keep(unescaped(line));
        }
      }
      end();
    }

    /**
     * Keeps a line of the message. Of one that is too large nothing is kept; those behind it are
     * read.
     */
    private void keep(byte[] line) throws IOException {
      tooLarge |= message.size() + line.length > ReadingLimits.FILE_BYTES;
      if (tooLarge) {
        message = new ByteArrayOutputStream();
      } else {
        message.write(line);
      }
    }

    private void end() throws IOException {
      if (tooLarge || message.size() > 0) {
        number++;
        String where = in.where() + "#" + number;
        if (tooLarge) {
          to.accept(new ReadResult.Failure(where, ReadingLimits.tooLarge()));
        } else {
          message(in, where, message.toByteArray(), to);
        }
      }
      message = new ByteArrayOutputStream();
      tooLarge = false;
    }

    private String words(byte[] line) {
      return new String(line, 0, Math.min(line.length, 500), StandardCharsets.ISO_8859_1)
          .stripTrailing();
    }

    private byte[] unescaped(byte[] line) {
      return words(line).matches(">+From .*")
          ? java.util.Arrays.copyOfRange(line, 1, line.length)
          : line;
    }

    private byte[] line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      for (int b = bytes.read(); b >= 0; b = bytes.read()) {
        if (line.size() <= ReadingLimits.FILE_BYTES) {
          line.write(b); // of a longer one so much that it is known to be too large
        }
        if (b == '\n') {
          break;
        }
      }
      return line.toByteArray();
    }
  }
}
