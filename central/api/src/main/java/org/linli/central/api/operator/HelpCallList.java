package org.linli.central.api.operator;

import java.util.List;

/** Calls that have not ended: emergencies first, those nobody took before those somebody did, the oldest first. */
public record HelpCallList(List<TerminalHelpCall> calls) {
    public HelpCallList {
        calls = List.copyOf(calls);
    }
}
