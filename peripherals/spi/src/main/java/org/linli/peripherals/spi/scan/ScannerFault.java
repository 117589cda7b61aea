package org.linli.peripherals.spi.scan;

import org.linli.peripherals.spi.NamedFault;
import org.linli.peripherals.spi.Remedy;

/** What keeps a scanner from scanning. */
public enum ScannerFault implements NamedFault {
    LINE_LOST("scanner.line-lost", Remedy.ATTENDANT),
    NO_ANSWER("scanner.no-answer", Remedy.ATTENDANT);

    private final String code;
    private final Remedy remedy;

    ScannerFault(String code, Remedy remedy) {
        this.code = code;
        this.remedy = remedy;
    }

    @Override
    public String code() {
        return code;
    }

    @Override
    public Remedy remedy() {
        return remedy;
    }
}
