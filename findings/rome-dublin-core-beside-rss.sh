#!/usr/bin/env bash
# Rome 2.1.0: RSS 2.0 items that carry Dublin Core beside RSS's own elements, as many papers' feeds do.
#
# Expected: pubDate is the day of publication; two dc:creator are two authors; dc:subject are categories where an
# item has them beside or instead of category.
# Seen: dc:date replaces pubDate in whatever order they stand; of two dc:creator only the first is told and the
# list of authors stays empty; dc:subject never appears among the categories.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>finding</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>com.rometools</groupId><artifactId>rome</artifactId><version>2.1.0</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >&2
cat > Finding.java <<'JAVA'
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;

public class Finding {
  public static void main(String[] none) throws Exception {
    for (String elements :
        new String[] {
          "<pubDate>Wed, 12 Jan 2022 10:15:00 GMT</pubDate>",
          "<pubDate>Wed, 12 Jan 2022 10:15:00 GMT</pubDate><dc:date>2022-02-01</dc:date>",
          "<dc:creator>Ann Roe</dc:creator><dc:creator>Bo Doe</dc:creator>",
          "<category>Ports</category><dc:subject>Fishing</dc:subject>",
          "<dc:subject>Fishing</dc:subject>"
        }) {
      SyndEntry entry =
          new SyndFeedInput()
              .build(
                  new StringReader(
                      "<rss version='2.0' xmlns:dc='http://purl.org/dc/elements/1.1/'><channel><title>t</title>"
                          + "<link>http://paper.example/</link><description>d</description><item><title>t</title>"
                          + elements
                          + "</item></channel></rss>"))
              .getEntries()
              .get(0);
      System.out.println(elements);
      System.out.println(
          "  published "
              + (entry.getPublishedDate() == null ? null : entry.getPublishedDate().toInstant())
              + ", author \""
              + entry.getAuthor()
              + "\", authors "
              + entry.getAuthors().size()
              + ", categories "
              + entry.getCategories().stream().map(SyndCategory::getName).toList());
    }
  }
}
JAVA
cat > expected <<'SEEN'
<pubDate>Wed, 12 Jan 2022 10:15:00 GMT</pubDate>
  published 2022-01-12T10:15:00Z, author "", authors 0, categories []
<pubDate>Wed, 12 Jan 2022 10:15:00 GMT</pubDate><dc:date>2022-02-01</dc:date>
  published 2022-02-01T00:00:00Z, author "", authors 0, categories []
<dc:creator>Ann Roe</dc:creator><dc:creator>Bo Doe</dc:creator>
  published null, author "Ann Roe", authors 0, categories []
<category>Ports</category><dc:subject>Fishing</dc:subject>
  published null, author "", authors 0, categories [Ports]
<dc:subject>Fishing</dc:subject>
  published null, author "", authors 0, categories []
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
