package org.linli.terminal.journey;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class JourneyRulesTest extends HouseRules {
    JourneyRulesTest() {
        super(Module.JOURNEY);
    }
}
