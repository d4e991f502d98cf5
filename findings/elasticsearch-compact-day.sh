#!/usr/bin/env bash
# Elasticsearch 8.19.21: a field of type date with its default format, and the compact days of NewsML and IPTC 7901.
#
# Expected: "20220112" is 12 January 2022 (ISO 8601 basic form), or is refused as "2022-1-5" is.
# Seen: it is taken without a word and is a moment in the first hours of 1970: no form of strict_date_optional_time
# fits, so epoch_millis does. "2022-01-12", "2022-01" and "2022" are read as days.
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
put() { curl -s -X PUT -H 'Content-Type: application/json' "$url/$1" -d "$2"; }
put articles '{"mappings": {"properties": {"published": {"type": "date"}}}}' >&2
for day in 2022-01-12 2022-01 2022 20220112 2022-1-5; do
  result=$(put "articles/_doc/$day?refresh=true" "{\"published\": \"$day\"}" | grep -oE '"result":"created"|"type":"document_parsing_exception"' | head -1)
  stored=$(curl -s -H 'Content-Type: application/json' "$url/articles/_search" \
    -d "{\"query\": {\"ids\": {\"values\": [\"$day\"]}}, \"_source\": false, \"fields\": [{\"field\": \"published\", \"format\": \"uuuu-MM-dd HH:mm\"}]}" \
    | grep -oE '"published":\["[^"]*"' | cut -d'"' -f4 || true)
  echo "$day: $result ${stored:-nothing}"
done > seen
cat > expected <<'SEEN'
2022-01-12: "result":"created" 2022-01-12 00:00
2022-01: "result":"created" 2022-01-01 00:00
2022: "result":"created" 2022-01-01 00:00
20220112: "result":"created" 1970-01-01 05:37
2022-1-5: "type":"document_parsing_exception" nothing
SEEN
cat seen
diff expected seen || { echo "changed: the output is no longer the one described above" >&2; exit 1; }
echo "as described"
