package org.dateline.language.corenlp.compact;

/**
 * The names of features (Finkel, Grenager and Manning, ACL 2005), as the models know them: what
 * stands before an ending here is a word, a shape or a cluster. P is the word before, N the one
 * after, C the word itself; those of a label end in {@code |C}, those of a pair in {@code |CpC}.
 *
 * <p>Outside the sentence word and shape are empty. The cluster there is "null" to labels and empty
 * to pairs, and the shape after the last word is "null" to pairs.
 */
final class CrfTemplates {
  static final String NULL = "null";
  static final Ending DOTS = Ending.of("...");
  static final Ending DASH = Ending.of("-");

  // of one word
  static final long ANY = TextHash.of("###|C");
  static final long TITLE = TextHash.of("IS_TITLE|C");
  static final Ending WORD = Ending.of("-WORD|C");
  static final Ending CLUSTER = Ending.of("-DISTSIM|C");
  static final Ending SHAPE = Ending.of("-TYPE|C");

  /** Beginnings and ends of {@code <word>}, "#<Lo#", each once. */
  static final char NGRAM_MARK = '#';

  static final Ending NGRAM = Ending.of("#|C");

  // of a neighbour
  static final Ending WORD_BEFORE = Ending.of("-PW|C");
  static final Ending WORD_NEXT = Ending.of("-NW|C");
  static final Ending CLUSTER_BEFORE = Ending.of("-PDISTSIM|C");
  static final Ending CLUSTER_NEXT = Ending.of("-NDISTSIM|C");
  static final Ending SHAPE_BEFORE = Ending.of("-PTYPE|C");
  static final Ending SHAPE_NEXT = Ending.of("-NTYPE|C");
  static final Ending ANYWHERE_BEFORE = Ending.of("-DISJP|C");
  static final Ending ANYWHERE_NEXT = Ending.of("-DISJN|C");

  // of a word and its neighbours
  static final Ending WORD_BEFORE_SHAPE = Ending.of("-PW_CTYPE|C");
  static final Ending SHAPE_WORD_NEXT = Ending.of("-NW_CTYPE|C");
  static final Ending SHAPE_BEFORE_SHAPE = Ending.of("-PCTYPE|C");
  static final Ending SHAPE_SHAPE_NEXT = Ending.of("-CNTYPE|C");
  static final Ending THREE_SHAPES = Ending.of("-PCNTYPE|C");

  /** The word two before, if the one before is short. */
  static final Ending SECOND_BEFORE_SHAPE = Ending.of("-PPW_CTYPE|C");

  /** The word two after, if the one after is short. */
  static final Ending SECOND_NEXT_SHAPE = Ending.of("-NNW_CTYPE|C");

  // of the place in the sentence
  static final Ending POSITION = Ending.of("-POSITION|C");
  static final String[] PLACES = {"BEGIN-SENT", "IN-SENT", "END-SENT"};

  // of a pair of labels
  static final long PAIR = TextHash.of("PSEQ|CpC");
  static final Ending PAIR_WORD = Ending.of("-PSEQW|CpC");
  static final Ending PAIR_WORDS = Ending.of("-PSEQW2|CpC");
  static final Ending PAIR_WORD_BEFORE = Ending.of("-PSEQpW|CpC");
  static final Ending PAIR_CLUSTER_BEFORE = Ending.of("-PSEQpDS|CpC");
  static final Ending PAIR_CLUSTER = Ending.of("-PSEQcDS|CpC");
  static final Ending PAIR_CLUSTERS = Ending.of("-PSEQpcDS|CpC");
  static final Ending PAIR_SHAPE_BEFORE = Ending.of("-PSEQpS|CpC");
  static final Ending PAIR_SHAPE = Ending.of("-PSEQcS|CpC");
  static final Ending PAIR_SHAPES = Ending.of("-TYPES|CpC");
  static final Ending PAIR_SHAPE_AGAIN = Ending.of("-TPS2|CpC");
  static final Ending PAIR_SHAPE_NEXT = Ending.of("-TNS1|CpC");

  private CrfTemplates() {}
}
