package org.linli.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.NotFoundException;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.sample.Samples;

/** The code on a fault screen is read from the glass by a program, in every size and contrast. */
final class FaultPageOnTheGlassTest {
    private static final int MOST_PAGES = 4;
    private static final String PAGE = "https://linli.example/f/printer.cover-open";

    @ParameterizedTest
    @EnumSource(Manner.TextSize.class)
    void isReadInEverySize(Manner.TextSize size) throws Exception {
        assertEquals(Optional.of(PAGE), read(Manner.FIRST.at(size)));
    }

    @ParameterizedTest
    @EnumSource(Manner.Contrast.class)
    void isReadInEveryContrast(Manner.Contrast contrast) throws Exception {
        assertEquals(Optional.of(PAGE), read(Manner.FIRST.at(contrast)));
    }

    private static Optional<String> read(Manner manner) throws Exception {
        try (var stand = new Stand(shown(manner, 0))) {
            int pages = Math.min(MOST_PAGES, stand.glass().pages());
            for (int page = 0; page < pages; page++) {
                int turned = page;
                stand.counter().shows(before -> shown(manner, turned));
                stand.sees("page " + page, glass -> glass.page() == turned && glass.ready());
                var root = stand.root();
                var bounds = Stand.onGlassThread(root::getLayoutBounds);
                var found = code(stand.picture(new Rectangle(bounds.getWidth(), bounds.getHeight())));
                if (found.isPresent()) {
                    return found;
                }
            }
            return Optional.empty();
        }
    }

    private static Shown shown(Manner manner, int page) {
        return new Shown(
                1,
                "attend",
                Samples.named("attend-device-fault"),
                new Shown.Draft(Set.of(), Map.of(), page),
                new Shown.Bar(true, true, true, Shown.Leaving.GIVING_UP),
                manner,
                Optional.empty(),
                true);
    }

    private static Optional<String> code(WritableImage picture) throws Exception {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var seen = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, height, pixels)));
        try {
            return Optional.of(new QRCodeReader()
                    .decode(seen, Map.of(DecodeHintType.TRY_HARDER, Boolean.TRUE))
                    .getText());
        } catch (NotFoundException none) {
            return Optional.empty();
        }
    }
}
