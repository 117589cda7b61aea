package org.linli.central.api.contract;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.bill.SocialCard;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PhoneCodeId;
import org.linli.central.api.id.ShelfId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.known.BindingCode;
import org.linli.central.api.known.BindingRequest;
import org.linli.central.api.known.BoundTelevision;
import org.linli.central.api.known.BoundTelevisions;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.known.HouseholdBills;
import org.linli.central.api.known.OwnBinding;
import org.linli.central.api.known.PassSearch;
import org.linli.central.api.known.PhoneCode;
import org.linli.central.api.known.PhoneCodeProof;
import org.linli.central.api.known.PhoneCodeRequest;
import org.linli.central.api.known.PhonePass;
import org.linli.central.api.known.ReleaseRequest;
import org.linli.central.api.known.SandboxMessage;
import org.linli.central.api.known.SandboxMessages;
import org.linli.central.api.parcel.ClaimedParcel;
import org.linli.central.api.parcel.ParcelAssurance;
import org.linli.central.api.parcel.ParcelJourney;
import org.linli.central.api.parcel.ParcelRequest;
import org.linli.central.api.parcel.ParcelStanding;
import org.linli.central.api.parcel.ParcelState;

/** One record of each kind of being known without a card, and of a task on its way. */
final class KnownSamples {
    private static final Instant AT = Instant.parse("2026-11-21T02:24:00Z");
    private static final HouseholdId HOME = new HouseholdId("H-0001");
    private static final TerminalId TELEVISION = new TerminalId("t-0002");
    private static final ShelfId SHELF = new ShelfId("JrQLj5P_89iXES9-vFgrIy29clF9CC_oPPsw3c5D0bs");
    private static final String PASS = "JrQLj5P_89iXES9-vFgrIy";
    private static final String BOX = SHELF.value() + SHELF.value();
    private static final List<ParcelJourney> JOURNEYS =
            List.of(new ParcelJourney("pay-bill", 3), new ParcelJourney("identify", 4));

    private KnownSamples() {}

    static List<Record> messages() {
        var television = new BoundTelevision(TELEVISION, "客厅", HOME, AT);
        var byCard = CardShown.of(Samples.identity());
        var bySocialCard = CardShown.of(new SocialCard("Z99000017", "阿依古丽·买买提"));
        return List.of(
                byCard,
                bySocialCard,
                new BindingCode("40718823", AT),
                new BindingRequest(byCard, HOME, "40718823"),
                television,
                new BoundTelevisions(List.of(television)),
                new ReleaseRequest(bySocialCard, TELEVISION),
                new OwnBinding(Optional.of("3 号楼 2 单元 ***")),
                new OwnBinding(Optional.empty()),
                new HouseholdBills(HOME, "和平社区", "3 号楼 2 单元 ***", List.of(Samples.bill())),
                new PhoneCodeRequest("15400000012"),
                new PhoneCode(new PhoneCodeId("c-00000000000000000001"), AT),
                new PhoneCodeProof("407188", PASS),
                new PhonePass(PASS, "**芳", SHELF.value(), AT),
                new PassSearch(PASS),
                new SandboxMessages(List.of(new SandboxMessage("15400000012", "验证码 407188", AT))),
                new ParcelRequest(SHELF, BOX, JOURNEYS, ParcelAssurance.PERSON),
                new ParcelStanding(SHELF, ParcelState.LYING, AT),
                new ClaimedParcel(SHELF, BOX, JOURNEYS, ParcelAssurance.NOBODY, "一号机", AT));
    }
}
