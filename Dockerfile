# Dateline's server and commands, for use beside an Elasticsearch of its own (docker-compose.yml).
FROM maven:3.9-eclipse-temurin-21 AS build
WORKDIR /dateline
COPY . .
# The launcher builds what is missing; nothing is run but the version.
RUN ./dateline --version

FROM eclipse-temurin:21-jre
RUN groupadd --gid 10001 dateline \
 && useradd --uid 10001 --gid dateline --create-home --shell /usr/sbin/nologin dateline \
 && mkdir /data && chown dateline:dateline /data
COPY --from=build --chown=dateline:dateline /dateline /dateline
USER dateline
ENV DATELINE_DATA=/data
VOLUME /data
EXPOSE 8080
HEALTHCHECK --interval=15s --timeout=5s --start-period=60s \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q 200"]
ENTRYPOINT ["/dateline/dateline"]
CMD ["serve", "--host", "0.0.0.0"]
