/** Ministries, parliaments and other bodies that every country has: whose is meant. */
@NullMarked
package org.dateline.linking.publicbody;

import org.jspecify.annotations.NullMarked;
