#!/usr/bin/env bash
# Tika 3.2.3 (standard parsers): an RSS feed that carries whole articles in content:encoded.
#
# Expected: the article's text, and its day of publication somewhere in the metadata or the text.
# Seen: title and description alone; content:encoded, author, link's target page and pubDate are left out without a
# word, so that a full-text feed yields teasers.
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
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-core</artifactId><version>3.2.3</version></dependency>
    <dependency><groupId>org.apache.tika</groupId><artifactId>tika-parsers-standard-package</artifactId><version>3.2.3</version></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >&2
cat > Finding.java <<'JAVA'
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.metadata.TikaCoreProperties;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.sax.BodyContentHandler;

public class Finding {
  public static void main(String[] none) throws Exception {
    System.setProperty("log4j2.StatusLogger.level", "OFF");
    String file =
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/">
          <channel><title>Harbour news</title><link>http://paper.example/</link><description>All about boats</description>
            <item><title>Quay opens</title><link>http://paper.example/1</link><description>A short teaser.</description>
              <content:encoded><![CDATA[<p>The whole report: the quay opened at noon.</p>]]></content:encoded>
              <pubDate>Wed, 12 Jan 2022 10:15:00 GMT</pubDate></item></channel></rss>
        """;
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "feed.rss");
    BodyContentHandler text = new BodyContentHandler(-1);
    new AutoDetectParser()
        .parse(
            new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)),
            text,
            metadata,
            new ParseContext());
    System.out.println(metadata.get(Metadata.CONTENT_TYPE));
    for (String name : metadata.names()) {
      if (name.startsWith("dc")) {
        System.out.println(name + " = " + metadata.get(name));
      }
    }
    text.toString().lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> System.out.println("  " + line));
  }
}
JAVA
cat > expected <<'SEEN'
application/rss+xml
dc:description = All about boats
dc:title = Harbour news
  Harbour news
  All about boats
  Quay opens
  A short teaser.
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
