package org.linli.terminal.program;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class ProgramRulesTest extends HouseRules {
    ProgramRulesTest() {
        super(Module.TERMINAL_PROGRAM);
    }
}
