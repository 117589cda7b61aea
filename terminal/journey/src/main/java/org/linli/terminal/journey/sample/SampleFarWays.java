package org.linli.terminal.journey.sample;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.terminal.journey.bind.BindTelevision;
import org.linli.terminal.journey.bind.Binding;
import org.linli.terminal.journey.bind.ShowCode;
import org.linli.terminal.journey.handover.GoOn;
import org.linli.terminal.journey.handover.TakeAlong;
import org.linli.terminal.journey.home.Home;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** Being known without a card, and binding a television: what stands on a television, and at the kiosk for it. */
final class SampleFarWays {
    private static final Personal CARD = new Personal(Personal.Kind.ID_CARD, 1);
    private static final Personal PASS = new Personal(Personal.Kind.PHONE_PASS, 2);
    private static final Binding.Home ONE =
            new Binding.Home("h-1", Text.of("value.masked", new Text.Gap.Masked("和平社区 3 号楼 2 单元 ***")));
    private static final Binding.Home TWO =
            new Binding.Home("h-2", Text.of("value.masked", new Text.Gap.Masked("和平社区 7 号楼 1 单元 ***")));

    private SampleFarWays() {}

    static void all(Map<String, Screen> all) {
        all.put(
                "home-television",
                Walk.of(new Home(), new Home.Nothing(), television(false)).screen());
        all.put(
                "home-television-bound",
                Walk.of(new Home(), new Home.Nothing(), television(true)).screen());
        identify(all);
        kiosk(all);
        show(all);
        handOver(all);
    }

    /** A task taken along here, and gone on with there. */
    private static void handOver(Map<String, Screen> all) {
        all.put("handover-laying", packed().screen());
        all.put("handover-not-laid", packed().refused("lay", "link.timed-out").screen());
        all.put(
                "handover-laid",
                laidDown(Optional.of("linli-task:JrQLj5P_89iXES9-vFgrIw")).screen());
        all.put("handover-laid-phone", laidDown(Optional.empty()).screen());
        all.put("handover-fetching", goingOn().screen());
        all.put("handover-offered", offered().screen());
        all.put(
                "handover-offered-nobody",
                goingOn()
                        .told("fetch-1", new GoOn.Fetched("pay-bill", "二号机", Optional.empty()))
                        .screen());
        all.put(
                "handover-not-yours",
                offered()
                        .acts("go-on")
                        .returned("identify-1", new Identify.Shown.Identified(CARD, "李*明"))
                        .refused("open-1", "handover.not-yours")
                        .screen());
        all.put("handover-taken", goingOn().refused("fetch-1", "parcel.taken").screen());
    }

    private static Walk<?, TakeAlong.Args, TakeAlong.Ended> packed() {
        return Walk.of(new TakeAlong(), new TakeAlong.Args.Packed(), Samples.scene());
    }

    private static Walk<?, TakeAlong.Args, TakeAlong.Ended> laidDown(Optional<String> code) {
        return Walk.of(new TakeAlong(), new TakeAlong.Args.LaidDown(code), Samples.scene());
    }

    private static Walk<?, GoOn.Begun, GoOn.Ended> goingOn() {
        return Walk.of(new GoOn(), new GoOn.Begun(new Personal(Personal.Kind.TASK_TOKEN, 3)), Samples.scene());
    }

    private static Walk<?, GoOn.Begun, GoOn.Ended> offered() {
        return goingOn().told("fetch-1", new GoOn.Fetched("pay-bill", "二号机", Optional.of(Identify.Proof.PERSON)));
    }

    /** A television in a living room: no device, nobody's card. */
    static Scene television(boolean bound) {
        var kiosk = Samples.scene();
        var usable = EnumSet.of(Facility.CENTRAL, Facility.PHONE_CODE, Facility.CATALOGUE, Facility.NOTICES);
        if (bound) {
            usable.add(Facility.HOUSEHOLD);
        }
        return new Scene(
                Scene.Face.TELEVISION,
                Set.of(Facility.CENTRAL),
                usable,
                kiosk.now(),
                true,
                Optional.empty(),
                Optional.empty(),
                Scene.Assurance.NOBODY,
                bound ? SampleNotices.telling() : kiosk.here());
    }

