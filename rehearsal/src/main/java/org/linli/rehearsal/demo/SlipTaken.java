package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Audit;

/** The slip of a case, as whoever takes it along has it: bars on paper, or a photograph of the glass. */
final class SlipTaken {
    private SlipTaken() {}

    /** Has it printed. */
    interface Printing {
        /** @return the name of the paper's picture, in the desk's paper folder */
        String paper() throws ProgramFailed, IOException;
    }

    /** What it says, read off its picture; the picture stays beside the report. */
    static String from(Errand.Scenery there, Printing printing) throws ProgramFailed, IOException {
        Path png = there.out().resolve("slip.png");
        if (there.screen() == Screen.TV) {
            there.counter().picture(png);
            return Audit.qrText(png);
        }
        Files.copy(there.house().paperFolder().resolve(printing.paper()), png, StandardCopyOption.REPLACE_EXISTING);
        var bars = Audit.barcodes(png);
        if (bars.size() != 1) {
            throw new ProgramFailed("the slip's bars say " + bars.size() + " things");
        }
        return bars.getFirst();
    }
}
