package org.linli.foundation;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class FoundationRulesTest extends HouseRules {
    FoundationRulesTest() {
        super(Module.FOUNDATION);
    }
}
