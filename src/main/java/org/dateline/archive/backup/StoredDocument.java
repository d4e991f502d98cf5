package org.dateline.archive.backup;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

/**
 * A document of an archive, as it is stored.
 *
 * @param kind articles, quotes, entities, decisions ...: the index it is stored in, without prefix
 *     and stored form
 * @param id its id in that index
 * @param document null for one that is to be removed
 */
public record StoredDocument(String kind, String id, @Nullable ObjectNode document) {}
