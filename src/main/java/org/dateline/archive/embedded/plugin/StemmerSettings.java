package org.dateline.archive.embedded.plugin;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** The stock filter's setting. */
@AnalysisSettings
public interface StemmerSettings {
  @StringSetting(path = "language", defaultValue = "english")
  String language();
}
