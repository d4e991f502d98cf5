#!/usr/bin/env bash
# Elasticsearch 8.19.21 and JavaScript (Node): paging with search_after through articles of which some have no date.
#
# Expected: the sort values of the last hit, sent back as they came, give the next page.
# Seen: an article without a date has the sort value 9223372036854775807. JSON.parse of any browser makes it
# 9223372036854776000, and the next request is refused: the number cannot be read as a date. (Sent back as text, or
# with "missing" set in the sort, the page comes.)
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
</project>
POM
mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.11.0:unpack \
  -Dartifact=org.elasticsearch.distribution.integ-test-zip:elasticsearch:8.19.21:zip -DoutputDirectory=. >&2
cd elasticsearch-8.19.21
printf 'discovery.type: single-node\nxpack.security.enabled: false\nhttp.port: 9270-9290\n' > config/elasticsearch.yml
export ES_JAVA_HOME ES_JAVA_OPTS='-Xms300m -Xmx300m'
ES_JAVA_HOME=$(dirname "$(dirname "$(readlink -f "$(command -v java)")")")
if [ "$(id -u)" = 0 ]; then # Elasticsearch does not run as root
  chown -R nobody "$folder"
  setpriv --reuid=nobody --clear-groups ./bin/elasticsearch -d -p pid > ../log 2>&1
else
  ./bin/elasticsearch -d -p pid > ../log 2>&1
fi
trap 'kill "$(cat "$folder"/elasticsearch-8.19.21/pid)"; rm -rf "$folder"' EXIT
url=http://$(grep -ho 'publish_address {127.0.0.1:92[0-9]*' logs/*.log | tail -1 | cut -d'{' -f2)
cd "$folder"
ask() { curl -s -X "$1" -H 'Content-Type: application/json' "$url/$2" -d "$3"; }
ask PUT articles '{"mappings": {"properties": {"published": {"type": "date"}, "number": {"type": "integer"}}}}' >&2
ask PUT 'articles/_doc/1?refresh=true' '{"number": 1}' >&2
ask PUT 'articles/_doc/2?refresh=true' '{"number": 2}' >&2
first=$(ask POST articles/_search '{"size": 1, "sort": [{"published": "asc"}, {"number": "asc"}]}')
{
  as_text=$(grep -oE '"sort":\[[^]]*\]' <<< "$first")
  echo "as Elasticsearch sent it: $as_text"
  in_script=$(node -e 'console.log(JSON.stringify(JSON.parse(process.argv[1]).hits.hits[0].sort))' "$first")
  echo "as a script sends it back: $in_script"
  for cursor in "${as_text#*:}" "$in_script"; do
    echo "after $cursor: $(ask POST articles/_search "{\"size\": 1, \"sort\": [{\"published\": \"asc\"}, {\"number\": \"asc\"}], \"search_after\": $cursor}" \
      | grep -oE '"_id":"[0-9]"|"type":"parse_exception"' | head -1)"
  done
} > seen
cat > expected <<'SEEN'
as Elasticsearch sent it: "sort":[9223372036854775807,1]
as a script sends it back: [9223372036854776000,1]
after [9223372036854775807,1]: "_id":"2"
after [9223372036854776000,1]: "type":"parse_exception"
SEEN
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
