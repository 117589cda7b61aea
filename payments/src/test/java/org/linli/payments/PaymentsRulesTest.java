package org.linli.payments;

import org.linli.architecture.HouseRules;
import org.linli.architecture.Module;

class PaymentsRulesTest extends HouseRules {
    PaymentsRulesTest() {
        super(Module.PAYMENTS);
    }
}
