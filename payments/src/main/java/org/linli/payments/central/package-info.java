/**
 * Central, as the payment desk sees it: five questions, each answered once, later, on some thread.
 *
 * <p>Door: {@link org.linli.payments.central.CentralPayments}; the real one is {@link
 * org.linli.payments.central.CentralOverHttps}. Thread rule: safe from any thread; replies come on threads of their own
 * and must only hand over.
 */
@NullMarked
package org.linli.payments.central;

import org.jspecify.annotations.NullMarked;
