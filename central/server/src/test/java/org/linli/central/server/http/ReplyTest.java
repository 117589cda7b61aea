package org.linli.central.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.linli.central.api.wire.ProblemKind;

class ReplyTest {
    @Test
    void saysWhenToAskAgainOnlyWhereThatHelps() {
        var soonOver = EnumSet.of(ProblemKind.BUSY, ProblemKind.LISTS_NOT_READY);
        for (var kind : ProblemKind.values()) {
            var reply = Reply.problem(kind);
            if (soonOver.contains(kind)) {
                assertEquals(503, reply.status());
                assertEquals("2", reply.fields().get("Retry-After"));
            } else {
                assertFalse(reply.fields().containsKey("Retry-After"), kind.toString());
            }
        }
    }
}
