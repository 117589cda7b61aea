package org.linli.peripherals.spi;

/**
 * A fault known by name. The enums that implement this are the lists a text catalogue must cover; a vendor may add
 * faults of his own under other codes.
 */
public interface NamedFault {
    String code();

    Remedy remedy();

    default Fault fault() {
        return new Fault(remedy(), code(), "");
    }

    /** The same fault with what the vendor's support wants to read; never personal data. */
    default Fault with(String vendorDetail) {
        return new Fault(remedy(), code(), vendorDetail);
    }
}
