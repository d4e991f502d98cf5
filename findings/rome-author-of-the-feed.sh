#!/usr/bin/env bash
# Rome 2.1.0: entries of an Atom feed without an author of their own.
#
# Expected: RFC 4287, 4.2.1: an entry without author has those of its atom:source and, failing that, those of the feed.
# Seen: the entry has no author in either case, so each program must look in the source and in the feed itself.
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
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;

public class Finding {
  public static void main(String[] none) throws Exception {
    SyndFeed feed =
        new SyndFeedInput()
            .build(
                new StringReader(
                    """
                    <feed xmlns="http://www.w3.org/2005/Atom">
                      <id>urn:feed</id><title>Harbour news</title><updated>2022-01-12T00:00:00Z</updated>
                      <author><name>News desk</name></author>
                      <entry><id>urn:1</id><title>Of the feed</title><updated>2022-01-12T00:00:00Z</updated></entry>
                      <entry><id>urn:2</id><title>Of the source</title><updated>2022-01-12T00:00:00Z</updated>
                        <source><id>urn:other</id><title>Other</title><updated>2022-01-12T00:00:00Z</updated>
                          <author><name>Other desk</name></author></source></entry>
                      <entry><id>urn:3</id><title>Own</title><updated>2022-01-12T00:00:00Z</updated>
                        <author><name>Ann Roe</name></author></entry>
                    </feed>
                    """));
    for (SyndEntry entry : feed.getEntries()) {
      System.out.println(
          entry.getTitle()
              + ": author \""
              + entry.getAuthor()
              + "\", authors "
              + entry.getAuthors().stream().map(author -> author.getName()).toList());
    }
  }
}
JAVA
cat > expected <<'SEEN'
Of the feed: author "", authors []
Of the source: author "", authors []
Own: author "Ann Roe", authors [Ann Roe]
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
