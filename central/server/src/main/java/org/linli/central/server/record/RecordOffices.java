package org.linli.central.server.record;

import org.linli.central.api.record.HousingFundStatement;
import org.linli.central.api.record.InsuranceStatement;
import org.linli.central.api.record.MedicalStatement;
import org.linli.central.api.record.PensionStatement;
import org.linli.central.api.record.SubsidyStatement;
import org.linli.central.server.biller.DemoBillers;

/** The offices a place has. */
public record RecordOffices(
        RecordOffice<PensionStatement> pension,
        RecordOffice<MedicalStatement> medical,
        RecordOffice<HousingFundStatement> housingFund,
        RecordOffice<SubsidyStatement> subsidies,
        RecordOffice<InsuranceStatement> insurance) {
    /** Of the demo communities. */
    public static RecordOffices of(DemoBillers register) {
        return new RecordOffices(
                who -> register.books(who).flatMap(Statements::pension),
                who -> register.books(who).flatMap(Statements::medical),
                who -> register.books(who).flatMap(Statements::housingFund),
                who -> register.books(who).flatMap(Statements::subsidies),
                who -> register.books(who).flatMap(Statements::insurance));
    }
}
