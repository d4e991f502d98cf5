#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime): the years of a life or of a plan, joined by a hyphen.
#
# Expected: "(1931-2007)" is two years or a range of years; the same with an en dash is two dates.
# Seen: with a hyphen it is a DURATION in hours (PT666216H) that starts and ends nowhere, so that neither year
# can be found; with an en dash it is the two dates 1931 and 2007.
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
      "Ann Roe (1931-2007) drew maps.",
      "Ann Roe (1931–2007) drew maps.",
      "The 2019-2024 plan ends."
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
Ann Roe (1931-2007) drew maps.
  "1931-2007" DURATION PT666216H
Ann Roe (1931–2007) drew maps.
  "1931" DATE 1931
  "2007" DATE 2007
The 2019-2024 plan ends.
  "2019-2024" DURATION PT43824H
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
