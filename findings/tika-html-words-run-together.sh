#!/usr/bin/env bash
# Tika 3.2.3 (standard parsers): marks of HTML that carry meaning in a corrected article.
#
# Expected: quotation marks for <q>; a corrected word apart from the one it replaces; nothing of a <template>, which
# no browser shows.
# Seen: the marks are gone, "four" and "five" become "fourfive", and the template's text stands in the article.
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
        <html><head><title>Quay opens</title></head><body>
        <p>The mayor said <q>it is open</q>.</p>
        <p>The quay has <del>four</del><ins>five</ins> berths.</p>
        <template><p>Read more in our offer.</p></template>
        </body></html>
        """;
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "page.html");
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
text/html; charset=ISO-8859-1
dc:title = Quay opens
  The mayor said it is open.
  The quay has fourfive berths.
  Read more in our offer.
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
