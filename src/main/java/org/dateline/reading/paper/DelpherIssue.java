package org.dateline.reading.paper;

import java.io.IOException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.reading.ArticleDraft;
import org.dateline.reading.Input;
import org.dateline.reading.ReadResult;
import org.dateline.reading.WrittenMoment;
import org.dateline.reading.Xml;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * An issue as Delpher describes it (DIDL): paper, day and language for all its articles, and for
 * each its title, kind and pages; the texts lie beside it, a file an article.
 */
final class DelpherIssue implements Issue {
  /** Kinds of pieces that are no articles. */
  private static final Pattern APART =
      Pattern.compile("(?i)advertentie|familiebericht|illustratie.*");

  private static final Pattern ARTICLE = Pattern.compile("(\\w+:\\d+)(?::mpeg21)?:(a\\d{4})");
  private static final String TEXT_FILE = "_articletext.xml";
  private static final String ITEM = "Item";
  private static final String RESOURCE = "Resource";

  private final Input in;
  private final IssueFiles files;
  private final Element didl;
  private final Map<String, String> pages = new HashMap<>();

  DelpherIssue(Input description, Input in, IssueFiles files) throws IOException {
    this.in = in;
    this.files = files;
    this.didl = Xml.parse(description);
    for (Element page : Xml.descendants(didl, ITEM)) {
      String number = Xml.childText(details(page).orElse(null), "nativePageNumber");
      if (number != null) {
        pages.put(Xml.attribute(page, "identifier"), number);
      }
    }
  }

  @Override
  public Set<String> parts() {
    Set<String> parts = new LinkedHashSet<>();
    Xml.descendants(didl, RESOURCE).forEach(resource -> parts.add(file(resource)));
    Xml.descendants(didl, ITEM).forEach(item -> parts.addAll(names(item)));
    parts.remove("");
    return parts;
  }

  private static String file(Element resource) {
    String name = Xml.attribute(resource, "filename");
    String address = Xml.attribute(resource, "ref");
    return name.isEmpty() && !address.contains("://") ? address : name;
  }

  @Override
  public void read(Consumer<ReadResult> to) throws IOException {
    Element paper = Xml.firstDescendant(didl, ITEM).flatMap(DelpherIssue::details).orElse(null);
    for (Element item : Xml.descendants(didl, ITEM)) {
      Optional<String> text = textFile(item).or(() -> besideIt(item));
      if (text.isPresent()) {
        to.accept(article(item, text.get(), paper));
      }
    }
  }

  private ReadResult article(Element item, String file, @Nullable Element paper)
      throws IOException {
    Element details = details(item).orElse(null);
    String where = in.where() + "#" + file;
    String kind = Objects.requireNonNullElse(Xml.childText(details, "subject"), "");
    if (APART.matcher(kind).matches()) {
      return new ReadResult.Skipped(where, "A piece of kind " + kind + " is no article.");
    }
    Optional<Input> text = files.open(file);
    if (text.isEmpty()) {
      return new ReadResult.Failure(
          where, "The file with its text does not lie beside the description of the issue.");
    }
    ArticleDraft draft = DelpherReader.article(Xml.parse(text.get()));
    if (!draft.hasTitle()) {
      draft.title(Xml.childText(details, "title"));
    }
    return draft
        .id(Xml.childText(details, "recordIdentifier"))
        .url(Xml.childText(details, "identifier"))
        .source(Xml.childText(paper, "title"))
        .language(Xml.childText(paper, "language"))
        .publishedAt(WrittenMoment.of(Objects.requireNonNullElse(Xml.childText(paper, "date"), "")))
        .page(pageRange(item))
        .finish(where, in);
  }

  /** The details of an item itself, not of those within it. */
  private static Optional<Element> details(Element item) {
    return Xml.children(item, "Component").stream()
        .flatMap(component -> Xml.children(component, RESOURCE).stream())
        .flatMap(resource -> Xml.children(resource, "dcx").stream())
        .findFirst();
  }

  private static Optional<String> textFile(Element item) {
    return Xml.children(item, "Component").stream()
        .flatMap(component -> Xml.children(component, RESOURCE).stream())
        .map(DelpherIssue::file)
        .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(TEXT_FILE))
        .findFirst();
  }

  /** The file that lies beside a description which does not name it. */
  private Optional<String> besideIt(Element item) {
    List<String> names = names(item);
    return names.stream().filter(this::isThere).findFirst().or(() -> names.stream().findFirst());
  }

  private boolean isThere(String name) {
    try {
      return files.open(name).isPresent();
    } catch (IOException e) {
      return false;
    }
  }

  // The library names them by the article's identifier, in parts or whole.
  private static List<String> names(Element item) {
    Matcher id = ARTICLE.matcher(Xml.attribute(item, "identifier"));
    if (!id.matches()) {
      return List.of();
    }
    String issue = id.group(1).replace(':', '_');
    return List.of(
        issue + "_mpeg21_" + id.group(2) + TEXT_FILE,
        issue + "_" + id.group(2) + TEXT_FILE,
        issue + "_" + id.group(2).substring(1) + TEXT_FILE);
  }

  private @Nullable String pageRange(Element item) {
    List<String> numbers =
        Xml.descendants(item, "article-part").stream()
            .map(part -> Xml.attribute(part, "pageid"))
            .map(id -> pages.getOrDefault(id, id.replaceFirst("^.*:p0*(?=\\d)", "")))
            .filter(number -> !number.isEmpty())
            .distinct()
            .toList();
    if (numbers.isEmpty()) {
      return null;
    }
    String first = numbers.get(0);
    String last = numbers.get(numbers.size() - 1);
    return first.equals(last) ? first : first + "-" + last;
  }
}
