package org.linli.terminal.core.session;

/**
 * How this resident wants to be talked to.
 *
 * @param amountsAloud the resident asked to hear amounts and names in the hall too
 */
public record Hearing(Pace pace, Volume volume, boolean amountsAloud) {
    public static final Hearing FIRST = new Hearing(Pace.USUAL, Volume.USUAL, false);

    public Hearing at(Pace other) {
        return new Hearing(other, volume, amountsAloud);
    }

    public Hearing at(Volume other) {
        return new Hearing(pace, other, amountsAloud);
    }

    public Hearing sayingAmounts(boolean aloud) {
        return new Hearing(pace, volume, aloud);
    }

    public enum Pace {
        SLOW(75),
        USUAL(100),
        QUICK(130);

        private final int percent;

        Pace(int percent) {
            this.percent = percent;
        }

        /** Of a voice's usual rate. */
        public int percent() {
            return percent;
        }
    }

    public enum Volume {
        OFF(0),
        LOW(35),
        USUAL(65),
        LOUD(100);

        private final int percent;

        Volume(int percent) {
            this.percent = percent;
        }

        /** Of what the loudspeaker can do. */
        public int percent() {
            return percent;
        }
    }
}
