#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotators tokenize, ssplit): an exclamation or question in marks, in the middle of a sentence.
#
# Expected: one sentence, since the next word is in small letters.
# Seen: the sentence ends behind the closing mark, so that "she asked." is a sentence of its own, apart from what
# she asked, and a title ending in "!" cuts the sentence that names it.
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
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

public class Finding {
  public static void main(String[] none) {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    for (String text : new String[] {
      "“Will it pass,” she asked.",
      "“Will it pass?” she asked.",
      "The play “Hands Up!” was shown again.",
      "He shouted \"Stop!\" and left."
    }) {
      CoreDocument document = new CoreDocument(text);
      pipeline.annotate(document);
      System.out.println(text);
      document.sentences().forEach(sentence -> System.out.println("  " + sentence.text()));
    }
  }
}
JAVA
cat > expected <<'SEEN'
“Will it pass,” she asked.
  “Will it pass,” she asked.
“Will it pass?” she asked.
  “Will it pass?”
  she asked.
The play “Hands Up!” was shown again.
  The play “Hands Up!”
  was shown again.
He shouted "Stop!" and left.
  He shouted "Stop!"
  and left.
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
