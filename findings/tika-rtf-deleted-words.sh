#!/usr/bin/env bash
# Tika 3.2.3 (standard parsers): RTF with words that an editor struck out under tracked changes, and hidden words.
#
# Expected: the text as a reader sees it: neither the deleted words (\deleted) nor the hidden ones (\v).
# Seen: both stand in the text, and nothing tells them from the words that hold.
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
        {\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl{\\f0 Arial;}}
        \\pard The quay opened {\\deleted on Monday }{\\revised on Tuesday }at noon.\\par
        \\pard Boats came{\\v , says a note to the editor}.\\par}
        """;
    Metadata metadata = new Metadata();
    metadata.set(TikaCoreProperties.RESOURCE_NAME_KEY, "report.rtf");
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
application/rtf
  The quay opened on Monday on Tuesday at noon.
  Boats came, says a note to the editor.
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
