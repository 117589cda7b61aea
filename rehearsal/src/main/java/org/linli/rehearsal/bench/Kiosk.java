package org.linli.rehearsal.bench;

import java.time.Duration;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/** Our kiosk, touched where its probe says that a key stands. */
final class Kiosk extends Ours implements Touchable {
    private static final Duration TOUCHABLE = Duration.ofSeconds(20);

    private final House house;

    Kiosk(House house) {
        super(house, House.Part.KIOSK);
        this.house = house;
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
        opened();
        try (var eye = house.eye()) {
            var target = eye.touchable(TOUCHABLE)
                    .target(kind, name)
                    .orElseThrow(() -> new ProgramFailed("the kiosk shows no " + kind + " " + name));
            return new Point(target.x() + target.width() / 2, target.y() + target.height() / 2);
        }
    }
}
