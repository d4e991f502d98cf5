package org.dateline.reading.web;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.dateline.article.Digest;
import org.dateline.reading.Characters;
import org.dateline.reading.Damage;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ReadingLimits;
import org.dateline.reading.UnreadableException;
import org.dateline.reading.html.HtmlReader;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/** The pages of a WARC, one after another; the day of the crawl is not the day of publication. */
final class WarcPages {
  private final Input in;
  private final HtmlReader pages;
  private final Predicate<String> wanted;
  private final Consumer<ReadResult> to;
  private final Set<String> seen = new HashSet<>();

  /**
   * Reads the pages of a web archive's file that are wanted.
   *
   * @param wanted by address
   */
  WarcPages(Input in, HtmlReader pages, Predicate<String> wanted, Consumer<ReadResult> to) {
    this.in = in;
    this.pages = pages;
    this.wanted = wanted;
    this.to = to;
  }

  void read(InputStream bytes) throws IOException {
    try (WarcReader records = new WarcReader(bytes)) {
      for (Optional<WarcRecord> record = records.next();
          record.isPresent();
          record = records.next()) {
        read(record.get());
      }
    } catch (UnreadableException e) {
      throw e;
    } catch (IOException | RuntimeException e) {
      throw new UnreadableException(
          "The web archive is damaged or cut off: " + Damage.of(e) + ". The rest was left out.");
    }
  }

  private void read(WarcRecord record) throws IOException {
    String address =
        record.headers().first("WARC-Target-URI").orElse("").replaceAll("^<|>$", "").strip();
    String type = record.headers().first("Content-Type").orElse("");
    boolean response =
        record.headers().first("WARC-Type").orElse("response").equals("response")
            && (type.isEmpty() || type.startsWith("application/http"));
    if (!response || !address.startsWith("http") || !wanted.test(address)) {
      return;
    }
    String where = in.where() + "#" + address;
    byte[] block = record.body().stream().readNBytes(ReadingLimits.FILE_BYTES + 1);
    if (block.length > ReadingLimits.FILE_BYTES) {
      to.accept(new ReadResult.Failure(where, ReadingLimits.tooLarge()));
      return;
    }
    try {
      HttpPayload payload = HttpPayload.parse(block);
      if (payload.isPage()) {
        page(where, address, payload);
      }
    } catch (UnreadableException e) {
      to.accept(new ReadResult.Failure(where, String.valueOf(e.getMessage())));
    }
  }

  // Crawlers meet a page several times.
  private void page(String where, String address, HttpPayload payload) throws IOException {
    String html = Characters.decode(payload.body(), payload.charset());
    if (seen.add(Digest.sha256(address + "\n" + html))) {
      to.accept(pages.draft(html, address).finish(where, in));
    }
  }
}
