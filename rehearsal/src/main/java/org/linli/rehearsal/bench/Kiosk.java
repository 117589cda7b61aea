package org.linli.rehearsal.bench;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/** Our kiosk, in a house whose other programs stand already. */
final class Kiosk implements Contestant {
    private static final Duration TOUCHABLE = Duration.ofSeconds(20);

    private final House house;
    private CompletableFuture<Void> opening = CompletableFuture.completedFuture(null);

    Kiosk(House house) {
        this.house = house;
    }

    @Override
    public String name() {
        return "Linli";
    }

    @Override
    public void start() {
        opening = CompletableFuture.runAsync(
                () -> {
                    try {
                        house.startKioskAgain();
                    } catch (ProgramFailed failed) {
                        throw new CompletionException(failed);
                    }
                },
                work -> Thread.ofPlatform().daemon().name("kiosk").start(work));
    }

    @Override
    public long pid() {
        opening.join();
        return house.kiosk().pid();
    }

    @Override
    public Point larger() throws ProgramFailed {
        return middle("bar", "larger");
    }

    @Override
    public Point key() throws ProgramFailed {
        return middle("action", "pay-bill");
    }

    private Point middle(String kind, String name) throws ProgramFailed {
        opening.join();
        try (var eye = house.eye()) {
            var target = eye.touchable(TOUCHABLE)
                    .target(kind, name)
                    .orElseThrow(() -> new ProgramFailed("the kiosk shows no " + kind + " " + name));
            return new Point(target.x() + target.width() / 2, target.y() + target.height() / 2);
        }
    }

    @Override
    public void end() {
        opening.join();
        house.kiosk().kill();
    }
}
