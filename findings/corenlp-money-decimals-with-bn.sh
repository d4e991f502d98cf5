#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner): sums of money as British papers write them, with "bn" and "m".
#
# Expected: "$1.5bn" is 1.5 thousand million, as "$2bn" is 2 thousand million.
# Seen: whole numbers are right ("$2bn" 2.0E9, "$3m" 3000000.0); with a decimal point the mention still covers
# the letters but its value leaves them out: "$1.5bn" is $1.5, a thousand million times too little.
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
      "It cost $2bn to build.",
      "It cost $1.5bn to build.",
      "It cost $1.5 billion to build.",
      "It cost £3m to build.",
      "It cost £3.5m to build."
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
It cost $2bn to build.
  "$2bn" MONEY $2.0E9
It cost $1.5bn to build.
  "$1.5bn" MONEY $1.5
It cost $1.5 billion to build.
  "$1.5 billion" MONEY $1.5E9
It cost £3m to build.
  "£3m" MONEY £3000000.0
It cost £3.5m to build.
  "£3.5m" MONEY £3.5
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
