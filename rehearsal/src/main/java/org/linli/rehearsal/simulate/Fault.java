package org.linli.rehearsal.simulate;

/** The fourteen faults of the fault matrix, each in as many forms as it has. */
public enum Fault {
    KILL("kill -9", 3),
    POWER_CUT("power cut", 5),
    FSYNC_ERROR("fsync error", 1),
    DISK_FULL("disk full", 1),
    REQUEST_LOST("request lost", 1),
    RESPONSE_LOST("response lost", 1),
    DELAY("delay beyond the timeout", 1),
    DUPLICATE("duplicate", 1),
    REORDER("reorder", 1),
    FORGED("bad signature/replay", 3),
    CLOCK("clock ±1 day", 4),
    CHANNEL_LIES("channel 5xx/202/NOT_FOUND lie", 4),
    PRINTER("printer jam/paper-out/power-off", 3),
    SECOND_TERMINAL("a second terminal on the same bill", 1);

    private final String words;
    private final int forms;

    Fault(String words, int forms) {
        this.words = words;
        this.forms = forms;
    }

    public String words() {
        return words;
    }

    /** How many forms it is tried in. */
    public int forms() {
        return forms;
    }

    /** Whether it befalls one message, the next that is sent. */
    boolean isOfAMessage() {
        return switch (this) {
            case REQUEST_LOST, RESPONSE_LOST, DELAY, DUPLICATE, REORDER -> true;
            default -> false;
        };
    }
}
