#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator truecase): the property truecase.bias.
#
# Expected: "UPPER:1000" makes every word upper case, "INIT_UPPER:1000" gives every word an initial capital, and so on:
# the bias is added to the class that it names.
# Seen: only UPPER is what it says. A bias on INIT_UPPER makes all words lower case, one on O gives them initial
# capitals, one on LOWER leaves them as they are (O). The default, INIT_UPPER:-0.7,UPPER:-0.7,O:0, therefore holds back
# LOWER where INIT_UPPER is named.
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
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.util.Properties;

public class Finding {
  public static void main(String[] none) {
    for (String biased : new String[] {"UPPER", "INIT_UPPER", "LOWER", "O"}) {
      Properties properties = new Properties();
      properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,truecase");
      properties.setProperty("truecase.bias", biased + ":1000");
      StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
      CoreDocument document = new CoreDocument("HARBOUR REOPENS IN MARCH");
      pipeline.annotate(document);
      StringBuilder labels = new StringBuilder(biased).append(":");
      for (CoreLabel token : document.tokens()) {
        labels.append(" ").append(token.get(CoreAnnotations.TrueCaseAnnotation.class));
      }
      System.out.println(labels);
      StanfordCoreNLP.clearAnnotatorPool();
    }
  }
}
JAVA
cat > expected <<'SEEN'
UPPER: UPPER UPPER UPPER UPPER
INIT_UPPER: LOWER LOWER LOWER LOWER
LOWER: O O O O
O: INIT_UPPER INIT_UPPER INIT_UPPER INIT_UPPER
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
