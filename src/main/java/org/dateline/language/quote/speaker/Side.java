package org.dateline.language.quote.speaker;

/** The side of a quotation that something of its paragraph stands on. */
enum Side {
  LEFT("left"),
  RIGHT("right");

  private final String text;

  Side(String text) {
    this.text = text;
  }

  /**
   * The side of a quotation on which an item stands.
   *
   * @param item of the paragraph
   * @param quotation the item that stands for the quotation
   */
  static Side of(int item, int quotation) {
    return item < quotation ? LEFT : RIGHT;
  }

  /** The name that features have for it. */
  String text() {
    return text;
  }
}
