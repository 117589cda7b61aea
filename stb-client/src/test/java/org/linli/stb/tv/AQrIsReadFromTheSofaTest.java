package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.Contrast;
import org.linli.terminal.core.session.OverSamples;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Offer;

class AQrIsReadFromTheSofaTest {
    @TempDir
    private Path folder = Path.of("");

    enum Television {
        FULL_HD,
        HD;

        HardwareProfile glass() {
            return this == FULL_HD ? HardwareProfile.TELEVISION_1080 : HardwareProfile.TELEVISION_720;
        }
    }

    @ParameterizedTest
    @EnumSource(Television.class)
    void zbarReadsItOffThePicture(Television television) throws Exception {
        var offer = (Offer) Samples.named("pay-qr");
        var sofa = new Sofa(television.glass(), RemoteProfile.FULL);
        sofa.sees(Sofa.shown(2, offer, Manner.FIRST.at(Contrast.YELLOW_ON_BLACK)));

        assertEquals(offer.qr().content(), read(sofa.picture()));
    }

    @ParameterizedTest
    @EnumSource(Television.class)
    void aPhoneReadsTheCodeWithWhichItJoins(Television television) throws Exception {
        var over = OverSamples.all(Samples.premises()).get("pairing");
        var pairing = assertInstanceOf(Shown.Over.Pairing.class, over);
        var sofa = new Sofa(television.glass(), RemoteProfile.FULL);
        sofa.sees(Sofa.under(Sofa.shown(2, Samples.named("home")), pairing));

        assertEquals(pairing.code().orElseThrow().address(), read(sofa.picture()));
    }

    private String read(WritableImage picture) throws IOException, InterruptedException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        var pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        var file = folder.resolve("tv.png");
        ImageIO.write(image, "png", file.toFile());
        var zbar = new ProcessBuilder("zbarimg", "--quiet", "--raw", "-Sdisable", "-Sqrcode.enable", file.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        var words = new String(zbar.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(zbar.waitFor(60, TimeUnit.SECONDS), "zbarimg does not end");
        return words;
    }
}
