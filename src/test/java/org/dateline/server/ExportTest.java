package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Exports over real HTTP. */
final class ExportTest extends ServerFixture {
  @Test
  void anExportBrokenOffIsNotTakenForAWholeOne() {
    archive.rows(100_000);
    archive.failAfter(50_000);
    assertThatThrownBy(() -> send("GET", "/api/export?format=jsonl"))
        .isInstanceOf(UncheckedIOException.class);
  }

  @Test
  void anExportThatFailsAtOnceIsAProblem() {
    archive.failAfter(0);
    HttpResponse<String> answer = get("/api/export?format=jsonl");
    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(header(answer, "Content-Disposition")).isEmpty();
  }

  @Test
  void anExportHoldsEveryRowAndNoFormula() {
    archive.rows(3);
    HttpResponse<String> csv = get("/api/export?person=Q1");
    assertThat(header(csv, "Content-Disposition")).contains("dateline-articles.csv");
    List<String> lines = csv.body().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(lines.get(0)).startsWith("id,title,published,source");
    assertThat(lines.get(1)).contains("'=Maren Holt").contains("corenlp-4.5.10,2022.1");
    assertThat(get("/api/export?what=entities&format=jsonl").body().lines()).hasSize(3);
    assertThat(get("/api/export?what=entities").body().lines())
        .startsWith(
            "id,name,type,articles,description,wikidata,wikipedia,known_from",
            "dbp:Ann_Lee,Ann Lee,PERSON,1,,,Ann Lee,curated");
    assertThat(get("/api/export?what=quotes").body())
        .contains("Ann Lee,dbp:Ann_Lee")
        .contains("“We talk,”\",text,0,10,\"[[0,10]]\",said,11,15,");
  }

  @Test
  void anExportSaysWhatItIsBesideItOrInItsFirstRecord() {
    archive.rows(3);
    HttpResponse<String> csv = get("/api/export?person=Q1");
    assertThat(header(csv, "Link")).isEqualTo("</api/export/about?person=Q1>; rel=\"describedby\"");
    JsonNode beside = parse(get("/api/export/about?person=Q1").body());
    assertThat(beside.get("rows").intValue()).isEqualTo(3);
    assertThat(beside.get("query").textValue()).isEqualTo("person=Q1");
    assertThat(beside.get("program").textValue()).isEqualTo("Dateline 0.1");
    assertThat(beside.at("/models/0").textValue()).contains("corenlp");
    List<String> lines =
        get("/api/export?person=Q1&format=jsonl&header=yes").body().lines().toList();
    assertThat(lines).hasSize(4);
    assertThat(parse(lines.get(0)).at("/export/rows").intValue()).isEqualTo(3);
    assertThat(problem("/api/export?header=yes", 400).get("parameter").textValue())
        .isEqualTo("header");
  }

  @Test
  void anExportOfNothingHasItsColumns() {
    archive.rows(0);
    assertThat(get("/api/export").body()).startsWith("id,title,");
    assertThat(get("/api/export?format=jsonl").body()).isEmpty();
  }

  @Test
  void askedForItsHeadAloneAnExportClaimsNoLengthThatItCannotKnow() {
    HttpResponse<String> head = send("HEAD", "/api/export?what=quotes&format=jsonl");
    assertThat(head.statusCode()).isEqualTo(200);
    assertThat(header(head, "Content-Type")).isEqualTo("application/x-ndjson");
    assertThat(header(head, "Content-Disposition")).contains("dateline-quotes.jsonl");
    assertThat(head.headers().firstValue("Content-Length")).isEmpty();
    assertThat(send("HEAD", "/api/export?published.from=soon").statusCode())
        .as("as it would be asked for whole")
        .isEqualTo(400);
  }
}
