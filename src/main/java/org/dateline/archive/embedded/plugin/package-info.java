/**
 * The analysis filters that stock Elasticsearch ships in its module analysis-common and the
 * embedded server lacks. A plugin on Elasticsearch's stable plugin API: it runs inside the server,
 * not inside Dateline, and uses nothing of Dateline.
 *
 * <p>Filters of a stable plugin serve in analyzers; in a keyword field's <em>normalizer</em>
 * Elasticsearch takes only its own (of which the embedded server has lowercase).
 */
@NullMarked
package org.dateline.archive.embedded.plugin;

import org.jspecify.annotations.NullMarked;
