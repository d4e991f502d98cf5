package org.dateline.reading.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.article.Moment;
import org.dateline.reading.Dateline;
import org.dateline.reading.PageWords;
import org.dateline.reading.PublicationLine;
import org.jsoup.nodes.Element;

/** The days that a page shows beside the headline of its article, and at the article's end. */
final class VisibleDates {
  private static final int LINES_BELOW = 12;
  private static final int LINES_ABOVE = 6;
  private static final int LONGEST_LINE = 200;
  private static final int YEAR = 4;
  private static final Pattern DATE_CLASS =
      Pattern.compile(
          "(?i)(?:^|[-_ ])(?:date|dates|dateline|datum|fecha|pubdate|published|publish|timestamp|time|byline|posted|submitted|created|ago|when|meta|data)(?:$|[-_ ])");

  private static final String DATED = "time, [datetime], [title], [^data-]";

  private final ParsedPage page;
  private final Function<String, Optional<Moment>> parser;

  /**
   * Looks for a day of publication in what a page shows.
   *
   * @param parser a possible day of publication in words, if there is one
   */
  VisibleDates(ParsedPage page, Function<String, Optional<Moment>> parser) {
    this.page = page;
    // a number of four digits beside a headline is as likely a count as a year
    this.parser = written -> parser.apply(written).filter(day -> day.value().length() > YEAR);
  }

  Optional<Moment> besideHeadline() {
    List<Block> below = below();
    // A line that says it is the day of publication counts before one that does not.
    return first(below.stream().filter(VisibleDates::isLabelled).toList(), false)
        .or(() -> first(below, false))
        .or(() -> first(above(), false));
  }

  Optional<Moment> elsewhere() {
    return first(labelled(), false).or(this::lone).or(this::unseen).or(this::inDateline);
  }

  private Optional<Moment> inDateline() {
    return page.blocks().stream()
        .filter(block -> isOfThisArticle(block) && block.isProse())
        .findFirst()
        .flatMap(block -> Dateline.day(block.text()))
        .flatMap(parser);
  }

  Optional<Moment> updated() {
    List<Block> near = new ArrayList<>(below());
    near.addAll(above());
    return first(near, true);
  }

  // From the headline to the first running text.
  private List<Block> below() {
    List<Block> lines = new ArrayList<>();
    List<Block> all = page.blocks();
    int from = page.headlineAt();
    int prose = 0;
    for (int i = Math.max(0, from);
        i < all.size() && lines.size() < LINES_BELOW && prose < 2;
        i++) {
      if (isOfThisArticle(all.get(i))) {
        lines.add(all.get(i));
        boolean ofHead = isHeadLine(all.get(i)) || all.get(i).text().length() > LONGEST_LINE;
        prose += all.get(i).isProse() && !(ofHead && prose == 0) ? 1 : 0;
      }
    }
    return lines;
  }

  // The masthead above may show the day on which the page was saved.
  private List<Block> above() {
    List<Block> lines = new ArrayList<>();
    for (int i = page.headlineAt() - 1; i >= 0 && lines.size() < LINES_ABOVE; i--) {
      Block block = page.blocks().get(i);
      boolean masthead =
          block.owner().closest("header, [role=banner]") != null
              && page.headline() != null
              && !Objects.equals(
                  block.owner().closest("header, [role=banner]"),
                  page.headline().closest("header, [role=banner]"));
      if (isOfThisArticle(block) && !masthead) {
        lines.add(block);
      }
    }
    return lines;
  }

  private boolean isOfThisArticle(Block block) {
    return page.isStory(block.owner());
  }

  // A line at the end of the main text that says what its day is.
  private List<Block> labelled() {
    return page.blocks().stream()
        .filter(b -> isOfThisArticle(b) && b.text().length() <= LONGEST_LINE)
        .filter(VisibleDates::isLabelled)
        .toList();
  }

  private static boolean isLabelled(Block line) {
    return PageWords.PUBLISHED.matcher(line.text()).lookingAt()
        || PageWords.THIS_WAS_PUBLISHED.matcher(line.text()).lookingAt();
  }

  // The only time element that is not in another's part.
  private Optional<Moment> lone() {
    return days("time[datetime]").stream().findFirst();
  }

  // A day that other elements give alike.
  private Optional<Moment> unseen() {
    List<Moment> days = days("[^data-]").stream().distinct().toList();
    return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
  }

  private List<Moment> days(String elements) {
    return page.document().select(elements).stream()
        .filter(page::isStory)
        .filter(time -> !isUpdate(time) && !leadsElsewhere(time))
        .flatMap(DateAttributes::of)
        .flatMap(written -> parser.apply(written).stream())
        .toList();
  }

  private Optional<Moment> first(List<Block> lines, boolean ofChange) {
    for (Block line : lines) {
      Optional<Moment> moment = inElements(line, ofChange).or(() -> inWords(line, ofChange));
      if (moment.isPresent()) {
        return moment;
      }
    }
    return Optional.empty();
  }

  private Optional<Moment> inElements(Block line, boolean ofChange) {
    for (Element time : line.owner().select(DATED)) {
      boolean own = time.parents().contains(line.owner()) || time.equals(line.owner());
      boolean here = own && line.text().contains(time.text());
      if (here && isUpdate(time) == ofChange && !leadsElsewhere(time)) {
        Optional<Moment> moment =
            DateAttributes.of(time)
                .flatMap(written -> parser.apply(written).stream())
                .findFirst()
                .or(() -> DateAttributes.has(time) ? parser.apply(time.text()) : Optional.empty());
        if (moment.isPresent()) {
          return moment;
        }
      }
    }
    return Optional.empty();
  }

  // A day within a link is that of what the link leads to.
  private static boolean leadsElsewhere(Element time) {
    Element link = time.closest("a[href]");
    return link != null && !link.attr("href").startsWith("#") && !link.text().equals(time.text());
  }

  private static boolean isUpdate(Element time) {
    String names = time.className() + " " + time.attr("itemprop");
    if (Pattern.compile("(?i)modif|updat").matcher(names).find()) {
      return true;
    }
    Element parent = time.parent();
    String around = parent == null ? "" : parent.text();
    int at = around.indexOf(time.text());
    return endsWithUpdate(around.substring(0, Math.max(0, at))) || startsWithUpdate(time.text());
  }

  private static boolean startsWithUpdate(String text) {
    return PageWords.UPDATED.matcher(text.strip()).lookingAt();
  }

  private static boolean endsWithUpdate(String text) {
    Matcher label = PageWords.ANY_DATE.matcher(text);
    int last = -1;
    boolean update = false;
    while (label.find()) {
      last = label.end();
      update = PageWords.UPDATED.matcher(label.group()).matches();
    }
    return update && text.length() - last <= 4;
  }

  private Optional<Moment> inWords(Block line, boolean ofChange) {
    String text = line.text();
    boolean marked = DATE_CLASS.matcher(line.owner().className()).find();
    boolean labelled = PageWords.ANY_DATE.matcher(text).lookingAt() || isLabelled(line);
    if (text.length() > LONGEST_LINE || !(marked || labelled || isHeadLine(line))) {
      return Optional.empty();
    }
    return PublicationLine.date(text, ofChange, parser);
  }

  /** True if a block is made of names, dates and times alone. */
  static boolean isHeadLine(Block line) {
    return line.kind() == Block.BlockRole.TEXT && PublicationLine.isPublicationLine(line.text());
  }
}
