#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime, document date 2022-01-12): an hour as news agencies write it.
#
# Expected: "1930 GMT" is a time of day, as "19:30 GMT" is.
# Seen: without the colon it is the year 1930, and "0730 GMT" the year 730.
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
      "The ship left at 19:30 GMT.",
      "The ship left at 1930 GMT.",
      "The ship left at 0730 GMT."
    }) {
      CoreDocument document = new CoreDocument(text);
      document.annotation().set(CoreAnnotations.DocDateAnnotation.class, "2022-01-12");
      pipeline.annotate(document);
      System.out.println(text);
      for (CoreEntityMention mention : document.entityMentions()) {
        Timex time = mention.coreMap().get(TimeAnnotations.TimexAnnotation.class);
        if (time != null) {
          System.out.println("  \"" + mention.text() + "\" " + time.timexType() + " " + time.value());
        }
      }
    }
  }
}
JAVA
cat > expected <<'SEEN'
The ship left at 19:30 GMT.
  "19:30 GMT" TIME 2022-01-12T19:30+0000
The ship left at 1930 GMT.
  "1930" DATE 1930
The ship left at 0730 GMT.
  "0730" DATE 0730
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
