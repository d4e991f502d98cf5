package org.dateline.archive.embedded.plugin;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** Setting of the stemmer, as that of Elasticsearch's own. */
@AnalysisSettings
public interface StemmerSettings {
  @StringSetting(path = "language", defaultValue = "english")
  String language();
}
