/**
 * Talking to central over HTTPS: signed requests, verified answers, and an honest outcome.
 *
 * <p>Doors: {@link org.linli.central.api.client.Central} for a terminal, {@link
 * org.linli.central.api.client.Enrolment} before it is one, {@link org.linli.central.api.client.OperatorDoor} for
 * staff and tests; all answer with a sealed {@link org.linli.central.api.client.Answer}. Calls block and are safe from
 * any thread; call them from virtual threads.
 */
@NullMarked
package org.linli.central.api.client;

import org.jspecify.annotations.NullMarked;
