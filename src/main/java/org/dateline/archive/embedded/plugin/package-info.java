/**
 * The analysis filters that stock Elasticsearch ships in its module analysis-common and the
 * embedded server lacks. A plugin on Elasticsearch's stable plugin API: it runs inside the server,
 * not inside Dateline, and uses nothing of Dateline.
 */
@NullMarked
package org.dateline.archive.embedded.plugin;

import org.jspecify.annotations.NullMarked;
