package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Person;
import org.linli.central.server.community.PersonalBooks;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.LookingUp;

/**
 * Somebody who draws a pension looks up what was paid last and what the medical insurance says; at the kiosk by the id card,
 * with a page on paper, at home by a code on the phone. Proved only if the amounts on the glass are those of the registers.
 */
final class LookUpErrand implements Errand {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final int OF_AGE = 18;

    private final Person person;
    private final PersonalBooks books;
    private Optional<String> paper = Optional.empty();

    private LookUpErrand(Person person, PersonalBooks books) {
        this.person = person;
        this.books = books;
    }

    static Errand of(DemoRun run) {
        var today = LocalDate.ofInstant(InstantSource.system().instant(), CHINA);
        var communities = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, today);
        var pensioners = communities.north().people().stream()
                .filter(person -> person.mobile().isPresent() && person.ageOn(today) >= OF_AGE)
                .filter(person -> person.card().isValidOn(today))
                .filter(person -> communities
                        .books(person)
                        .flatMap(PersonalBooks::pension)
                        .filter(draw -> !draw.payouts().isEmpty())
                        .isPresent())
                .toList();
        var person = pensioners.get((int) Math.floorMod(run.seed() * 31, (long) pensioners.size()));
        return new LookUpErrand(person, communities.books(person).orElseThrow());
    }

    @Override
    public String programme() {
        return "somebody of " + books.dossier().community().name() + " who draws a pension";
    }

    @Override
    public String community() {
        return books.dossier().community().id();
    }

    @Override
    public void play(Scenery there) throws ProgramFailed, IOException {
        var looking = new LookingUp(there.house(), there.counter(), person, there.album());
        looking.identifies();
        looking.opens("open-pension");
        looking.readsAll(
                books.pension().orElseThrow().payouts().getFirst().amount().digits());
        if (there.screen() == Screen.KIOSK) {
            Files.copy(
                    there.house().paperFolder().resolve(looking.takesThePaper()),
                    there.out().resolve("record.png"),
                    StandardCopyOption.REPLACE_EXISTING);
            paper = Optional.of("record.png");
        }
        looking.goesBackToTheList();
        looking.opens("open-medical");
        var balance = books.medical().flatMap(book -> book.balance());
        looking.readsAll(balance.isPresent() ? balance.get().digits() : "没有个人账户");
        looking.goesBackToTheList();
        looking.leaves();
    }

    @Override
    public String outcome() {
        return "read";
    }

    @Override
    public String summary() {
        return "pension and medical insurance read" + (paper.isPresent() ? ", a page printed" : "");
    }

    @Override
    public Report tell(Report report) {
        return report.about(new Report.Read("pension", paper.orElse(null)));
    }
}
