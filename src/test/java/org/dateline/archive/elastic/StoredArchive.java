package org.dateline.archive.elastic;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.dateline.archive.EntityDirectory;
import org.dateline.archive.elastic.document.EntityDocument;
import org.dateline.article.EntityType;
import org.dateline.article.Link;
import org.dateline.authority.Entity;
import org.dateline.testing.TestNode;

/** An archive as an earlier Dateline stored it, on the node that the run shares. */
final class StoredArchive implements AutoCloseable {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final Pattern ARTICLE = Pattern.compile("\\bsample-\\d\\d\\b");

  /** The beginning of what is packed with gzip, in Base64. */
  private static final String GZIP = "H4sI";

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final URI node;
  private final Credentials credentials;
  private final String prefix;
  private final Map<String, Entity> known = new HashMap<>();

  private StoredArchive(URI node, Credentials credentials) {
    this.node = node;
    this.credentials = credentials;
    this.prefix = TestNode.prefix() + "stored";
  }

  /** Stores what lies in the test's resources for this form. */
  static StoredArchive ofForm(int form) {
    return ofForm(form, TestNode.url(), TestNode.credentials());
  }

  /** The same on another node. */
  static StoredArchive ofForm(int form, URI node, Credentials credentials) {
    return ofForm(form, node, credentials, 0);
  }

  /** The same with further articles and quotations: so many copies of each under other ids. */
  static StoredArchive ofForm(int form, URI node, Credentials credentials, int copies) {
    StoredArchive archive = new StoredArchive(node, credentials);
    JsonNode forms = read("/archives/form-" + form + "/forms.json", JsonNode.class).get(0);
    for (var kindAndForm : forms.properties()) {
      String kind = kindAndForm.getKey();
      String index = archive.prefix + "-" + kind + "-v" + kindAndForm.getValue();
      String folder = "/archives/form-" + form + "/" + kind;
      ObjectNode definition = (ObjectNode) read(folder + ".json", JsonNode.class).get(0);
      definition.putObject("aliases").putObject(archive.prefix + "-" + kind);
      archive.send("PUT", "/" + index, definition.toString());
      StringBuilder bulk = new StringBuilder();
      boolean copied = kind.equals("articles") || kind.equals("quotes");
      for (JsonNode line : read(folder + ".jsonl", JsonNode.class)) {
        for (int copy = 0; copy <= (copied ? copies : 0); copy++) {
          bulk.append("{\"index\":{\"_id\":").append(copy(line.get("id"), copy)).append("}}\n");
          bulk.append(copy(line.get("document"), copy)).append('\n');
        }
      }
      if (kind.equals("entities")) {
        archive.know(read(folder + ".jsonl", JsonNode.class));
      }
      archive.send("POST", "/" + index + "/_bulk?refresh=true", bulk.toString());
    }
    return archive;
  }

  /** A document about an article, turned into one about its copy; the 0th is itself. */
  private static String copy(JsonNode document, int number) {
    if (number == 0) {
      return document.toString();
    }
    JsonNode renamed = document.deepCopy();
    String packed = document.path("record").asText();
    if (packed.startsWith(GZIP)) {
      ((ObjectNode) renamed).put("record", packed(renamed(unpacked(packed), number)));
    }
    return renamed(renamed.toString(), number);
  }

  private static String renamed(String text, int number) {
    return ARTICLE.matcher(text).replaceAll("$0-copy" + number);
  }

  private static String unpacked(String packed) {
    byte[] bytes = Base64.getDecoder().decode(packed);
    try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String packed(String text) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream out = new GZIPOutputStream(bytes)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return Base64.getEncoder().encodeToString(bytes.toByteArray());
  }

  /** None of this Dateline's. */
  static StoredArchive ofALaterForm() {
    StoredArchive archive = new StoredArchive(TestNode.url(), TestNode.credentials());
    archive.send(
        "PUT",
        "/" + archive.prefix + "-articles-v99",
        "{\"aliases\":{\"" + archive.prefix + "-articles\":{}}}");
    return archive;
  }

  /** With what the authority knew when the archive was stored. */
  ElasticArchive open() {
    return open(directory());
  }

  /** With what an authority knows now. */
  ElasticArchive open(EntityDirectory known) {
    return ElasticArchive.open(Cluster.of(node, credentials), prefix, Sharding.DEFAULT, known);
  }

  /** An authority that says something else of every entity it knew. */
  EntityDirectory otherDirectory() {
    return id -> Optional.ofNullable(known.get(id)).map(StoredArchive::other);
  }

  private static Entity other(Entity entity) {
    return new Entity(
        entity.id(),
        EntityType.OTHER,
        "Other " + entity.name(),
        List.of(),
        "something else",
        entity.wikipedia(),
        entity.wikidata(),
        null,
        null,
        List.of(),
        entity.sources());
  }

  String prefix() {
    return prefix;
  }

  EntityDirectory directory() {
    return new EntityDirectory() {
      @Override
      public Optional<Entity> find(String id) {
        return Optional.ofNullable(known.get(id));
      }

      @Override
      public Optional<Entity> country(String code) {
        return Optional.empty();
      }
    };
  }

  private void know(List<JsonNode> entities) {
    EntityDocument documents = new EntityDocument(new ObjectMapper(), EntityDirectory.EMPTY);
    for (JsonNode line : entities) {
      Entity entity = documents.read(line.get("document"));
      if (!entity.id().startsWith(Link.ARCHIVE_BORN)) {
        known.put(entity.id(), entity);
      }
    }
  }

  /** Of all forms, without the prefix, sorted. */
  List<String> indices() {
    JsonNode found = send("GET", "/" + prefix + "-*/_alias", "");
    TreeSet<String> names = new TreeSet<>();
    found.fieldNames().forEachRemaining(name -> names.add(name.substring(prefix.length() + 1)));
    return List.copyOf(names);
  }

  private static <T> List<T> read(String resource, Class<T> type) {
    try (InputStream in = StoredArchive.class.getResourceAsStream(resource)) {
      return MAPPER.readerFor(type).<T>readValues(in).readAll();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private JsonNode send(String method, String path, String body) {
    try {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(URI.create(node + path))
              .header("Content-Type", "application/json")
              .method(method, BodyPublishers.ofString(body));
      if (credentials.header() != null) {
        request.header("Authorization", credentials.header());
      }
      HttpResponse<String> answer =
          HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
      JsonNode json = MAPPER.readTree(answer.body());
      if (answer.statusCode() != 200 || json.path("errors").asBoolean()) {
        throw new IllegalStateException(answer.statusCode() + " " + answer.body());
      }
      return json;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    for (String index : indices()) {
      send("DELETE", "/" + URLEncoder.encode(prefix + "-" + index, StandardCharsets.UTF_8), "");
    }
  }
}
