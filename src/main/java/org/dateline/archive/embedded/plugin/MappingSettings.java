package org.dateline.archive.embedded.plugin;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** The stock filter's setting. */
@AnalysisSettings
public interface MappingSettings {
  @ListSetting(path = "mappings")
  List<String> mappings();
}