    private static void identify(Map<String, Screen> all) {
        all.put("identify-choose", Samples.identify(television(true)).screen());
        all.put("identify-choose-unbound", Samples.identify(television(false)).screen());
        all.put(
                "identify-choose-person",
                Walk.of(
                                new Identify(),
                                new Identify.Asked(
                                        Text.of("handover.identify"), Identify.Proof.PERSON, Optional.empty()),
                                television(true))
                        .screen());
        all.put(
                "identify-choose-failed",
                Samples.identify(television(true))
                        .acts("household")
                        .refused("household-1", "binding.none")
                        .screen());
        all.put(
                "identify-opening",
                Samples.identify(television(true)).acts("household").screen());
        all.put(
                "identify-phone",
                Samples.identify(television(true)).acts("by-phone").screen());
        all.put(
                "identify-phone-too-often",
                Samples.identify(television(true))
                        .acts("by-phone")
                        .types("send-code", "phone")
                        .refused("send-code-1", "phone.too-often")
                        .screen());
        all.put("identify-code", codeSent().screen());
        all.put(
                "identify-code-wrong",
                codeSent()
                        .types("prove", "sms-code")
                        .refused("prove-code-2", "phone.code-wrong")
                        .screen());
        all.put(
                "identify-code-over",
                codeSent()
                        .types("prove", "sms-code")
                        .refused("prove-code-2", "phone.code-over")
                        .screen());
    }

    private static Walk<?, Identify.Asked, Identify.Shown> codeSent() {
        return Samples.identify(television(true))
                .acts("by-phone")
                .types("send-code", "phone")
                .told("send-code-1", new Identify.CodeSent(PASS, "0012"));
    }

    private static void kiosk(Map<String, Screen> all) {
        all.put("bind-none", found(List.of(ONE)).screen());
        all.put("bind-list", found(List.of(ONE), television()).screen());
        all.put(
                "bind-release",
                found(List.of(ONE), television()).acts("release-1").screen());
        all.put("bind-homes", found(List.of(ONE, TWO)).acts("bind").screen());
        all.put("bind-code", found(List.of(ONE)).acts("bind").screen());
        all.put(
                "bind-code-unknown",
                found(List.of(ONE))
                        .acts("bind")
                        .types("bind", "binding-code")
                        .refused("bind-3", "binding.code-unknown")
                        .screen());
        all.put(
                "bind-bound",
                found(List.of(ONE))
                        .acts("bind")
                        .types("bind", "binding-code")
                        .told("bind-3", new Binding.Bound("客厅的电视"))
                        .screen());
        all.put("bind-failed", identified().refused("find-2", "link.timed-out").screen());
    }

    private static Binding.Television television() {
        return new Binding.Television("t-2", "客厅的电视", "h-1", LocalDate.of(2026, 10, 3));
    }

    private static Walk<?, BindTelevision.Begun, BindTelevision.Ended> identified() {
        return Walk.of(new BindTelevision(), new BindTelevision.Begun(), Samples.scene())
                .returned("identify-1", new Identify.Shown.Identified(CARD, "王*芳"));
    }

    private static Walk<?, BindTelevision.Begun, BindTelevision.Ended> found(
            List<Binding.Home> homes, Binding.Television... televisions) {
        return identified().told("find-2", new Binding.TelevisionsFound(homes, List.of(televisions)));
    }

    private static void show(Map<String, Screen> all) {
        var begun = Walk.of(new ShowCode(), new ShowCode.Begun(), television(false));
        all.put("bind-show-asking", begun.screen());
        all.put(
                "bind-show",
                Walk.of(new ShowCode(), new ShowCode.Begun(), television(false))
                        .told("code-1", new Binding.CodeMade("40718823", Instant.parse("2026-11-21T02:34:00Z")))
                        .screen());
        all.put(
                "bind-show-failed",
                Walk.of(new ShowCode(), new ShowCode.Begun(), television(false))
                        .refused("code-1", "link.timed-out")
                        .screen());
        all.put(
                "bind-show-bound",
                Walk.of(new ShowCode(), new ShowCode.Begun(), television(true))
                        .told("own-home", new Binding.OwnHomeSeen(Optional.of("和平社区 3 号楼 2 单元 ***")))
                        .screen());
    }
}
