# Dateline's server and commands, for use beside an Elasticsearch of its own (compose.yaml).
#
#   docker build -t dateline .                      compiles it in the image
#   docker build -t dateline --build-arg BUILD=built .    takes what ./dateline or mvn package has built here
ARG BUILD=compiled

FROM maven:3.9-eclipse-temurin-21 AS compiled
WORKDIR /dateline
COPY . .
RUN rm -rf target && ./dateline --version && mvn -B -q cyclonedx:makeBom@bill-of-materials

FROM eclipse-temurin:21-jre AS built
WORKDIR /dateline
COPY . .

FROM ${BUILD} AS program
# The embedded Elasticsearch is not needed; sources are not, since nothing is built any more.
RUN mkdir -p /image/target && cp dateline pom.xml /image/ \
 && cp -r target/dateline.jar target/lib target/distributions /image/target/ \
 && if [ -f target/dateline-sbom.json ]; then cp target/dateline-sbom.json /image/; fi \
 && rm -f /image/target/distributions/elasticsearch-*.zip \
 && touch /image/target/built

FROM eclipse-temurin:21-jre
RUN groupadd --gid 10001 dateline \
 && useradd --uid 10001 --gid dateline --no-create-home --home-dir /data --shell /usr/sbin/nologin dateline \
 && mkdir /data && chown dateline:dateline /data
COPY --from=program /image /dateline
USER 10001:10001
# The root file system may be read-only: all that is written lies in /data and /tmp.
ENV DATELINE_DATA=/data/archive XDG_CACHE_HOME=/data/cache XDG_DATA_HOME=/data/share HOME=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/live HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q 200"]
ENTRYPOINT ["/dateline/dateline"]
CMD ["serve", "--host", "0.0.0.0"]
