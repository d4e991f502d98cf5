/**
 * Ministries, parliaments and other bodies that every country has, and which country's is meant.
 */
@NullMarked
package org.dateline.linking.publicbody;

import org.jspecify.annotations.NullMarked;
