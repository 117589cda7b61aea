package org.linli.terminal.face.machine;

/** From where a face is read. Everything on it is as large as that asks for. */
public enum Distance {
    /** 600 mm: somebody standing before a kiosk. */
    AT_THE_GLASS(1),
    /**
     * 3 m: somebody on the sofa. The smallest words are 30.5 mm where a kiosk's are 8.5, and what lies between and around
     * them grows alike.
     */
    ACROSS_THE_ROOM(30.5 / 8.5);

    private final double stretch;

    Distance(double stretch) {
        this.stretch = stretch;
    }

    /** How many times larger rules, gaps and drawings are than on a kiosk. */
    public double stretch() {
        return stretch;
    }
}
