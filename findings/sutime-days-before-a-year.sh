#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime, document date 2022-01-12): two days of a month, then the year.
#
# Expected: in "March 3-5, 2019" the month is March 2019.
# Seen: the month gets the year of the document (2022-03) and the year behind the days is a date of its own;
# the days themselves have only a normalized tag of asterisks. "March 3 and 4, 2019" is a day in 2022.
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
import edu.stanford.nlp.pipeline.CoreEntityMention;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

public class Finding {
  public static void main(String[] none) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner");
    properties.setProperty("ner.applyFineGrained", "false");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    for (String text : new String[] {
      "They met on March 3, 2019, in Halden.",
      "They met on March 3-5, 2019, in Halden.",
      "They met on March 3 and 4, 2019, in Halden.",
      "They met from March 3 to 5, 2019, in Halden."
    }) {
      CoreDocument document = new CoreDocument(text);
      document.annotation().set(CoreAnnotations.DocDateAnnotation.class, "2022-01-12");
      pipeline.annotate(document);
      System.out.println(text);
      for (CoreEntityMention mention : document.entityMentions()) {
        String value = mention.coreMap().get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class);
        if (value != null) {
          System.out.println("  \"" + mention.text() + "\" " + mention.entityType() + " " + value);
        }
      }
    }
  }
}
JAVA
cat > expected <<'SEEN'
They met on March 3, 2019, in Halden.
  "March 3, 2019" DATE 2019-03-03
They met on March 3-5, 2019, in Halden.
  "March" DATE 2022-03
  "3-5," DATE ******03/******05
  "2019" DATE 2019
They met on March 3 and 4, 2019, in Halden.
  "March 3" DATE 2022-03-03
  "4," DATE ******04
  "2019" DATE 2019
They met from March 3 to 5, 2019, in Halden.
  "March 3" DATE 2022-03-03
  "to 5," DATE ******05
  "2019" DATE 2019
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
