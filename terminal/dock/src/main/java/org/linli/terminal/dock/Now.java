package org.linli.terminal.dock;

import java.util.List;
import org.linli.terminal.dock.verb.Fact;

/**
 * How everything stands at one moment.
 *
 * @param papers names of printed pieces, the newest first
 */
record Now(List<Fact> facts, List<String> papers) {}
