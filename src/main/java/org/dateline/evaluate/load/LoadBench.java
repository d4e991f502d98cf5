package org.dateline.evaluate.load;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.archive.elastic.bench.BareSearch;

/**
 * Times of searches with hits, snippets, all facets and the timeline through the server, beside the
 * bare request to Elasticsearch in the same run; and the pace and memory of an export.
 */
public final class LoadBench {
  private static final int MEGABYTE = 1 << 20;
  private static final int[] CLIENTS = {1, 8};
  // An archive in use: Java compiles what runs often, in Elasticsearch as in Dateline.
  private static final int ROUNDS_NOT_COUNTED = 10;

  private final BareSearch bare;
  private final List<LoadSearch> searches;
  private final PrintStream out;
  private final LoadClient client;

  /**
   * Prepares to ask a server and its Elasticsearch for the same searches.
   *
   * @param server its address, without a slash at the end
   */
  public LoadBench(String server, BareSearch bare, List<LoadSearch> searches, PrintStream out) {
    client = new LoadClient(server, null);
    this.bare = bare;
    this.searches = List.copyOf(searches);
    this.out = out;
  }

  /**
   * Measures cold and warm searches, and prints their times.
   *
   * @param rounds number of rounds in which the searches are asked warm
   */
  public void run(int rounds) {
    out.printf("%d different searches; milliseconds%n", searches.size());
    out.printf("%-34s %8s %8s %8s%n", "", "median", "p95", "most");
    // Each meets an Elasticsearch that has forgotten what the other asked.
    bare.clearCaches();
    print("cold, 1 client, Elasticsearch", Latencies.of(bareTasks(), 1));
    bare.clearCaches();
    print("cold, 1 client, Dateline", Latencies.of(serverTasks(), 1));
    for (int round = 0; round < ROUNDS_NOT_COUNTED; round++) {
      Latencies.of(bareTasks(), 1);
      Latencies.of(serverTasks(), 1);
    }
    for (int clients : CLIENTS) {
      // Turn by turn, so that both meet the same machine.
      List<Double> ofServer = new ArrayList<>();
      List<Double> ofBare = new ArrayList<>();
      for (int round = 0; round < rounds; round++) {
        ofBare.addAll(Latencies.of(bareTasks(), clients).sorted());
        ofServer.addAll(Latencies.of(serverTasks(), clients).sorted());
      }
      Latencies bareTimes = new Latencies(ofBare.stream().sorted().toList());
      Latencies serverTimes = new Latencies(ofServer.stream().sorted().toList());
      print("warm, " + clients + " clients, Elasticsearch", bareTimes);
      print("warm, " + clients + " clients, Dateline", serverTimes);
      out.printf(
          "  Dateline adds %.1f ms at the median, %.1f %%%n",
          serverTimes.percentile(0.5) - bareTimes.percentile(0.5),
          100 * (serverTimes.percentile(0.5) / bareTimes.percentile(0.5) - 1));
      out.flush();
    }
  }

  private void print(String name, Latencies times) {
    out.printf(
        "%-34s %8.1f %8.1f %8.1f%n",
        name, times.percentile(0.5), times.percentile(0.95), times.percentile(1));
    out.flush();
  }

  private List<Runnable> bareTasks() {
    return searches.stream()
        .map(search -> bare.body(search.query()))
        .<Runnable>map(body -> () -> bare.ask(body))
        .toList();
  }

  private List<Runnable> serverTasks() {
    return searches.stream().<Runnable>map(search -> () -> get(search.path())).toList();
  }

  private void get(String path) {
    HttpResponse<byte[]> answer = client.ask(path, HttpResponse.BodyHandlers.ofByteArray());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException(path + " answers " + answer.statusCode());
    }
  }

  /** Reads a whole export, and watches the heap that is left when garbage is gone. */
  public void export(String what) {
    long before = LeftHeap.bytes();
    long most = before;
    long rows = 0;
    long began = System.nanoTime();
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                client
                    .ask(
                        "/api/export?format=jsonl&what=" + what,
                        HttpResponse.BodyHandlers.ofInputStream())
                    .body(),
                StandardCharsets.UTF_8))) {
      while (lines.readLine() != null) {
        if (++rows % 10_000 == 0) {
          most = Math.max(most, LeftHeap.bytes());
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    double seconds = (System.nanoTime() - began) / 1e9;
    out.printf(
        "export of %,d %s: %,.0f rows/s; heap in use %d MB before, at most %d MB meanwhile%n",
        rows, what, rows / seconds, before / MEGABYTE, most / MEGABYTE);
    out.flush();
  }
}
