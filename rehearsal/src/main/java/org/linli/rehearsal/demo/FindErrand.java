package org.linli.rehearsal.demo;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.catalogue.Service;
import org.linli.catalogue.read.CatalogueReader;
import org.linli.catalogue.read.Reading;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.FindingService;
import org.linli.rehearsal.visit.PagePhone;

/**
 * Somebody types a service's initials, opens its guide and reads it to the end; at the kiosk they take it along on paper.
 * Proved only if the guide is the one that was looked for, and a phone that photographs the code beside it reads the same.
 */
final class FindErrand implements Errand {
    /** Nobody types more initials than these. */
    private static final int MOST_LETTERS = 8;

    /** Text between two tags of a page that has no script. */
    private static final Pattern SENTENCE = Pattern.compile(">([^<>]+)<");

    private static final Pattern OF_THE_PAGE = Pattern.compile("^English$|^一次办结$|^目录版本|^，$");

    /** A guide of fewer is none. */
    private static final int FEWEST_SENTENCES = 20;

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
        // A long name stands on two lines.
        if (!String.join("", guide.words()).contains(service.name())) {
            throw new ProgramFailed("the guide of " + service.id() + " says " + guide.words());
        }
        var read = finding.readsAll(there.out().resolve("guide-code.png"));
        if (!read.code().endsWith("/s/" + service.id())) {
            throw new ProgramFailed("the code beside the guide says " + read.code());
        }
        isTheSame(read.words(), there, read.code());
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

    /** Every sentence that the phone reads stands on the glass, but for what is the page's own. */
    private static void isTheSame(String glass, Scenery there, String address) throws ProgramFailed {
        String shown = PagePhone.bare(glass);
        try (var phone = PagePhone.of(there.house())) {
            String page = phone.opens(address);
            var sentences = SENTENCE.matcher(page.substring(page.indexOf("<main>")))
                    .results()
                    .map(found -> found.group(1))
                    .filter(said -> !OF_THE_PAGE.matcher(said).find())
                    .map(PagePhone::bare)
                    .toList();
            if (sentences.size() < FEWEST_SENTENCES) {
                throw new ProgramFailed(address + " says no more than " + sentences);
            }
            for (String said : sentences) {
                if (!shown.contains(said)) {
                    throw new ProgramFailed("the phone reads " + said + ", the glass says " + shown);
                }
            }
        }
    }

    @Override
    public String outcome() {
        return "found";
    }

    @Override
    public String summary() {
        return "found " + service.id() + ", read on a phone" + (paper.isPresent() ? ", printed" : "");
    }

    @Override
    public Report tell(Report report) {
        return report.about(new Report.Service(service.id(), letters, paper.orElse(null)));
    }
}
