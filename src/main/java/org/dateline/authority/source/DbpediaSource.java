package org.dateline.authority.source;

import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.dateline.authority.Candidate.Source;
import org.dateline.authority.Entity;
import org.dateline.authority.NameKey;
import org.dateline.authority.compiled.EntityDraft;
import org.dateline.authority.source.DbpediaReader.Document;

/** The 43,000 most linked entities of DBpedia, as of 2011: types, words, places, popularity. */
final class DbpediaSource {
  private static final String RESOURCE = "http://dbpedia.org/resource/";
  private static final String ONTOLOGY = "http://dbpedia.org/ontology/";
  private static final String CATEGORY = RESOURCE + "Category:";
  private static final String URI = "uri";
  private static final String SEE_ALSO = "ref/rdfs:seeAlso/";
  private static final String TYPE = "ref/rdf:type/";
  private static final String LABEL = "@en/rdfs:label/";
  private static final String COMMENT = "@en/rdfs:comment/";
  private static final String SUBJECT = "ref/dc:subject/";
  private static final String LATITUDE = "dou/geo:lat/";
  private static final String LONGITUDE = "dou/geo:long/";
  private static final String POPULATION = "lon/dbp-ont:populationTotal/";
  private static final String RANK = "flo/entityhub:entityRank/";
  private static final Set<String> FIELDS =
      Set.of(URI, SEE_ALSO, TYPE, LABEL, COMMENT, SUBJECT, LATITUDE, LONGITUDE, POPULATION, RANK);

  private static final int MOST_WORDS = 80;

  private final List<Document> documents = new ArrayList<>();
  private final Set<String> persons = new HashSet<>();
  private final Set<String> others = new HashSet<>();

  /** Reads all, and tells {@code history} of the redirects among them. */
  DbpediaSource(Distributions distributions, TitleHistory history) throws IOException {
    new DbpediaReader(distributions, FIELDS)
        .read(
            document -> {
              String title = title(document.first(URI));
              String target = title(document.first(SEE_ALSO));
              if (!target.isEmpty() && !target.equals(title)) {
                history.redirect(title, target);
              } else if (isEntity(title)) {
                documents.add(document);
                boolean person = document.all(TYPE).contains(ONTOLOGY + "Person");
                (person ? persons : others).add(title);
              }
            });
  }

  private static boolean isEntity(String title) {
    return !title.isEmpty()
        && !title.startsWith("Category:")
        && WikidictReader.isArticle(title.replace(' ', '_'));
  }

  /** Titles that name persons for certain. */
  Set<String> persons() {
    return persons;
  }

  /** The other titles; some of them name persons, too. */
  Set<String> others() {
    return others;
  }

  /** Adds what is known to the drafts, once; returns how many entities. */
  int draft(Drafts drafts, TitleTypes types) {
    for (Document document : documents) {
      String title = title(document.first(URI));
      EntityDraft draft = drafts.of(title);
      describe(draft, document, types);
      String label = document.first(LABEL);
      if (!label.isEmpty() && !label.endsWith(")")) {
        draft.named(label, Source.DBPEDIA, 0.5);
      }
    }
    int size = documents.size();
    documents.clear();
    return size;
  }

  private static void describe(EntityDraft draft, Document document, TitleTypes types) {
    String latitude = document.first(LATITUDE);
    String longitude = document.first(LONGITUDE);
    boolean located = !latitude.isEmpty() && !longitude.isEmpty();
    List<String> categories =
        document.all(SUBJECT).stream()
            .filter(c -> c.startsWith(CATEGORY))
            .map(c -> decode(c.substring(CATEGORY.length())))
            .toList();
    List<String> ontology =
        document.all(TYPE).stream()
            .filter(t -> t.startsWith(ONTOLOGY))
            .map(t -> t.substring(ONTOLOGY.length()))
            .toList();
    if (draft.type == null) {
      draft.type = types.ofDbpedia(draft.name(), ontology, categories, located);
    }
    if (located && draft.position == null) {
      draft.position =
          new Entity.Position(Double.parseDouble(latitude), Double.parseDouble(longitude));
    }
    String population = document.first(POPULATION);
    if (!population.isEmpty() && draft.population == 0) {
      draft.population = Math.max(0, Long.parseLong(population));
    }
    String rank = document.first(RANK);
    draft.popularity = Math.max(draft.popularity, rank.isEmpty() ? 0 : Double.parseDouble(rank));
    draft.known = true;
    draft.sources.add("dbpedia");
    String comment = document.first(COMMENT);
    String sentence = FirstSentence.of(comment);
    if (draft.description == null && !sentence.isEmpty()) {
      draft.description = sentence;
    }
    addWords(draft, comment);
    categories.forEach(category -> addWords(draft, category.replace('_', ' ')));
  }

  private static void addWords(EntityDraft draft, String text) {
    for (String word : NameKey.fold(text).split(" ", -1)) {
      if (word.length() > 2 && draft.words.size() < MOST_WORDS && !StopWords.ALL.contains(word)) {
        draft.words.add(word);
      }
    }
  }

  /** The title in the address of a resource; empty when it is none of DBpedia's. */
  private static String title(String uri) {
    return uri.startsWith(RESOURCE)
        ? decode(uri.substring(RESOURCE.length())).replace('_', ' ')
        : "";
  }

  private static String decode(String uri) {
    try {
      return URLDecoder.decode(uri.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      return uri; // a bare percent sign
    }
  }
}
