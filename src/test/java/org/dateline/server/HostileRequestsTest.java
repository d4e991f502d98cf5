package org.dateline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Requests nobody would make by hand: all are answered, none is a fault of ours. */
final class HostileRequestsTest {
  private final HttpClient client = HttpClient.newHttpClient();

  private HttpResponse<String> get(String url) throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(URI.create(url)).build(), HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void everyRequestIsAnsweredOrRefusedByName() throws Exception {
    HostileAddresses addresses = new HostileAddresses(20220112);
    ContractCheck contract = new ContractCheck();
    try (Server server = server()) {
      for (int i = 0; i < 500; i++) {
        String address = addresses.next();
        HttpResponse<String> answer = get(server.url() + address);
        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isIn(200, 400, 404);
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        if (answer.statusCode() == 400) {
          contract.check(
              URI.create(address).getRawPath(),
              400,
              answer.headers().firstValue("Content-Type").orElse(""),
              answer.body());
          assertThat(answer.body()).contains("\"parameter\":");
        }
      }
    }
  }

  @Test
  void eightReadersAtOnceEachGetTheirOwnAnswer() throws Exception {
    ExecutorService readers = Executors.newFixedThreadPool(8);
    try (Server server = server()) {
      List<Callable<String>> requests =
          IntStream.range(300, 500)
              .mapToObj(size -> server.url() + "/api/search?size=" + size)
              .map(url -> (Callable<String>) () -> get(url).body())
              .toList();
      List<Future<String>> answers = readers.invokeAll(requests);
      for (int i = 0; i < answers.size(); i++) {
        assertThat(answers.get(i).get()).contains("“" + (300 + i) + "” is no size");
      }
    } finally {
      readers.shutdownNow();
    }
  }

  private static Server server() {
    Settings settings = new Settings(Settings.LOOPBACK, 0, null, "0.1", List.of(), false);
    return new Server(new FakeArchive().backend(), settings, 0).start();
  }
}
