package org.linli.rehearsal.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.phone.BrowserPhone;

/**
 * A phone joins a screen as people do it: 手机 is pressed there, the camera reads the code off the glass, the two pictures
 * are compared, and both sides say so.
 */
public final class Joining {
    private static final Duration SOON = Duration.ofSeconds(60);
    private static final Duration GLANCE = Duration.ofMillis(200);
    private static final int MOST_GLANCES = 150;
    private static final Optional<String> PAIRING = Optional.of("pairing");
    private static final String OURS = "pairing-ours";
    private static final Optional<String> COMPARING = Optional.of("comparing");

    private final Counter counter;
    private final Album album;
    private final Reach reach;

    public Joining(Counter counter, Album album) {
        this.counter = counter;
        this.album = album;
        this.reach = counter.reach(album);
    }

    /** From whatever is on the glass, until this phone shows the same question. */
    public void join(BrowserPhone phone) throws ProgramFailed, IOException {
        var glass = counter.eye().touchable(SOON);
        reach.choose(glass, "bar", "phone");
        glass = counter.eye().until(seen -> seen.over().equals(PAIRING), SOON);
        phone.scans(code(glass));
        var likeness = phone.likeness();
        counter.eye().until(seen -> seen.over().equals(COMPARING), SOON);
        glass = counter.eye().touchable(SOON);
        isAlike(glass, likeness);
        phone.saysSame();
        reach.choose(glass, "action", "pairing-mine");
        counter.eye().until(seen -> !seen.over().equals(COMPARING), SOON);
        phone.joined();
    }

    /**
     * 是我的: a phone that was here before anybody had shown who they are may be a stranger's, so the glass asks once a person is known,
     * and neither glass nor phone goes on before that.
     */
    public void saysItIsTheirs() throws ProgramFailed {
        counter.eye().until(seen -> seen.target("action", OURS).isPresent(), SOON);
        reach.choose(counter.eye().touchable(SOON), "action", OURS);
        counter.eye().until(seen -> !seen.over().equals(PAIRING), SOON);
    }

    /** What the camera reads off the glass. */
    private String code(Seen glass) throws ProgramFailed, IOException {
        Path picture = Files.createTempFile("linli-code-", ".png");
        try {
            for (int glance = 0; glance < MOST_GLANCES; glance++) {
                counter.picture(picture);
                if (Audit.hasQr(picture)) {
                    String read = Audit.qrText(picture);
                    album.keep(glass, "scans the code with a phone");
                    return read;
                }
                LockSupport.parkNanos(GLANCE.toNanos());
            }
        } finally {
            Files.delete(picture);
        }
        throw new ProgramFailed("no code for a phone comes onto the glass: "
                + counter.eye().look().words());
    }

    private static void isAlike(Seen glass, BrowserPhone.Likeness likeness) throws ProgramFailed {
        for (String word : List.of(likeness.picture(), likeness.first(), likeness.second())) {
            if (!glass.says(word)) {
                throw new ProgramFailed("the phone shows " + likeness + ", the glass " + glass.words());
            }
        }
    }

    /** 断开, pressed at the screen. */
    public void disconnects() throws ProgramFailed {
        reach.choose(counter.eye().touchable(SOON), "bar", "disconnect");
        counter.eye().until(seen -> !hasPhone(seen), SOON);
    }

    /** Whether 断开 is offered: a phone is here. */
    public static boolean hasPhone(Seen glass) {
        return glass.target("bar", "disconnect").isPresent();
    }
}
