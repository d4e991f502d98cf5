package org.dateline.archive.elastic.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.Tokenizer;
import org.apache.lucene.analysis.charfilter.MappingCharFilter;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;
import org.apache.lucene.analysis.en.EnglishPossessiveFilter;
import org.apache.lucene.analysis.en.KStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.apache.lucene.analysis.standard.StandardTokenizer;

/**
 * The analyzers {@code words} and {@code exact} of the mappings, made of the same Lucene classes
 * that Elasticsearch uses. What is replaced before a text is cut into words is read from the
 * mapping itself.
 */
final class TextAnalysis extends Analyzer {
  private static final Pattern SIGN = Pattern.compile("\\\\u(\\p{XDigit}{4})");
  private static final List<UnaryOperator<Reader>> REPLACED = replaced();

  private final boolean stems;

  TextAnalysis(boolean stems) {
    this.stems = stems;
  }

  @Override
  protected Reader initReader(String field, Reader text) {
    Reader read = text;
    for (UnaryOperator<Reader> filter : REPLACED) {
      read = filter.apply(read);
    }
    return read;
  }

  @Override
  protected TokenStreamComponents createComponents(String field) {
    Tokenizer words = new StandardTokenizer();
    TokenStream folded =
        new ASCIIFoldingFilter(new LowerCaseFilter(new EnglishPossessiveFilter(words)));
    return new TokenStreamComponents(words, stems ? new KStemFilter(folded) : folded);
  }

  private static List<UnaryOperator<Reader>> replaced() {
    try (InputStream in = TextAnalysis.class.getResourceAsStream("/index-mappings/articles.json")) {
      JsonNode analysis = new ObjectMapper().readTree(in).path("settings").path("analysis");
      List<UnaryOperator<Reader>> filters = new ArrayList<>();
      for (JsonNode name : analysis.path("analyzer").path("words").path("char_filter")) {
        filters.add(filter(analysis.path("char_filter").path(name.asText())));
      }
      return List.copyOf(filters);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // the build holds the mappings
    }
  }

  private static UnaryOperator<Reader> filter(JsonNode definition) {
    if (definition.path("type").asText().equals("mapping")) {
      NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
      for (JsonNode rule : definition.path("mappings")) {
        List<String> sides = List.of(rule.asText().split("=>", 2));
        map.add(signs(sides.get(0)), signs(sides.get(1)));
      }
      NormalizeCharMap signs = map.build();
      return text -> new MappingCharFilter(signs, text);
    }
    Pattern pattern = Pattern.compile(definition.path("pattern").asText());
    String replacement = definition.path("replacement").asText();
    return text -> new PatternReplaceCharFilter(pattern, replacement, text);
  }

  private static String signs(String escaped) {
    StringBuilder signs = new StringBuilder();
    Matcher sign = SIGN.matcher(escaped);
    while (sign.find()) {
      signs.append((char) Integer.parseInt(sign.group(1), 16));
    }
    return signs.toString();
  }
}
