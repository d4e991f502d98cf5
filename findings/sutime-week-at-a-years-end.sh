#!/usr/bin/env bash
# CoreNLP 4.5.10 (annotator ner with SUTime): weeks told from the last and first days of a year.
#
# Expected: from Tuesday, 31 December 2019, which is in ISO week 2020-W01, "this week" is 2020-W01, "next week"
# 2020-W02, "last week" 2019-W52.
# Seen: "this week" is 2019-W01 and "next week" 2019-W02, both a year off; "last week" is a DATE without a
# value. From 1 January 2019 "last week" has no value either. In the middle of a year all are right.
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
    for (String day : new String[] {"2019-12-31", "2019-01-01", "2019-06-18"}) {
      System.out.println("told on " + day);
      for (String week : new String[] {"last week", "this week", "next week"}) {
        CoreDocument document = new CoreDocument("The port is closed " + week + ".");
        document.annotation().set(CoreAnnotations.DocDateAnnotation.class, day);
        pipeline.annotate(document);
        document.entityMentions().stream()
            .filter(mention -> mention.entityType().equals("DATE"))
            .forEach(
                mention -> {
                  Timex time = mention.coreMap().get(TimeAnnotations.TimexAnnotation.class);
                  System.out.println("  " + mention.text() + ": " + (time == null ? "no time" : time.value()));
                });
      }
    }
  }
}
JAVA
cat > expected <<'SEEN'
told on 2019-12-31
  last week: null
  this week: 2019-W01
  next week: 2019-W02
told on 2019-01-01
  last week: null
  this week: 2019-W01
  next week: 2019-W02
told on 2019-06-18
  last week: 2019-W24
  this week: 2019-W25
  next week: 2019-W26
SEEN
java -Xmx3g -cp 'lib/*' Finding.java 2>/dev/null > seen
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
