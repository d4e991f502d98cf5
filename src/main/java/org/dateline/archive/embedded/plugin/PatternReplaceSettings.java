package org.dateline.archive.embedded.plugin;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** The stock filter's settings. */
@AnalysisSettings
public interface PatternReplaceSettings {
  @StringSetting(path = "pattern", defaultValue = "(?!)")
  String pattern();

  @StringSetting(path = "replacement", defaultValue = "")
  String replacement();
}
