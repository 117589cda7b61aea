package org.linli.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.Arrays;
import java.util.Set;

/** The rooms of the house and the arrows between them. The one place where they are written down. */
public enum Module {
    FOUNDATION("org.linli.foundation"),
    CATALOGUE("org.linli.catalogue", FOUNDATION),
    SPI("org.linli.peripherals.spi"),
    DRIVERS("org.linli.peripherals.drivers", SPI),
    VIRTUAL("org.linli.peripherals.virtual", SPI),
    CENTRAL_API("org.linli.central.api", FOUNDATION),
    CENTRAL_SERVER("org.linli.central.server", CENTRAL_API, CATALOGUE, FOUNDATION),
    PAYMENTS("org.linli.payments", CENTRAL_API, FOUNDATION),
    JOURNEY("org.linli.terminal.journey", FOUNDATION),
    TERMINAL_CORE("org.linli.terminal.core", JOURNEY, PAYMENTS, CATALOGUE, CENTRAL_API, SPI, FOUNDATION),
    FACE("org.linli.terminal.face", TERMINAL_CORE, JOURNEY, FOUNDATION),
    /** What the programs of all terminals share. It assembles, as they do, and each of them brings its own machine. */
    TERMINAL_PROGRAM(
            "org.linli.terminal.program",
            FACE,
            TERMINAL_CORE,
            JOURNEY,
            PAYMENTS,
            CENTRAL_API,
            DRIVERS,
            SPI,
            FOUNDATION),
    KIOSK_UI("org.linli.kiosk", FACE, TERMINAL_CORE, JOURNEY, FOUNDATION) {
        // Only the program itself assembles: it alone sees drivers, desk and central.
        @Override
        boolean mayUse(JavaClass user, JavaClass used) {
            return super.mayUse(user, used)
                    || (user.getPackageName().equals("org.linli.kiosk.main")
                            && (TERMINAL_PROGRAM.holds(used)
                                    || DRIVERS.holds(used)
                                    || SPI.holds(used)
                                    || PAYMENTS.holds(used)
                                    || CENTRAL_API.holds(used)));
        }
    },
    STB_CLIENT("org.linli.stb", FACE, TERMINAL_CORE, JOURNEY, FOUNDATION) {
        // Only the program itself assembles, as the kiosk's does.
        @Override
        boolean mayUse(JavaClass user, JavaClass used) {
            return super.mayUse(user, used)
                    || (user.getPackageName().equals("org.linli.stb.main")
                            && (TERMINAL_PROGRAM.holds(used)
                                    || DRIVERS.holds(used)
                                    || SPI.holds(used)
                                    || PAYMENTS.holds(used)
                                    || CENTRAL_API.holds(used)));
        }
    },
    /** For whoever builds; no program that is shipped may know it. */
    DOCK("org.linli.terminal.dock", TERMINAL_CORE, JOURNEY, VIRTUAL, SPI, FOUNDATION),
    REHEARSAL("org.linli.rehearsal") {
        // Demos, simulators and benches play with the whole house.
        @Override
        boolean mayUse(JavaClass user, JavaClass used) {
            return true;
        }
    };

    private static final String HOUSE = "org.linli.";

    private final String root;

    @SuppressWarnings("ImmutableEnumChecker") // Set.copyOf is immutable; its type cannot say so
    private final Set<Module> below;

    Module(String root, Module... below) {
        this.root = root;
        this.below = Set.copyOf(Arrays.asList(below));
    }

    boolean mayUse(JavaClass user, JavaClass used) {
        if (!used.getPackageName().startsWith(HOUSE) || holds(used)) {
            return true;
        }
        return below.stream().anyMatch(room -> room.holds(used));
    }

    boolean holds(JavaClass type) {
        String name = type.getPackageName();
        return name.equals(root) || name.startsWith(root + ".");
    }

    /** What a resident says passes through it on a public machine. */
    boolean runsInATerminal() {
        return switch (this) {
            case CENTRAL_SERVER, DOCK, REHEARSAL, VIRTUAL -> false;
            default -> true;
        };
    }

    String[] packages() {
        return new String[] {root, root + ".."};
    }

    /**
     * Programs read the real clocks once, to hand them in; what they hand in is the foundation's clocks, and in a
     * driver's own process, which has no foundation, the spi's.
     */
    boolean ownsClocks(JavaClass type) {
        return type.getSimpleName().endsWith("Main")
                || type.getPackageName().equals("org.linli.foundation.time")
                || type.getPackageName().equals("org.linli.peripherals.spi.time");
    }
}
