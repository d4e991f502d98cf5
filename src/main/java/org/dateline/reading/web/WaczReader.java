package org.dateline.reading.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.dateline.reading.ArticleReader;
import org.dateline.reading.FileHead;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.ZipMembers;
import org.dateline.reading.html.HtmlReader;

/** Reads WACZ: WARC files with a list of the pages in them; only what is listed is a page. */
public final class WaczReader implements ArticleReader {
  private static final ObjectMapper JSON = new ObjectMapper();
  private final HtmlReader pages;

  public WaczReader(HtmlReader pages) {
    this.pages = pages;
  }

  @Override
  public boolean reads(FileHead head) {
    return head.members().contains("datapackage.json")
        && head.members().stream().anyMatch(name -> name.startsWith("archive/"));
  }

  @Override
  public void read(Input in, Consumer<ReadResult> to) throws IOException {
    try (ZipMembers zip = ZipMembers.open(in)) {
      Set<String> listed = new HashSet<>();
      for (String list : List.of("pages/pages.jsonl", "pages/extraPages.jsonl")) {
        Optional<Input> lines = zip.member(in, list);
        if (lines.isPresent()) {
          lines.get().text().lines().forEach(line -> listed.add(address(line)));
        }
      }
      listed.remove("");
      for (ZipArchiveEntry entry : zip.entries()) {
        if (entry.getName().startsWith("archive/") && entry.getName().contains(".warc")) {
          try (InputStream bytes = zip.open(entry)) {
            new WarcPages(in, pages, url -> listed.isEmpty() || listed.contains(url), to)
                .read(bytes);
          }
        }
      }
    }
  }

  private static String address(String line) {
    try {
      JsonNode page = JSON.readTree(line);
      return page.path("url").asText("");
    } catch (JsonProcessingException e) {
      return "";
    }
  }
}
