package org.dateline.archive.embedded.plugin;

import java.util.List;
import org.elasticsearch.plugin.settings.AnalysisSettings;
import org.elasticsearch.plugin.settings.ListSetting;

/** The setting of Elasticsearch's own filter {@code mapping}: its mappings. */
@AnalysisSettings
public interface MappingSettings {
  @ListSetting(path = "mappings")
  List<String> mappings();
}
