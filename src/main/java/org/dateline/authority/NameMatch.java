package org.dateline.authority;

/** The ways in which a name equals a known one, the closest first. */
public enum NameMatch {
  /** Character for character. */
  EXACT(1.0),
  /** But for punctuation: O.S.C.E. and OSCE. */
  PUNCTUATION(0.85),
  /** But for case: Nato and NATO. */
  CASE(0.6),
  /** Only the folded keys are equal: case, accents, punctuation or a leading "the" differ. */
  FOLDED(0.35);

  private final double factor;

  NameMatch(double factor) {
    this.factor = factor;
  }

  /** The factor by which a prior is worth less where the name is equal in this way only. */
  public double factor() {
    return factor;
  }
}
