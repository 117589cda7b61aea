package org.linli.central.api.companion.meeting;

/** A terminal and a phone that have met. */
record Pair(SealedStream terminal, SealedStream phone) {
    /** Other keys for each seed. */
    static Pair of(long seed) {
        var random = new SeededRandom(seed);
        byte[] room = new byte[Transcript.ROOM_BYTES];
        byte[] transcript = new byte[32];
        random.nextBytes(room);
        random.nextBytes(transcript);
        var derived = Derived.of(transcript, transcript.clone());
        return new Pair(
                Agreement.atTheTerminal(room, derived, "zh-CN", "meet", "reveal").stream(),
                Agreement.onThePhone(room, derived, "zh-CN").stream());
    }
}
