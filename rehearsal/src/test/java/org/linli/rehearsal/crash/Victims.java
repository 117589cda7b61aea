package org.linli.rehearsal.crash;

/** Which programs die. */
enum Victims {
    KIOSK(true, false),
    CENTRAL(false, true),
    BOTH(true, true);

    private final boolean kiosk;
    private final boolean central;

    Victims(boolean kiosk, boolean central) {
        this.kiosk = kiosk;
        this.central = central;
    }

    boolean kiosk() {
        return kiosk;
    }

    boolean central() {
        return central;
    }
}
