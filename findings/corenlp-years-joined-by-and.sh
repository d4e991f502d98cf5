#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotators ner with SUTime and entitymentions): "between 2010 and 2012".
#
# Expected: one mention for the range, or one for each year.
# Seen: three mentions of type DATE, of which the middle one is the word "and": SUTime gives one value to all three
# words, and entitymentions cuts where the years' own values differ. "every Tuesday" is cut in two alike.
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
      "They ruled between 2010 and 2012.",
      "They ruled from 2010 until 2012.",
      "They meet every Tuesday."
    }) {
      CoreDocument document = new CoreDocument(text);
      document.annotation().set(CoreAnnotations.DocDateAnnotation.class, "2022-01-12");
      pipeline.annotate(document);
      System.out.println(text);
      for (CoreEntityMention mention : document.entityMentions()) {
        System.out.println(
            "  \""
                + mention.text()
                + "\" "
                + mention.entityType()
                + " "
                + mention.coreMap().get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class));
      }
    }
  }
}
JAVA
cat > expected <<'SEEN'
They ruled between 2010 and 2012.
  "2010" DATE 2010/2012
  "and" DATE 2010/2012
  "2012" DATE 2010/2012
They ruled from 2010 until 2012.
  "2010" DATE 2010
  "2012" DATE 2012
They meet every Tuesday.
  "every" SET null
  "Tuesday" DATE XXXX-WXX-2
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
