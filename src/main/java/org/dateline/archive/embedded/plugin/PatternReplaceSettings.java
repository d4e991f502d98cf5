package org.dateline.archive.embedded.plugin;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** Settings of the filter, as those of Elasticsearch's own. */
@AnalysisSettings
public interface PatternReplaceSettings {
  @StringSetting(path = "pattern", defaultValue = "(?!)")
  String pattern();

  @StringSetting(path = "replacement", defaultValue = "")
  String replacement();
}
