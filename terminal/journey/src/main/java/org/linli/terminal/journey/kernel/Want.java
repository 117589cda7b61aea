package org.linli.terminal.journey.kernel;

import java.time.Duration;

/**
 * What a journey waits for while it is on the screen. Declared, not started: the runner compares the wants of two
 * successive views by key, starts what is new and cancels what is gone, so a late card or a stale timer is harmless.
 */
public sealed interface Want {
    Key key();

    /** {@link TimePassed} once, unless the want goes first. Measured on the monotonic clock from its first appearance. */
    record Timer(Key key, Duration after, boolean whileSuspended) implements Want {}

    /** {@link TimePassed} once nobody has touched anything for so long, with nothing over the screen and nothing being said. */
    record Quiet(Key key, Duration after) implements Want {}

    /** A resident's move at a device. Goes on wanting after each outcome until the view drops it. */
    record Device(Key key, Port port) implements Want {}

    /** News of something that lives beyond the screen. The present state arrives at once, then every change. */
    record Watch(Key key, Subject subject) implements Want {}

    /**
     * What there is for what stands in a field of this screen: at once, and after every change of it. The last answer is
     * the one to what stands there now.
     */
    record Lookup(Key key, String field, Index index) implements Want {}

    /** Where something typed is looked up while it is typed. */
    enum Index {
        /** The services that can be applied for. */
        SERVICES
    }

    enum Port {
        /** {@link CardLaid}, or the reader's fault. */
        ID_CARD,
        /** {@link CardLaid} with a social-security card, or the reader's fault. */
        SOCIAL_CARD,
        /** {@link BarcodeShown} from a paper bill, or the scanner's fault. */
        BILL_BARCODE,
        /** {@link CodeShown}, or the scanner's fault. */
        PAYMENT_CODE,
        /** {@link TaskShown}: the code of a task to go on with. */
        TASK_CODE,
        /** {@link SlipShown}: the slip of a case. */
        CASE_SLIP
    }

    /** A timer's fact. */
    record TimePassed() implements Fact {}

    /** A card was read. The vault holds what stood on it. */
    record CardLaid(Personal card, String maskedName) implements Fact {}

    /** Figures that may be the barcode of a paper bill were read. The vault holds them. */
    record BarcodeShown(Personal barcode) implements Fact {}

    /** The code of a task that was laid down elsewhere was read. The vault holds it. */
    record TaskShown(Personal token) implements Fact {}

    /** The number on the slip of a case was read. The vault holds it. */
    record SlipShown(Personal number) implements Fact {}

    /** A code of the right form for a payment was read. The vault holds it, and only until it is handed over. */
    record CodeShown(Personal code) implements Fact {}
}
