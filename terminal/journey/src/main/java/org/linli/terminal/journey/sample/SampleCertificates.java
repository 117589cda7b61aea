package org.linli.terminal.journey.sample;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.certificate.Certificate;
import org.linli.terminal.journey.certificate.Certificate.Choice;
import org.linli.terminal.journey.certificate.Certificate.Detail;
import org.linli.terminal.journey.certificate.Certificate.Kind;
import org.linli.terminal.journey.certificate.Certificate.Line;
import org.linli.terminal.journey.certificate.FollowPages;
import org.linli.terminal.journey.certificate.PrintCertificate;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.screen.Screen;

/** Printing a certificate: what may be had, what it says, the paper, and what a printer can do to it. */
final class SampleCertificates {
    private static final Personal CARD = new Personal(Personal.Kind.ID_CARD, 1);
    private static final Personal FOLDER = new Personal(Personal.Kind.DOCUMENTS, 2);
    private static final List<Choice> CHOICES = List.of(
            new Choice(Kind.RESIDENCE, Optional.empty()),
            new Choice(Kind.SOCIAL_INSURANCE, Optional.empty()),
            new Choice(Kind.MEDICAL_INSURANCE, Optional.of(Code.of("certificate.no-record"))));

    private static final Certificate.Fetched RESIDENCE = new Certificate.Fetched(
            Kind.RESIDENCE,
            1,
            List.of(
                    new Line(Detail.HOLDER, "**芳"),
                    new Line(Detail.ID_NUMBER, "999***********0010"),
                    new Line(Detail.ADDRESS, "滨海市枫林区枫禾街道枫禾路 18 号 3 号楼 2 单元 ***"),
                    new Line(Detail.SINCE, "2008年6月15日"),
                    new Line(Detail.STANDING, "产权人"),
                    new Line(Detail.COMMUNITY, "枫禾街道枫禾社区"),
                    new Line(Detail.ISSUER, "枫禾社区居民委员会（示例）"),
                    new Line(Detail.NUMBER, "20261121-500001-6"),
                    new Line(Detail.ISSUED, "2026年11月21日")));

    private static final Certificate.Fetched PENSION = new Certificate.Fetched(
            Kind.SOCIAL_INSURANCE,
            2,
            List.of(
                    new Line(Detail.HOLDER, "**芳"),
                    new Line(Detail.ID_NUMBER, "999***********0010"),
                    new Line(Detail.SCHEME, "企业职工基本养老保险"),
                    new Line(Detail.PERIOD, "1992年7月 至 2026年10月"),
                    new Line(Detail.MONTHS, "412"),
                    new Line(Detail.PAYER, "滨海市第一纺织有限责任公司"),
                    new Line(Detail.DRAWN_FROM, "2026年11月"),
                    new Line(Detail.ISSUER, "滨海市社会保险事业中心（示例）"),
                    new Line(Detail.NUMBER, "20261121-500002-4"),
                    new Line(Detail.ISSUED, "2026年11月21日")));

    private SampleCertificates() {}

    static void all(Map<String, Screen> all) {
        all.put("certificate-asking", asked().screen());
        all.put(
                "certificate-failed",
                asked().refused("kinds-2", "link.timed-out").screen());
        all.put("certificate-choose", listed(CHOICES).screen());
        all.put(
                "certificate-choose-none",
                listed(CHOICES.stream()
                                .map(choice -> new Choice(choice.kind(), Optional.of(Code.of("certificate.no-record"))))
                                .toList())
                        .screen());
        all.put("certificate-fetching", listed(CHOICES).acts("kind-residence").screen());
        for (String code : List.of("altered", "signer-expired", "too-often", "character")) {
            all.put(
                    "certificate-not-issued-" + code,
                    listed(CHOICES)
                            .acts("kind-residence")
                            .refused("fetch-3", "certificate." + code)
                            .screen());
        }
        all.put("certificate-read", read(RESIDENCE, "kind-residence").screen());
        all.put("certificate-read-long", read(PENSION, "kind-social-insurance").screen());
        paper(all);
        elsewhere(all);
        outOfOrder(all);
        restart(all);
    }

