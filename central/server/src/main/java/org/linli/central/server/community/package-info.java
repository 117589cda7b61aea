/**
 * Two invented communities, with homes, people, accounts, price lists and bills, for demonstrations and tests.
 *
 * <p>Door: {@link org.linli.central.server.community.DemoCommunities#of}, a pure function of a seed and a date; all
 * other public types are the immutable values it answers with. No threads, no clock, no files but the resources of this
 * module. Everything is synthetic (docs/demo-communities.md).
 */
@NullMarked
package org.linli.central.server.community;

import org.jspecify.annotations.NullMarked;
