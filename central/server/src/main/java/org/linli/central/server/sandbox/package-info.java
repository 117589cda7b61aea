/**
 * The sandbox channel: a payment platform that looks like WeChat Pay v3 from outside, with phones that make payment codes
 * and lies that can be switched on, for demonstrations and tests. A program of its own: like the real one it goes on when
 * central falls, and its books are the highest truth.
 *
 * <p>Doors: {@link org.linli.central.server.sandbox.SandboxMain} as a program, {@link
 * org.linli.central.server.sandbox.Sandbox} within a test. Requests run on virtual threads; the books are one monitor over
 * a framed journal. Listens on loopback only and moves no money anywhere.
 */
@NullMarked
package org.linli.central.server.sandbox;

import org.jspecify.annotations.NullMarked;
