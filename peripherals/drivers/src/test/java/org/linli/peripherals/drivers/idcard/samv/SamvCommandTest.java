package org.linli.peripherals.drivers.idcard.samv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SamvCommandTest {
    @Test
    void commandsAreTheBytesOfTheStandard() {
        assertFrame("AAAAAA9669 0003 11FF ED", SamvCommand.STATUS);
        assertFrame("AAAAAA9669 0003 2001 22", SamvCommand.FIND);
        assertFrame("AAAAAA9669 0003 2002 21", SamvCommand.SELECT);
        assertFrame("AAAAAA9669 0003 3001 32", SamvCommand.READ);
        assertFrame("AAAAAA9669 0003 3003 30", SamvCommand.ADDRESS);
    }

    private static void assertFrame(String bytes, SamvCommand command) {
        assertEquals(bytes.replace(" ", ""), HexFormat.of().withUpperCase().formatHex(command.frame()));
    }
}
