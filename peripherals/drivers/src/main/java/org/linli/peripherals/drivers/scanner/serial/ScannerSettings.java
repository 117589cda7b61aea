package org.linli.peripherals.drivers.scanner.serial;

/** What must be known of a scanner before it speaks. */
public record ScannerSettings(ScanEnd end, Trigger trigger) {
    /** How its light is switched. */
    public enum Trigger {
        /** It looks by itself, always; it cannot be asked anything. */
        NONE,
        /** Newland's serial commands: it looks while somebody waits, and answers when asked whether it is there. */
        NEWLAND
    }

    public static final ScannerSettings USUAL = new ScannerSettings(new ScanEnd.LineEnd(), Trigger.NONE);
    public static final ScannerSettings NEWLAND = new ScannerSettings(new ScanEnd.LineEnd(), Trigger.NEWLAND);
}
