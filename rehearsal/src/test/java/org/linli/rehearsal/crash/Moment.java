package org.linli.rehearsal.crash;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.linli.central.server.sandbox.Lie;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Means;
import org.linli.rehearsal.visit.Street;
import org.linli.rehearsal.visit.Visit;

/** Where in a payment the power goes. Reached by doing what a resident does, and by holding up whoever would answer. */
enum Moment {
    /** The sheet lies there; nothing is begun. */
    SHEET {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            scene.visit().goUntil("bills.review");
        }
    },
    /** The terminal has written down that it means to; central has not answered. */
    OPENING {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            var sheet = scene.visit().goUntil("bills.review");
            scene.hold(scene.stage().house().central());
            scene.visit().answer(sheet);
            scene.awaitScreen("pay.opening");
        }
    },
    /** The attempt is open; nobody has shown a code. */
    CODE {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            scene.visit().goUntil("pay.code");
        }
    },
    /** The code is on its way to central, or from there to the channel. */
    SENDING {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            scene.visit().goUntil("pay.code");
            String code = scene.street().freshCode(Visit.PHONE);
            scene.hold(
                    scene.victims().central()
                            ? scene.stage().house().sandbox()
                            : scene.stage().house().central());
            scene.stage().counter().desk().showCode(code);
            scene.awaitScreen("pay.sending");
        }
    },
    /** The channel waits for the payer's password, which comes while everybody lies on the floor. */
    PASSWORD {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            scene.street().tell(Lie.NEEDS_PASSWORD, 1);
            scene.visit().goUntil("pay.pending");
        }

        @Override
        void meanwhile(Scene scene) throws ProgramFailed {
            if (!scene.street().confirm(Visit.PHONE)) {
                throw new ProgramFailed("the channel asked for no password");
            }
        }
    },
    /** The channel has just taken the money; whoever knows of it is chance. */
    CHARGED {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            var code = scene.visit().goUntil("pay.code");
            long before = charges(scene);
            scene.visit().answer(code);
            for (int glance = 0; charges(scene) == before; glance++) {
                if (glance == MOST_GLANCES) {
                    throw new ProgramFailed("the channel was never asked for the money");
                }
                LockSupport.parkNanos(GLANCE_NANOS);
            }
        }

        private long charges(Scene scene) throws ProgramFailed {
            return scene.street().books().stream()
                    .mapToLong(Street.Trade::capturedFen)
                    .filter(fen -> fen > 0)
                    .count();
        }
    },
    /** A code stands on the screen; the phone that has seen it pays while everybody lies on the floor. */
    OFFERED {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            scene.visit().paying(Means.QR).goUntil("pay.qr");
            scene.visit().photographsTheCode();
        }

        @Override
        void meanwhile(Scene scene) throws ProgramFailed {
            scene.visit().paysThePhotograph();
        }
    },
    /** The card terminal asks the bank, which takes its time; the card is charged while everybody lies on the floor. */
    CHARGING {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            var desk = scene.stage().counter().desk();
            desk.say(List.of("slow-bank", Integer.toString(THOUGHTFUL)));
            scene.visit().answer(scene.visit().paying(Means.CARD).goUntil("pay.card"));
            for (int glance = 0; !desk.say(List.of("status")).contains("terminal=approving"); glance++) {
                if (glance == MOST_GLANCES) {
                    throw new ProgramFailed("the bank was never asked");
                }
                LockSupport.parkNanos(GLANCE_NANOS);
            }
        }

        @Override
        void meanwhile(Scene scene) throws IOException {
            scene.stage().counter().desk().say(List.of("slow-bank", "0"));
        }
    },
    /** Half the receipt is in the printer. */
    PRINTING {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            printerTakes(scene, SLOWLY);
            scene.visit().goUntil("receipt.printing");
        }

        @Override
        void meanwhile(Scene scene) throws IOException {
            printerTakes(scene, AT_ONCE);
        }
    },
    /** The receipt lies in the tray. */
    TAKING {
        @Override
        void reach(Scene scene) throws ProgramFailed, IOException {
            scene.visit().goUntil("receipt.take");
        }
    };

    private static final long GLANCE_NANOS = 2_000_000;
    private static final int MOST_GLANCES = 30_000;
    /** Milliseconds a byte: a receipt has some thousand. */
    private static final int SLOWLY = 5;

    private static final int AT_ONCE = 0;
    /** Milliseconds the bank takes. */
    private static final int THOUGHTFUL = 2_000;

    abstract void reach(Scene scene) throws ProgramFailed, IOException;

    /** What happens in the world while the programs are dead. */
    void meanwhile(Scene scene) throws ProgramFailed, IOException {
        // As a rule, nothing.
    }

    private static void printerTakes(Scene scene, int millisecondsAByte) throws IOException {
        scene.stage().counter().desk().say(List.of("slow", "printer", Integer.toString(millisecondsAByte)));
    }
}
