#!/usr/bin/env bash
# Elasticsearch 8.19.21: months in ranges, of a query and of a date_range field.
#
# Expected: "lte" a day covers that day to its last millisecond, so "lte" a month covers the month, and a range from
# 2022-01 to 2022-01 is January.
# Seen: a missing hour is filled up to the end of the day, a missing day is the first of the month: "lte 2022-01" ends
# with 1 January, and the date_range from 2022-01 to 2022-01 holds that day alone. (Date math does it: "2022-01||/M".)
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
ask PUT articles '{"mappings": {"properties": {"published": {"type": "date"}, "spoken_of": {"type": "date_range"}}}}' >&2
ask PUT 'articles/_doc/1?refresh=true' '{"published": "2022-01-31T12:00:00Z", "spoken_of": {"gte": "2022-01", "lte": "2022-01"}}' >&2
while read -r field range; do
  echo "$field $range: $(ask POST articles/_count "{\"query\": {\"range\": {\"$field\": $range}}}" | grep -oE '"count":[0-9]')"
done > seen << 'RANGES'
published {"gte": "2022-01-31", "lte": "2022-01-31"}
published {"gte": "2022-01", "lte": "2022-01"}
published {"gte": "2022-01", "lte": "2022-01||/M"}
spoken_of {"gte": "2022-01-01", "lte": "2022-01-01"}
spoken_of {"gte": "2022-01-20", "lte": "2022-01-21"}
RANGES
cat > expected <<'SEEN'
published {"gte": "2022-01-31", "lte": "2022-01-31"}: "count":1
published {"gte": "2022-01", "lte": "2022-01"}: "count":0
published {"gte": "2022-01", "lte": "2022-01||/M"}: "count":1
spoken_of {"gte": "2022-01-01", "lte": "2022-01-01"}: "count":1
spoken_of {"gte": "2022-01-20", "lte": "2022-01-21"}: "count":0
SEEN
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
