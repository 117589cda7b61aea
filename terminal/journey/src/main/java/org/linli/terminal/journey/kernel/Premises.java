package org.linli.terminal.journey.kernel;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Text;

/**
 * Where the machine stands and how it is built: from its configuration and hardware profile.
 *
 * @param place 和平社区 · 体验中心
 * @param machine 1 号机
 * @param contact whom a resident may call about it: 社区热线 0000-6120800. Stands beside the machine's name on the front
 *     page and on paper, and in no sentence
 * @param window the counter that helps whoever the machine cannot: 一楼 3 号窗口
 * @param hours when that counter is open
 * @param emergencyNumber what to call in an emergency from any phone, where the community has such a number
 * @param whereabouts where a hand finds each part of the machine, in words for those who do not see the light
 * @param news what hangs on the board today
 * @param faultPages where a phone finds the page of a fault: its code follows after a slash. Empty where nobody serves them
 * @param rest how long nobody has touched the front page before it gives way to posters; empty where it never does
 */
public record Premises(
        Text place,
        Text machine,
        Optional<Text> contact,
        Text window,
        Text hours,
        Optional<Text> emergencyNumber,
        Map<DevicePrompt.Place, Text> whereabouts,
        List<Menu.Line> news,
        Optional<String> faultPages,
        Optional<Duration> rest) {
    public Premises {
        whereabouts = Map.copyOf(whereabouts);
        news = List.copyOf(news);
    }

    /** As it signs what it shows and prints. */
    public Text machineAndContact() {
        return contact.map(called -> Text.joined(List.of(machine, called))).orElse(machine);
    }

    /** With what is made known today besides. */
    public Premises telling(List<Menu.Line> notices) {
        var all = new ArrayList<>(news);
        all.addAll(notices);
        return new Premises(
                place, machine, contact, window, hours, emergencyNumber, whereabouts, all, faultPages, rest);
    }

    /** Which shows posters once nobody has touched its front page for so long. */
    public Premises restingAfter(Duration quiet) {
        return new Premises(
                place,
                machine,
                contact,
                window,
                hours,
                emergencyNumber,
                whereabouts,
                news,
                faultPages,
                Optional.of(quiet));
    }

    /** For whoever looks after the machine, never where a resident might take it for a code to pay with. */
    public Optional<Qr> pageOf(Code fault) {
        return faultPages.map(base -> new Qr(Text.of("fault.qr"), base + "/" + fault.value()));
    }

    /** The way out of every dead end: which counter, when, and what to bring. */
    public List<Labelled> windowFacts(Text bring) {
        return List.of(
                new Labelled(Text.of("fact.window"), window),
                new Labelled(Text.of("fact.hours"), hours),
                new Labelled(Text.of("fact.bring"), bring));
    }

    public Text whereIs(DevicePrompt.Place part) {
        return Optional.ofNullable(whereabouts.get(part)).orElseGet(() -> Text.of("where.lit"));
    }
}
