package org.linli.central.api.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.enrolment.EnrolmentState;
import org.linli.central.api.enrolment.EnrolmentView;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.signing.Ed25519;

class TerminalFolderTest {
    @TempDir
    private Path folder;

    @Test
    void makesTheKeyOnceAndKeepsItForTheOwnerAlone() throws Exception {
        var first = new TerminalFolder(folder).key();
        var again = new TerminalFolder(folder).key();
        assertEquals(first.publicText(), again.publicText());
        assertTrue(Ed25519.verify(
                Ed25519.publicKey(first.publicText()), new byte[] {1}, Ed25519.sign(again.secret(), new byte[] {1})));
        assertEquals(
                "rw-------",
                PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("terminal.key"))));
    }

    @Test
    void keepsAnApprovalForTheNextStart() throws Exception {
        var terminal = new TerminalFolder(folder);
        assertEquals(Optional.empty(), terminal.credentials());
        terminal.enrolled(approved());
        var credentials = new TerminalFolder(folder).credentials().orElseThrow();
        assertEquals(new TerminalId("t-0001"), credentials.terminalId());
        assertEquals(terminal.key().publicText(), credentials.key().publicText());
        assertFalse(credentials.toString().contains(credentials.key().publicText()));
    }

    @Test
    void saysSoWhenAFileIsDamaged() throws Exception {
        new TerminalFolder(folder).enrolled(approved());
        Files.writeString(folder.resolve("terminal.key"), "{}");
        assertThrows(IOException.class, () -> new TerminalFolder(folder).key());
    }

    private static EnrolmentView approved() {
        return new EnrolmentView(
                new EnrolmentId("e-00000000000000000001"),
                "一号机",
                EnrolmentState.APPROVED,
                Optional.of(new TerminalId("t-0001")),
                Ed25519.text(Ed25519.newPair().getPublic()));
    }
}
