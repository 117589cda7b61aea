package org.linli.central.api.contract;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateApplicant;
import org.linli.central.api.known.CardShown;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseReminder;
import org.linli.central.api.matter.CaseStage;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.EmergencyNumber;
import org.linli.central.api.matter.FoundCases;
import org.linli.central.api.matter.InBothLanguages;
import org.linli.central.api.matter.PhotoAddress;
import org.linli.central.api.matter.PhotoBoxId;
import org.linli.central.api.matter.PhotoBoxOrder;
import org.linli.central.api.matter.PhotoCount;
import org.linli.central.api.matter.PhotoKeeping;
import org.linli.central.api.matter.ReminderId;
import org.linli.central.api.matter.ReminderOrder;
import org.linli.central.api.matter.ReportCategory;
import org.linli.central.api.matter.ReportEmergency;
import org.linli.central.api.matter.ReportId;
import org.linli.central.api.matter.ReportMenu;
import org.linli.central.api.matter.ReportOrder;
import org.linli.central.api.matter.ReportPlaces;
import org.linli.central.api.matter.SlipNumber;
import org.linli.central.api.matter.SlipSearch;
import org.linli.central.api.matter.StageState;
import org.linli.central.api.operator.ReportPhoto;

/** One record of each kind of a case. */
final class CaseSamples {
    private static final Instant AT = Instant.parse("2026-11-21T02:24:00Z");
    private static final CaseNumber NUMBER = new CaseNumber("20261121-000042-7");
    private static final SlipNumber SLIP = SlipNumber.of("12345678901234");

    private static final PhotoBoxId PHOTOS = new PhotoBoxId("JrQLj5P_89iXES9-vFgrIy");

    private static final InBothLanguages RESCUE = new InBothLanguages("消防救援", "Fire and rescue");

    private static final ReportEmergency TRAPPED = new ReportEmergency(
            new InBothLanguages("有人被困", "People are trapped"),
            List.of(
                    new EmergencyNumber(RESCUE, "119", Optional.empty()),
                    new EmergencyNumber(RESCUE, "119", Optional.of(new InBothLanguages("有人受伤", "Somebody is hurt")))),
            new InBothLanguages("不要扒门。", "Do not force the doors."));

    private CaseSamples() {}

    static List<Record> messages() {
        var byCard = CertificateApplicant.of(CardShown.of(Samples.identity()));
        return List.of(
                byCard,
                CertificateApplicant.ofPass("JrQLj5P_89iXES9-vFgrIy"),
                new CaseReminder(AT, false, Optional.empty()),
                view(Optional.of(SLIP)),
                view(Optional.empty()),
                new FoundCases("*芳", List.of(view(Optional.of(SLIP)))),
                new SlipSearch(SLIP),
                new ReportMenu(
                        List.of(
                                new ReportCategory(
                                        "street-light", "路灯", "区住房和城乡建设局", true, 3, List.of("不亮"), List.of()),
                                new ReportCategory("lift", "电梯", "区市场监督管理局", true, 2, List.of("停了"), List.of(TRAPPED)),
                                new ReportCategory("other", "其他", "街道办事处", false, 5, List.of(), List.of())),
                        List.of(new ReportPlaces("枫禾社区", List.of("3号楼", "小区大门")))),
                new ReportOrder(
                        new ReportId("JrQLj5P_89iXES9-vFgrIy"),
                        "street-light",
                        Optional.of("不亮"),
                        "枫禾社区",
                        "3号楼",
                        Optional.empty(),
                        Optional.of(PHOTOS),
                        Optional.empty()),
                new ReportOrder(
                        new ReportId("JrQLj5P_89iXES9-vFgrIy"),
                        "other",
                        Optional.empty(),
                        "枫禾社区",
                        "小区大门",
                        Optional.of("大门的扶手松了，老人扶着不稳。"),
                        Optional.empty(),
                        Optional.of(byCard)),
                new PhotoBoxOrder(PHOTOS),
                new PhotoKeeping(PHOTOS, 2),
                new PhotoAddress(URI.create("https://central.example/r/JrQLj5P_89iXES9-vFgrIy"), AT, 2),
                new PhotoCount(3),
                ReportPhoto.of(new byte[] {-1, -40, -1}),
                new ReminderOrder(new ReminderId("JrQLj5P_89iXES9-vFgrIy"), NUMBER, byCard));
    }

    private static CaseView view(Optional<SlipNumber> slip) {
        boolean isOwner = slip.isPresent();
        return new CaseView(
                NUMBER,
                "不动产转移登记",
                "区自然资源局",
                CaseState.UNDER_WAY,
                LocalDate.of(2026, 11, 9),
                isOwner ? Optional.of(30) : Optional.empty(),
                5,
                LocalDate.of(2026, 11, 16),
                -4,
                List.of(
                        new CaseStage(
                                "受理",
                                StageState.DONE,
                                Optional.of(LocalDate.of(2026, 11, 9)),
                                Optional.of("孟庆余").filter(name -> isOwner)),
                        new CaseStage("审核", StageState.NOW, Optional.empty(), Optional.empty())),
                isOwner ? Optional.of("请补交购房合同原件。") : Optional.empty(),
                "凭受理回执到窗口领取",
                isOwner ? Optional.of(new CaseReminder(AT, true, Optional.of("已收到催办。"))) : Optional.empty(),
                isOwner,
                isOwner,
                AT,
                isOwner ? 2 : 0,
                slip);
    }
}
