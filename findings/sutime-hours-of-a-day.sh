#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime, document date 2022-01-12): "the early hours of Tuesday".
#
# Expected: a time in the night to Tuesday, 11 January 2022, or that day.
# Seen: a DATE without a TIMEX3 value; its normalized tag is an expression of SUTime's own ("INTERSECT"), in which
# the day stands beside a duration.
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
      "It began on the morning of Tuesday.",
      "It began in the early hours of Tuesday.",
      "It began in the small hours of Friday."
    }) {
      CoreDocument document = new CoreDocument(text);
      document.annotation().set(CoreAnnotations.DocDateAnnotation.class, "2022-01-12");
      pipeline.annotate(document);
      System.out.println(text);
      for (CoreEntityMention mention : document.entityMentions()) {
        Timex time = mention.coreMap().get(TimeAnnotations.TimexAnnotation.class);
        if (time != null) {
          System.out.println(
              "  \""
                  + mention.text()
                  + "\" "
                  + time.timexType()
                  + " value "
                  + time.value()
                  + ", tag "
                  + mention.coreMap().get(CoreAnnotations.NormalizedNamedEntityTagAnnotation.class));
        }
      }
    }
  }
}
JAVA
cat > expected <<'SEEN'
It began on the morning of Tuesday.
  "the morning of" TIME value 2022-01-11TMO, tag 2022-01-11TMO
  "Tuesday" TIME value 2022-01-11TMO, tag 2022-01-11TMO
It began in the early hours of Tuesday.
  "the early hours of Tuesday" DATE value null, tag 2022-01-11-WXX-2 INTERSECT PTXH
It began in the small hours of Friday.
  "the small hours of Friday" DATE value null, tag 2022-01-07-WXX-5 INTERSECT PTXH
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
