package org.linli.rehearsal.simulate;

/** The sixteen steps of the fault matrix (docs/payments.md), from the sheet to the day after. */
public enum Step {
    QUOTE("quote"),
    LOCK("lock"),
    JOURNAL_INTENT("journal intent"),
    CALL_CENTRAL("call central"),
    CHANNEL_CREATE("channel create"),
    SHOW_OR_READ("show QR / read code"),
    CHANNEL_ACCEPT("channel accept"),
    RESIDENT_PAYS("resident pays"),
    NOTIFY("notify"),
    QUERY("query"),
    JOURNAL_PAID("journal PAID"),
    POST("post"),
    CLOSE_OR_REVERSE("close/reverse"),
    REFUND("refund"),
    PRINT("print"),
    RECONCILE("reconcile");

    private final String words;

    Step(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
