package org.linli.central.server.certificate;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.central.api.certificate.CertificateKind;
import org.linli.central.server.community.CardLayout;
import org.linli.central.server.community.Community;
import org.linli.central.server.community.Dossier;
import org.linli.central.server.community.MedicalRecord;
import org.linli.central.server.community.PensionRecord;
import org.linli.central.server.community.Person;
import org.linli.central.server.community.Residence;
import org.linli.central.server.receipt.ReceiptNumbers;

/** Puts a record into the sentences of a certificate. Pure. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("yyyy年M月d日", Locale.ROOT);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("yyyy年M月", Locale.ROOT);
    private static final String SAMPLE = "（示例）";

    private Wording() {}

    /** What is said about the document itself. */
    record About(String number, Instant issuedAt, Sheet.Proof proof) {}

    static String title(CertificateKind kind) {
        return switch (kind) {
            case RESIDENCE -> "居住证明";
            case SOCIAL_INSURANCE -> "社会保险参保证明";
            case MEDICAL_INSURANCE -> "医保参保缴费证明";
        };
    }

    static String english(CertificateKind kind) {
        return switch (kind) {
            case RESIDENCE -> "Certificate of Residence";
            case SOCIAL_INSURANCE -> "Certificate of Social Insurance";
            case MEDICAL_INSURANCE -> "Certificate of Medical Insurance";
        };
    }

    /** Empty when there is nothing on record that could be certified. */
    static Optional<Sheet> sheet(CertificateKind kind, Dossier of, About about) {
        return switch (kind) {
            case RESIDENCE -> of.residence().map(each -> residence(of, each, about));
            case SOCIAL_INSURANCE -> of.pension().map(each -> pension(of, each, about));
            case MEDICAL_INSURANCE -> of.medical().map(each -> medical(of, each, about));
        };
    }

    private static Sheet residence(Dossier of, Residence home, About about) {
        var community = of.community();
        var facts = new ArrayList<>(person(of.person()));
        facts.add(new Sheet.Fact("居住地址", home.address()));
        facts.add(new Sheet.Fact("居住起始", words(home.since())));
        facts.add(new Sheet.Fact("登记身份", standing(home.standing())));
        facts.add(new Sheet.Fact("所属社区", community.street() + community.name()));
        return sheet(
                CertificateKind.RESIDENCE,
                of,
                about,
                community.name() + "居民委员会" + SAMPLE,
                List.of("兹证明" + of.person().name() + "自" + words(home.since()) + "起居住在本社区，至出具之日居民登记未变。登记内容如下。"),
                facts,
                Optional.empty(),
                List.of("本证明按申请人本人的申请出具，只证明以上登记内容。"));
    }

    static String standing(Residence.Standing standing) {
        return switch (standing) {
            case OWNER -> "产权人";
            case TENANT -> "承租人";
            case FAMILY -> "家庭成员";
        };
    }

    static String scheme(PensionRecord.Scheme scheme) {
        return switch (scheme) {
            case EMPLOYEES -> "企业职工基本养老保险";
            case RESIDENTS -> "城乡居民基本养老保险";
        };
    }

    static String scheme(MedicalRecord.Scheme scheme) {
        return switch (scheme) {
            case EMPLOYEES -> "职工基本医疗保险";
            case RESIDENTS -> "城乡居民基本医疗保险";
        };
    }

    private static Sheet pension(Dossier of, PensionRecord record, About about) {
        boolean employees = record.scheme() == PensionRecord.Scheme.EMPLOYEES;
        String scheme = scheme(record.scheme());
        var first = record.years().getLast().from();
        var last = record.years().getFirst().to();
        String drawn = record.drawnFrom()
                .map(month -> "，自" + words(month) + "起按月领取基本养老金")
                .orElse("，参保状态正常");
        var rows = record.years().stream()
                .map(year -> List.of(span(year), year.payer(), amount(year.yuan()), Integer.toString(year.months())))
                .toList();
        return sheet(
                CertificateKind.SOCIAL_INSURANCE,
                of,
                about,
                of.community().city() + "社会保险事业中心" + SAMPLE,
                List.of("兹证明" + of.person().name() + "参加" + scheme + "，自" + words(first) + "至" + words(last) + "累计缴费"
                        + record.months() + "个月" + drawn + "。缴费记录如下。"),
                person(of.person()),
                Optional.of(new Sheet.Grid(
                        List.of("缴费时段", employees ? "缴费单位" : "缴费方式", employees ? "月缴费基数(元)" : "年缴费(元)", "月数"),
                        List.of(31, 41, 18, 10),
                        rows)),
                List.of("记录到出具上月为止；单位补缴、转移接续的部分以经办机构的账为准。"));
    }

    private static Sheet medical(Dossier of, MedicalRecord record, About about) {
        boolean employees = record.scheme() == MedicalRecord.Scheme.EMPLOYEES;
        String scheme = scheme(record.scheme());
        var rows = record.years().stream()
                .map(year ->
                        List.of(year.year() + "年度", year.payer(), amount(year.yuan()), Integer.toString(year.months())))
                .toList();
        return sheet(
                CertificateKind.MEDICAL_INSURANCE,
                of,
                about,
                of.community().city() + "医疗保障中心" + SAMPLE,
                List.of("兹证明" + of.person().name() + "参加" + scheme + "，至出具之日待遇状态正常。近年参保缴费如下。"),
                person(of.person()),
                Optional.of(new Sheet.Grid(
                        List.of("年度", employees ? "缴费单位" : "缴费方式", employees ? "月缴费基数(元)" : "个人缴费(元)", "月数"),
                        List.of(20, 48, 20, 12),
                        rows)),
                List.of(employees ? "月缴费基数为 0 的年度，由退休前参保年限保障待遇。" : "个人缴费以外由财政按人补助。"));
    }

    private static Sheet sheet(
            CertificateKind kind,
            Dossier of,
            About about,
            String issuer,
            List<String> sentences,
            List<Sheet.Fact> facts,
            Optional<Sheet.Grid> grid,
            List<String> notes) {
        var community = of.community();
        return new Sheet(
                title(kind),
                english(kind),
                place(community),
                about.number(),
                sentences,
                facts,
                grid,
                notes,
                issuer,
                List.of(
                        community.city() + community.district(),
                        words(ZonedDateTime.ofInstant(about.issuedAt(), ReceiptNumbers.CHINA))),
                about.proof());
    }

    private static String place(Community community) {
        return community.city() + community.district() + community.street();
    }

    private static List<Sheet.Fact> person(Person person) {
        var facts = new ArrayList<Sheet.Fact>();
        facts.add(new Sheet.Fact(
                "姓名",
                person.name()
                        + person.latinName().map(latin -> "（" + latin + "）").orElse("")));
        facts.add(new Sheet.Fact("性别和出生日期", person.sex().label() + "，" + words(person.born()) + "出生"));
        boolean citizen = person.card().layout() == CardLayout.CITIZEN;
        facts.add(new Sheet.Fact(citizen ? "公民身份号码" : "证件号码", person.idNumber()));
        return facts;
    }

    private static String span(PensionRecord.Year year) {
        return words(year.from()) + " 至 " + words(year.to());
    }

    private static String amount(int yuan) {
        return String.format(Locale.ROOT, "%,d", yuan);
    }

    static String words(LocalDate day) {
        return DAY.format(day);
    }

    private static String words(ZonedDateTime at) {
        return DAY.format(at);
    }

    static String words(YearMonth month) {
        return MONTH.format(month);
    }
}
