package org.linli.terminal.core.turn;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;

final class TheProgramGoesDownTest {
    @Test
    void whatComesAfterTheThreadsHaveEndedIsLeftUndoneWithoutAWord() {
        List<String> done = new CopyOnWriteArrayList<>();
        var threads = Executors.newThreadPerTaskExecutor(Thread.ofVirtual().factory());
        var turn = new InTurn(threads, 4, System.getLogger("linli.turn"), Code.of("session.broken"));
        turn.put(() -> done.add("in time"));
        threads.close();
        assertDoesNotThrow(() -> turn.put(() -> done.add("too late")));
        assertDoesNotThrow(() -> turn.put(() -> done.add("later still")));
        assertEquals(List.of("in time"), done);
    }
}
