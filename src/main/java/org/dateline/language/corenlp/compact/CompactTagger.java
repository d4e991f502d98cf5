package org.dateline.language.corenlp.compact;

import java.util.List;
import org.dateline.concurrent.BoundedCache;

/**
 * Part-of-speech tagger: a maximum entropy Markov model over the two tags before (Toutanova, Klein,
 * Manning and Singer, NAACL 2003), whose best sequence is found by Viterbi's algorithm. Gives each
 * word the tag that CoreNLP's MaxentTagger gives it. Threads may share it.
 */
public final class CompactTagger {
  /** Words that are remembered, as a power of two. */
  private static final int MEMORY = 15;

  private final TaggerModel model;
  private final TagContexts contexts;
  private final BoundedCache<TaggerWord> words;
  private final TaggerWord outside;
  private final TaggerWord end;

  CompactTagger(TaggerModel model) {
    this.model = model;
    this.contexts = new TagContexts(model);
    TaggerWords reader = new TaggerWords(model);
    this.words = new BoundedCache<>(1 << MEMORY, reader::of);
    this.outside = reader.outside();
    this.end = reader.of(TaggerModel.END);
  }

  /** True if the model has met a word, as it is written, in the texts it learnt from. */
  public boolean knows(String word) {
    return !model.entry(word).equals(TaggerModel.DictionaryWord.UNKNOWN);
  }

  public String[] tag(List<String> sentence) {
    TaggerWord[] row = new TaggerWord[sentence.size() + 1];
    for (int i = 0; i < row.length - 1; i++) {
      row[i] = words.of(sentence.get(i));
    }
    row[row.length - 1] = end;
    TagSearch search = new TagSearch(contexts, row.length);
    for (int i = 0; i < row.length; i++) {
      search.add(row[i].tags, scores(row, i));
    }
    int[] best = search.best();
    String[] tags = new String[sentence.size()];
    for (int i = 0; i < tags.length; i++) {
      tags[i] = model.tags().get(best[i]);
    }
    return tags;
  }

  /** The sum for each tag of a word, but for what the tags before it add. */
  private double[] scores(TaggerWord[] sentence, int i) {
    TaggerWord word = sentence[i];
    TaggerWord before = i == 0 ? outside : sentence[i - 1];
    TaggerWord next = i + 1 == sentence.length ? outside : sentence[i + 1];
    double[] sums = new double[model.tags().size()];
    SparseRows rows = model.features().rows();
    rows.addTo(sums, before.asPrevious.word());
    rows.addTo(sums, next.asNext.word());
    if (word.rare) {
      rows.addTo(sums, before.asPrevious.shape());
      rows.addTo(sums, next.asNext.shape());
      rows.addTo(sums, before.asPrevious.cluster());
      rows.addTo(sums, next.asNext.cluster());
      rows.addTo(sums, clusters(before, word, next));
      rows.addTo(sums, model.row(TaggerTemplates.COMPANY, isCompany(sentence, i) ? "1" : "0"));
    }
    double[] capital = i == 0 ? word.atStart : word.inside;
    double[] own = word.own;
    for (int tag = 0; tag < sums.length; tag++) {
      sums[tag] += own[tag] + capital[tag];
    }
    return sums;
  }

  private int clusters(TaggerWord before, TaggerWord word, TaggerWord next) {
    long hash = TextHash.with(before.cluster, '|');
    hash = TextHash.with(TextHash.join(hash, word.cluster, word.clusterShift), '|');
    hash = TextHash.join(hash, next.cluster, next.clusterShift);
    return model.features().row(TaggerTemplates.key(TaggerTemplates.THREE_CLUSTERS, hash));
  }

  private static boolean isCompany(TaggerWord[] sentence, int i) {
    if (sentence[i].startsWithCapital) {
      for (int j = i; j < sentence.length && j <= i + 3; j++) {
        if (sentence[j].endsCompany) {
          return true;
        }
      }
    }
    return false;
  }
}
