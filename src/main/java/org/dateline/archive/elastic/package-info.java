/**
 * The archive in Elasticsearch. What others see stands here: {@link ElasticArchive}, which puts
 * together the stores, searches and the export that implement the interfaces of {@code archive} and
 * {@code search}. They are made of the sub-packages, which know nothing of them: {@code
 * connection}, {@code document}, {@code query}, {@code entity}, {@code facet}, {@code plan} and
 * {@code hit}, none of which uses one named after it. No other package uses the Elasticsearch
 * client.
 */
@NullMarked
package org.dateline.archive.elastic;

import org.jspecify.annotations.NullMarked;
