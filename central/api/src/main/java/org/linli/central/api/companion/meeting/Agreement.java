package org.linli.central.api.companion.meeting;

/**
 * The two have met. Whether they are the two that the people mean, the people say, by the likeness.
 *
 * @param stream what is said from here
 * @param language the terminal's, BCP 47
 */
public record Agreement(Likeness likeness, SealedStream stream, String language) {
    private static final int TO_PHONE = 1;
    private static final int TO_TERMINAL = 2;

    /**
     * @param meet the frame that was answered
     * @param reveal what answered it, and answers it again
     */
    static Agreement atTheTerminal(byte[] room, Derived derived, String language, String meet, String reveal) {
        return new Agreement(
                derived.likeness(),
                new SealedStream(
                        new Box(room, TO_PHONE, derived.terminalToPhone()),
                        new Box(room, TO_TERMINAL, derived.phoneToTerminal()),
                        new SealedStream.Greeting(meet, reveal)),
                language);
    }

    static Agreement onThePhone(byte[] room, Derived derived, String language) {
        return new Agreement(
                derived.likeness(),
                new SealedStream(
                        new Box(room, TO_TERMINAL, derived.phoneToTerminal()),
                        new Box(room, TO_PHONE, derived.terminalToPhone())),
                language);
    }
}
