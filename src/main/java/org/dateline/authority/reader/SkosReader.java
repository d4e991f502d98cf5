package org.dateline.authority.reader;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.dateline.authority.imported.ImportedEntity;
import org.jspecify.annotations.Nullable;

/**
 * Reads SKOS in RDF/XML, the strict subset that thesaurus editors write: concepts as elements
 * (skos:Concept or rdf:Description with rdf:about), labels and notes as child elements, links as
 * rdf:resource. Read with the JDK's StAX; document types and external entities are refused.
 */
final class SkosReader implements EntityReader {
  private static final String RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  @Override
  public String format() {
    return "SKOS (RDF/XML)";
  }

  @Override
  public void read(InputStream in, EntitySink sink) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader xml = factory.createXMLStreamReader(in);
      while (xml.hasNext()) {
        if (xml.next() == XMLStreamConstants.START_ELEMENT) {
          String about = xml.getAttributeValue(RDF, "about");
          if (about != null) {
            concept(xml, about, sink);
          }
        }
      }
    } catch (XMLStreamException e) {
      throw new IOException(
          "line " + e.getLocation().getLineNumber() + ": not XML: " + e.getMessage(), e);
    }
  }

  private static void concept(XMLStreamReader xml, String about, EntitySink sink)
      throws XMLStreamException, IOException {
    EntityFacts facts = new EntityFacts(about, true);
    facts.wikidata = EntityFacts.wikidataIn(about);
    Map<String, String> preferred = new HashMap<>();
    Map<String, Boolean> others = new LinkedHashMap<>();
    int depth = 1;
    while (depth > 0 && xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.END_ELEMENT) {
        depth--;
      } else if (event == XMLStreamConstants.START_ELEMENT) {
        depth += property(xml, facts, preferred, others, sink);
      }
    }
    facts.name(preferred.getOrDefault("en", preferred.get("")));
    preferred.values().forEach(facts::name);
    others.keySet().forEach(facts::name);
    ImportedEntity entity = facts.entity();
    if (entity == null) {
      sink.skipped("no label");
    } else {
      sink.entity(entity);
    }
  }

  /** Returns 1 when the element is still open. */
  private static int property(
      XMLStreamReader xml,
      EntityFacts facts,
      Map<String, String> preferred,
      Map<String, Boolean> others,
      EntitySink sink)
      throws XMLStreamException, IOException {
    String about = xml.getAttributeValue(RDF, "about");
    if (about != null) { // a concept written inside of another, as its broader one
      concept(xml, about, sink);
      return 0;
    }
    String language = xml.getAttributeValue(XML, "lang");
    switch (xml.getLocalName()) {
      case "prefLabel" -> {
        String key = language == null ? "" : language.toLowerCase(Locale.ROOT).split("-", -1)[0];
        preferred.putIfAbsent(key, text(xml));
        return 0;
      }
      case "altLabel", "hiddenLabel" -> {
        others.put(text(xml), true);
        return 0;
      }
      case "definition", "scopeNote" -> {
        String text = text(xml);
        facts.description = facts.description == null ? text : facts.description;
        return 0;
      }
      default -> {
        reference(xml.getLocalName(), xml.getAttributeValue(RDF, "resource"), facts);
        return 1;
      }
    }
  }

  /** Takes what a property says by the address of another resource. */
  private static void reference(String property, @Nullable String resource, EntityFacts facts) {
    switch (property) {
      case "exactMatch", "closeMatch", "sameAs" -> {
        String wikidata = EntityFacts.wikidataIn(resource);
        facts.wikidata = facts.wikidata == null ? wikidata : facts.wikidata;
        facts.wikipedia = facts.wikipedia == null ? wikipedia(resource) : facts.wikipedia;
      }
      case "type" -> {
        String word = resource == null ? "" : resource.replaceAll(".*[/#]", "");
        facts.type = facts.type == null ? EntityFacts.type(word) : facts.type;
      }
      default -> {} // says nothing that is kept
    }
  }

  /** The text of an element with all within it: notes and even labels come with markup. */
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    int depth = 1;
    while (depth > 0) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }

  private static @Nullable String wikipedia(@Nullable String resource) {
    String dbpedia = "dbpedia.org/resource/";
    int start = resource == null ? -1 : resource.indexOf(dbpedia);
    return resource == null || start < 0
        ? null
        : resource.substring(start + dbpedia.length()).replace('_', ' ');
  }
}
