package org.linli.terminal.face;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class FaceRulesTest extends HouseRules {
    FaceRulesTest() {
        super(Module.FACE);
    }
}
