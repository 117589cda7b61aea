package org.linli.peripherals.drivers.idcard.samv;

/**
 * What a SAM-V reader is asked: {@code AA AA AA 96 69 | length (2) | CMD PARA | XOR}. The length counts everything after
 * itself; the XOR runs from the length to the parameter.
 */
enum SamvCommand {
    STATUS(0x11, 0xFF),
    FIND(0x20, 0x01),
    SELECT(0x20, 0x02),
    /** Text and photo. */
    READ(0x30, 0x01),
    /** The newest address; used to see whether the selected card is still there, its answer is not looked at. */
    ADDRESS(0x30, 0x03);

    private final int cmd;
    private final int para;

    SamvCommand(int cmd, int para) {
        this.cmd = cmd;
        this.para = para;
    }

    byte[] frame() {
        int length = 3;
        int xor = length ^ cmd ^ para;
        return new byte[] {
            (byte) 0xAA,
            (byte) 0xAA,
            (byte) 0xAA,
            (byte) 0x96,
            0x69,
            0,
            (byte) length,
            (byte) cmd,
            (byte) para,
            (byte) xor
        };
    }
}
