package org.linli.stb;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class StbRulesTest extends HouseRules {
    StbRulesTest() {
        super(Module.STB_CLIENT);
    }
}
