package org.linli.peripherals.drivers.pageprinter.ipp;

import com.hp.jipp.encoding.AttributeGroup;
import com.hp.jipp.encoding.DelimiterTag;
import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.model.Status;
import java.util.List;
import java.util.Locale;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.page.PagePrinterFault;

/** What came of a question. */
sealed interface Reply {
    /** The printer has answered, with whatever status. */
    record Answer(IppPacket packet) implements Reply {
        private static final int FIRST_REFUSAL = 0x0100;

        boolean ok() {
            return packet.getCode() >= 0 && packet.getCode() < FIRST_REFUSAL;
        }

        boolean is(Status... wanted) {
            for (Status status : wanted) {
                if (packet.getCode() == status.getCode()) {
                    return true;
                }
            }
            return false;
        }

        /** The groups of a kind, in the answer's order. */
        List<AttributeGroup> groups(DelimiterTag kind) {
            return packet.getAttributeGroups().stream()
                    .filter(group -> kind.equals(group.getTag()))
                    .toList();
        }

        Fault refusal() {
            return PagePrinterFault.REFUSED.with(String.format(Locale.ROOT, "ipp status %04x", packet.getCode()));
        }
    }

    /** Nobody knows whether the question arrived. */
    record Lost(Fault why) implements Reply {}
}
