package org.dateline.archive.embedded.plugin;

import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.StringSetting;

/** Settings of {@link PatternReplace}: the same as of Elasticsearch's own filter of this name. */
@AnalysisSettings
public interface PatternReplaceSettings {
  @StringSetting(path = "pattern", defaultValue = "(?!)")
  String pattern();

  @StringSetting(path = "replacement", defaultValue = "")
  String replacement();
}
