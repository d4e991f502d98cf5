#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator quote, attribution off): a quotation over two paragraphs, as papers set it: each
# paragraph opens with a mark, only the last closes.
#
# Expected: the same words with typewriter marks and with typographic marks.
# Seen: with typewriter marks the quotation covers both paragraphs; with typographic marks the first paragraph is
# in no quotation at all. (With quote.asciiQuotes both are found.)
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
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.10</version></dependency>
    <dependency><groupId>edu.stanford.nlp</groupId><artifactId>stanford-corenlp</artifactId><version>4.5.10</version><classifier>models</classifier></dependency>
  </dependencies>
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:copy-dependencies -DoutputDirectory=lib >&2
cat > Finding.java <<'JAVA'
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

public class Finding {
  public static void main(String[] none) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,quote");
    properties.setProperty("quote.attributeQuotes", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    String report = "OThe quay is old. It must go.\n\nOA new one comes,C Roe said. OSoon.C";
    for (String marks : new String[] {"\"\"", "“”"}) {
      CoreDocument document =
          new CoreDocument(
              report.replace("O", marks.substring(0, 1)).replace("C", marks.substring(1)));
      pipeline.annotate(document);
      System.out.println(document.text().replace("\n\n", " // "));
      for (CoreQuote quote : document.quotes()) {
        System.out.println("  " + quote.text().replace("\n\n", " // "));
      }
    }
  }
}
JAVA
cat > expected <<'SEEN'
"The quay is old. It must go. // "A new one comes," Roe said. "Soon."
  "The quay is old. It must go. // "A new one comes,"
  "Soon."
“The quay is old. It must go. // “A new one comes,” Roe said. “Soon.”
  “A new one comes,”
  “Soon.”
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
