package org.linli.rehearsal.demo;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import org.linli.catalogue.Service;
import org.linli.catalogue.read.CatalogueReader;
import org.linli.catalogue.read.Reading;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.FindingService;

/**
 * Somebody types a service's initials, opens its guide and reads it to the end; at the kiosk they take it along on paper.
 * Proved only if the guide is the one that was looked for.
 */
final class FindErrand implements Errand {
    /** Nobody types more initials than these. */
    private static final int MOST_LETTERS = 8;

    private final Service service;
    private final String letters;
    private Optional<String> paper = Optional.empty();

    private FindErrand(Service service) {
        this.service = service;
        this.letters = initials(service.name());
    }

    static Errand of(DemoRun run) throws ProgramFailed {
        if (!(CatalogueReader.read(Launch.ofThisCheckout().catalogue()) instanceof Reading.Sound(var catalogue))) {
            throw new ProgramFailed("the catalogue is not in order; ./linli content check says what is wrong");
        }
        var services = catalogue.services();
        return new FindErrand(services.get((int) Math.floorMod(run.seed() * 31, (long) services.size())));
    }

    private static String initials(String name) {
        var letters = new StringBuilder();
        name.codePoints()
                .filter(Character::isIdeographic)
                .limit(MOST_LETTERS)
                .forEach(sign ->
                        letters.append(PinyinHelper.toPinyin(Character.toString(sign), PinyinStyleEnum.FIRST_LETTER)));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    @Override
    public String programme() {
        return service.name() + ", typed as " + letters;
    }

    @Override
    public String community() {
        return "fenghe";
    }

    @Override
    public void play(Scenery there) throws ProgramFailed, IOException {
        var finding = new FindingService(there.counter(), there.album());
        var guide = finding.opens(letters, service.id());
        if (!guide.says(service.name())) {
            throw new ProgramFailed("the guide of " + service.id() + " says " + guide.words());
        }
        finding.readsAll();
        if (there.screen() == Screen.KIOSK) {
            String printed = finding.takesThePaper().orElseThrow(() -> new ProgramFailed("the guide was not printed"));
            Files.copy(
                    there.house().paperFolder().resolve(printed),
                    there.out().resolve("guide.png"),
                    StandardCopyOption.REPLACE_EXISTING);
            paper = Optional.of("guide.png");
        }
        finding.leaves();
    }

    @Override
    public String outcome() {
        return "found";
    }

    @Override
    public String summary() {
        return "found " + service.id() + (paper.isPresent() ? ", printed" : "");
    }

    @Override
    public Report tell(Report report) {
        return report.about(new Report.Service(service.id(), letters, paper.orElse(null)));
    }
}
