package org.linli.kiosk.touch;

import java.time.LocalDateTime;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.screen.Review;

/** Each kind of screen and who draws it. */
final class Screens {
    private Screens() {}

    /** @param now for the clock of the front page */
    static Plate draw(Setting setting, LocalDateTime now) {
        return switch (setting.shown().screen()) {
            case Menu menu -> MenuScreen.draw(setting, menu, now);
            case DevicePrompt prompt -> DeviceScreen.draw(setting, prompt);
            case Pick pick -> PickScreen.draw(setting, pick);
            case Review review -> ReviewScreen.draw(setting, review);
            case Progress progress -> ProgressScreen.draw(setting, progress);
            case Notice notice -> NoticeScreen.draw(setting, notice);
            case Entry entry -> EntryScreen.draw(setting, entry);
            case Offer offer -> OfferScreen.draw(setting, offer);
            case Listing listing -> ListingScreen.draw(setting, listing);
            case Reading reading -> ReadingScreen.draw(setting, reading);
            case Poster poster -> PosterScreen.draw(setting, poster, now);
        };
    }
}