    private static void paper(Map<String, Screen> all) {
        all.put("certificate-printing", printing().screen());
        all.put(
                "certificate-printing-one-out",
                printing()
                        .told("pages-seen", new Certificate.PagesSeen(1, Optional.empty()))
                        .screen());
        for (String trouble : List.of("paper-out", "jammed", "cover-open")) {
            all.put(
                    "certificate-stopped-" + trouble,
                    printing().told("pages-seen", stopped(trouble)).screen());
        }
        all.put(
                "certificate-stopping",
                printing().told("pages-seen", stopped("jammed")).acts("stop").screen());
        all.put(
                "certificate-not-printed",
                printing().refused("pages-4", "page-printer.cancelled-there").screen());
        all.put(
                "certificate-not-printed-broken",
                brokenPrinter().refused("pages-4", "page-printer.line-lost").screen());
        all.put(
                "certificate-unproven",
                printing().unsure("pages-4", "page-printer.no-proof").screen());
        all.put(
                "certificate-take",
                printing().told("pages-4", new Certificate.PagesPrinted()).screen());
    }

    private static void elsewhere(Map<String, Screen> all) {
        var television = Walk.of(new PrintCertificate(), new PrintCertificate.Begun(), SampleFarWays.television(true));
        all.put("certificate-kinds-elsewhere", television.screen());
        all.put("certificate-at-the-kiosk", television.acts("kind-residence").screen());
    }

    private static void outOfOrder(Map<String, Screen> all) {
        all.put("certificate-no-printer", begun(Facility.PAGE_PRINTER).screen());
        all.put(
                "certificate-mended",
                begun(Facility.PAGE_PRINTER).goesOnIn(Samples.scene()).screen());
        all.put(
                "certificate-no-reader",
                begun(Facility.ID_CARD_READER, Facility.SOCIAL_CARD_READER).screen());
    }

    private static Walk<?, PrintCertificate.Begun, PrintCertificate.Ended> begun(Facility... broken) {
        return Walk.of(
                new PrintCertificate(), new PrintCertificate.Begun(), Samples.scene(true, Samples.without(broken)));
    }

    private static void restart(Map<String, Screen> all) {
        all.put("pages-following", following().screen());
        all.put(
                "pages-followed-stopped",
                following().told("pages-seen", stopped("paper-out")).screen());
        all.put(
                "pages-followed-take",
                following().told("pages", new Certificate.PagesPrinted()).screen());
        all.put(
                "pages-followed-unproven",
                following().unsure("pages", "page-printer.job-gone").screen());
        all.put(
                "pages-followed-nothing",
                following().refused("pages", "call.cancelled").screen());
    }

    private static Certificate.PagesSeen stopped(String trouble) {
        return new Certificate.PagesSeen(1, Optional.of(Code.of("page-printer." + trouble)));
    }

    private static Walk<?, FollowPages.Begun, FollowPages.Followed> following() {
        return Walk.of(new FollowPages(), new FollowPages.Begun(), Samples.scene());
    }

    private static Walk<?, PrintCertificate.Begun, PrintCertificate.Ended> asked() {
        return Walk.of(new PrintCertificate(), new PrintCertificate.Begun(), Samples.scene())
                .returned("identify-1", new Identify.Shown.Identified(CARD, "**芳"));
    }

    private static Walk<?, PrintCertificate.Begun, PrintCertificate.Ended> listed(List<Choice> choices) {
        return asked().told("kinds-2", new Certificate.KindsListed(FOLDER, choices));
    }

    private static Walk<?, PrintCertificate.Begun, PrintCertificate.Ended> read(
            Certificate.Fetched sheet, String action) {
        return listed(CHOICES).acts(action).told("fetch-3", sheet);
    }

    private static Walk<?, PrintCertificate.Begun, PrintCertificate.Ended> printing() {
        return read(PENSION, "kind-social-insurance").acts("print");
    }

    private static Walk<?, PrintCertificate.Begun, PrintCertificate.Ended> brokenPrinter() {
        return read(PENSION, "kind-social-insurance")
                .acts("print")
                .goesOnIn(Samples.scene(true, Samples.without(Facility.PAGE_PRINTER)));
    }
}
