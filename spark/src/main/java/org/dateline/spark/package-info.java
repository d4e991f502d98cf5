/** The language pass as a Spark job. */
package org.dateline.spark;
