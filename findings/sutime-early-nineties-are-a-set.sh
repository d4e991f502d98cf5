#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime): a decade that "the" does not stand right before.
#
# Expected: "the 1990s", "the early 1990s" and "1990s prices" hold a DATE of value 199X, the second with "early".
# Seen: "the 1990s" is a DATE; in the others "1990s" alone is found and is a SET, which is what comes again and
# again ("every Monday"), and "early" is left out.
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
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.time.TimeAnnotations;
import edu.stanford.nlp.time.Timex;
import java.util.Properties;

public class Finding {
  public static void main(String[] none) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ner.applyFineGrained", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    for (String text : new String[] {
      "Prices of the 1990s were low.",
      "1990s prices were low.",
      "Since 1990s prices nothing was so low.",
      "In early 1990s prices it cost little.",
      "In the early 1990s it cost little."
    }) {
      CoreDocument document = new CoreDocument(text);
      document.annotation().set(CoreAnnotations.DocDateAnnotation.class, "2022-01-03");
      pipeline.annotate(document);
      System.out.println(text);
      document.entityMentions().stream()
          .filter(mention -> mention.coreMap().get(TimeAnnotations.TimexAnnotation.class) != null)
          .forEach(
              mention -> {
                Timex time = mention.coreMap().get(TimeAnnotations.TimexAnnotation.class);
                System.out.println("  \"" + mention.text() + "\" is a " + time.timexType() + ", " + time.value());
              });
    }
  }
}
JAVA
cat > expected <<'SEEN'
Prices of the 1990s were low.
  "the 1990s" is a DATE, 199X
1990s prices were low.
  "1990s" is a SET, 199X
Since 1990s prices nothing was so low.
  "1990s" is a SET, 199X
In early 1990s prices it cost little.
  "1990s" is a SET, 199X
In the early 1990s it cost little.
  "1990s" is a SET, 199X
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
