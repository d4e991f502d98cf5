/**
 * Attribution of quotations in marks: who said them. {@link Attributor} goes these steps:
 *
 * <ol>
 *   <li>a transcript's label names the speaker;
 *   <li>what is surely no speech, is denied, or is labelled "Q:" or "A:", has none;
 *   <li>the subject of the quotation's own clause is the speaker;
 *   <li>patterns that leave no doubt ({@link SpeakerChoice}) overrule the ranker;
 *   <li>the ranker chooses among the candidates and "nobody"; where it does not know, a precise
 *       pattern decides, then who spoke before or acts beside speech that stands alone, and then
 *       the person named in the paragraph above or below;
 *   <li>the words of a sign or poster have no speaker;
 *   <li>few words, titles and things need a higher confidence than others ({@link
 *       RequiredConfidence});
 *   <li>what is less sure than {@code Attribution.isGiven} demands is given up ({@code
 *       QuoteFinder}).
 * </ol>
 *
 * <p>{@code coreference.NameResolver} then makes a name of the expression that was chosen, and what
 * is less sure than {@code AnnotatedArticle.SPEAKER_FLOOR} is shown as a candidate alone. What an
 * archivist decided overrules all.
 */
@NullMarked
package org.dateline.language.quote.speaker;

import org.jspecify.annotations.NullMarked;
