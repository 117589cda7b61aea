package org.linli.rehearsal.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.linli.central.server.community.Bill;
import org.linli.foundation.time.Monotonic;
import org.linli.peripherals.virtual.desk.DeskClient;
import org.linli.rehearsal.house.Eye;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.Hand;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import tools.jackson.databind.json.JsonMapper;

/**
 * One resident's visit: looks at the glass, and does what the screen asks for, until the front page is there again. Knows
 * screens by their ids and targets by their names, never a place on the glass.
 */
final class Visit {
    /// Longest honest wait on the way: a receipt printed on a loaded machine.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final Duration GLANCE = Duration.ofMillis(30);
    private static final int MOST_STEPS = 60;
    private static final int MOST_GLANCES = 400;

    private final House house;
    private final Resident resident;
    private final Path out;
    private final Hand hand;
    private final Eye eye;
    private final DeskClient desk;
    private final Monotonic clock;
    private final List<Report.Step> steps = new ArrayList<>();
    private final long begun;
    private boolean cardLies;
    private String paper = "";

    Visit(House house, Resident resident, Path out, Hand hand, Eye eye, DeskClient desk, Monotonic clock) {
        this.house = house;
        this.resident = resident;
        this.out = out;
        this.hand = hand;
        this.eye = eye;
        this.desk = desk;
        this.clock = clock;
        this.begun = clock.nanos();
    }

    List<Report.Step> steps() {
        return steps;
    }

    /** The picture of the receipt that was taken, in the desk's paper folder; empty when none came. */
    String paper() {
        return paper;
    }

    void go() throws ProgramFailed, IOException {
        Seen seen = eye.look();
        for (int step = 0; step < MOST_STEPS; step++) {
            if (seen.screen().equals("home.menu") && !paper.isEmpty()) {
                picture(seen, "leaves");
                return;
            }
            boolean acted = answer(seen);
            seen = eye.after(acted || isWaiting(seen) ? seen.question() : seen.question() - 1, PATIENCE);
        }
        throw new ProgramFailed("the visit does not end; the glass shows " + seen.screen());
    }

    private static boolean isWaiting(Seen seen) {
        return seen.screen().startsWith("pay.")
                || seen.screen().endsWith("finding")
                || seen.screen().startsWith("receipt.");
    }

    /** @return whether something was done */
    private boolean answer(Seen seen) throws ProgramFailed, IOException {
        return switch (seen.screen()) {
            case "home.menu" -> tap(seen, "action", "pay-bill");
            case "identify.card" -> layCard(seen);
            case "bills.home" -> tapHome(seen);
            case "bills.pick" -> pick(seen);
            case "bills.review" -> review(seen);
            case "pay.code" -> showCode(seen);
            case "receipt.take" -> takeReceipt(seen);
            case "bills.done" ->
                tap(seen, "action", seen.target("action", "finish").isPresent() ? "finish" : "home");
            case "bills.finding",
                    "pay.opening",
                    "pay.sending",
                    "pay.pending",
                    "pay.paid",
                    "pay.posting",
                    "pay.confirming",
                    "receipt.printing" -> {
                picture(seen, "waits");
                yield false;
            }
            default ->
                throw new ProgramFailed("a screen that should not be there: " + seen.screen() + " " + seen.words());
        };
    }

    private boolean layCard(Seen seen) throws ProgramFailed, IOException {
        picture(seen, "lays the id card");
        desk.layCard(resident.layout(), resident.cardFields());
        cardLies = true;
        return true;
    }

    private boolean tapHome(Seen seen) throws ProgramFailed {
        var home = seen.targets().stream()
                .filter(target -> target.kind().equals("action"))
                .filter(target -> target.name().endsWith(resident.household().id()))
                .findFirst()
                .orElseThrow(() -> new ProgramFailed("the resident's home is not on the screen"));
        return tap(seen, "action", home.name());
    }

    /** Unticks whatever this resident does not want to pay today, page by page, and goes on when the sum is right. */
    private boolean pick(Seen first) throws ProgramFailed {
        if (cardLies) {
            takeCard();
        }
        Set<String> wanted = resident.bills().stream().map(Bill::id).collect(Collectors.toSet());
        Seen seen = first;
        for (int page = 0; page < first.pages(); page++) {
            for (var row : seen.targets().stream()
                    .filter(target -> target.kind().equals("tick"))
                    .toList()) {
                if (!wanted.contains(row.name())) {
                    tap(seen, "tick", row.name());
                }
            }
            if (page + 1 < first.pages()) {
                int turned = page + 1;
                tap(seen, "page", Integer.toString(turned));
                seen = until(glass -> glass.page() == turned, "the next page of bills");
            }
        }
        String sum = resident.total().digits();
        seen = until(glass -> glass.says(sum), "the sum " + sum);
        return tap(seen, "action", "review");
    }

    private void takeCard() throws ProgramFailed {
        try {
            desk.removeCard();
            cardLies = false;
        } catch (IOException gone) {
            throw new ProgramFailed("the card could not be taken: " + gone.getMessage(), gone);
        }
    }

    private boolean review(Seen seen) throws ProgramFailed {
        if (!seen.says(resident.total().digits())) {
            throw new ProgramFailed(
                    "the sheet does not show " + resident.total().digits() + ": " + seen.words());
        }
        return tap(seen, "action", "pay");
    }

    private boolean showCode(Seen seen) throws ProgramFailed, IOException {
        String code = freshCode();
        picture(seen, "shows the payment code");
        desk.showCode(code);
        return true;
    }

    private String freshCode() throws ProgramFailed, IOException {
        var request = HttpRequest.newBuilder(house.sandboxUrl().resolve(URI.create("/phones/resident/codes")))
                .timeout(PATIENCE)
                .POST(HttpRequest.BodyPublishers.noBody())
                .build();
        try (var phone = HttpClient.newHttpClient()) {
            String answer =
                    phone.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return JsonMapper.shared().readTree(answer).path("code").asString();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new ProgramFailed("interrupted", stop);
        }
    }

    private boolean takeReceipt(Seen seen) throws ProgramFailed, IOException {
        paper = desk.takePaper();
        return tap(seen, "action", "taken");
    }

    private boolean tap(Seen seen, String kind, String name) throws ProgramFailed {
        var target = seen.target(kind, name)
                .orElseThrow(() -> new ProgramFailed("there is no " + kind + " " + name + " on " + seen.screen()));
        picture(seen, "tap " + name);
        hand.tap(target.x() + target.width() / 2, target.y() + target.height() / 2);
        return true;
    }

    private Seen until(java.util.function.Predicate<Seen> holds, String what) throws ProgramFailed {
        for (int glance = 0; glance < MOST_GLANCES; glance++) {
            Seen seen = eye.look();
            if (holds.test(seen)) {
                return seen;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
        }
        throw new ProgramFailed(
                "the glass never showed " + what + ": " + eye.look().words());
    }

    private void picture(Seen seen, String input) throws ProgramFailed {
        String file = "%02d-%s.png".formatted(steps.size() + 1, seen.screen());
        hand.picture(0, 0, 1080, 1920, out.resolve(file));
        steps.add(new Report.Step(clock.since(begun).toMillis(), seen.screen(), input, file));
    }
}
