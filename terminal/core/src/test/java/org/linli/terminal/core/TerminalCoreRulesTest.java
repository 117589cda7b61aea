package org.linli.terminal.core;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class TerminalCoreRulesTest extends HouseRules {
    TerminalCoreRulesTest() {
        super(Module.TERMINAL_CORE);
    }
}
