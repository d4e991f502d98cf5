#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime, document date 2022-01-12): the word "Second" in a name.
#
# Expected: "the Second World War" holds no time, as "the First World War" holds none.
# Seen: "the Second" is a time, a moment of the document's own day. "The Second Avenue line" has one too;
# "The Second Vatican Council" and the war in small letters have none.
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
      "They fled in the First World War.",
      "They fled in the Second World War.",
      "They fled in the second world war.",
      "The Second Avenue line opened.",
      "The Second Vatican Council met."
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
They fled in the First World War.
They fled in the Second World War.
  "the Second" TIME 2022-01-12TXX:XX
They fled in the second world war.
The Second Avenue line opened.
  "The Second" TIME 2022-01-12TXX:XX
The Second Vatican Council met.
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
