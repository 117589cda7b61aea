package org.linli.rehearsal.gallery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.linli.stb.tv.RemoteProfile;
import org.linli.stb.tv.TestChannel;
import org.linli.stb.tv.TvFace;
import org.linli.stb.tv.TvKey;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.focus.Focus;
import org.linli.terminal.face.glass.Glass;

/** The television's face, with a remote before it. */
final class TelevisionHanging extends Hanging {
    private final Stand.Television stand;
    private final AtomicLong nanos;
    private final TvFace face;
    private long questions;

    private TelevisionHanging(Stand.Television stand, AtomicLong nanos, TvFace face) {
        super(stand, face);
        this.stand = stand;
        this.nanos = nanos;
        this.face = face;
    }

    static TelevisionHanging of(Stand.Television stand) {
        var nanos = new AtomicLong();
        var means = new TvFace.Means(
                stand.glass(),
                stand.remote(),
                new TestChannel("社区频道 · 健康讲堂"),
                stand.form(),
                true,
                DEAF,
                there -> {},
                nanos::get,
                Hanging::never,
                InstantSource.fixed(THEN),
                CHINA,
                false);
        return new TelevisionHanging(stand, nanos, new TvFace(means));
    }

    @Override
    void hang(Exhibit exhibit, Manner manner, int page) {
        face.open();
        if (isAskingWhetherToGoOn()) {
            press(TvKey.BACK);
        }
        questions++;
        face.show(exhibit.shown(questions, manner, exhibit.over().isPresent() ? 0 : page));
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        exhibit.touched().ifPresent(touched -> press(key(touched)));
        if (exhibit.reopened()) {
            press(TvKey.MENU);
            press(TvKey.MENU);
        }
        for (int turned = 1; isInFront(exhibit) && turned <= page; turned++) {
            press(TvKey.PAGE_DOWN);
        }
    }

    private static boolean isInFront(Exhibit exhibit) {
        return exhibit.over().isPresent() || exhibit.touched().isPresent() || exhibit.reopened();
    }

    private boolean isAskingWhetherToGoOn() {
        return questions > 0 && glass().over().equals(Optional.of("resume"));
    }

    /** Which key of the remote does what the bar of a touch screen offers. */
    private static TvKey key(String touched) {
        return switch (touched) {
            case "larger" -> TvKey.GREEN;
            case Exhibit.CLOSED -> TvKey.MENU;
            default -> throw new IllegalArgumentException("no key for " + touched);
        };
    }

    void press(TvKey key) {
        face.key(key);
        nanos.addAndGet(Duration.ofSeconds(1).toNanos());
    }

    RemoteProfile remote() {
        return stand.remote();
    }

    Focus ways() {
        return face.focus();
    }

    @Override
    Glass glass() {
        return face.glass();
    }

    @Override
    int pages(Exhibit exhibit) {
        return face.isOpen() ? face.pages() : 1;
    }

    @Override
    List<Layer> layers() {
        var layers = new ArrayList<Layer>();
        layers.add(new Layer(part("programme"), false));
        if (face.isOpen()) {
            layers.add(new Layer(part(part("page").isVisible() ? "page" : "front"), false));
            layers.add(new Layer(part("foot"), true));
            layers.add(new Layer(part("strip"), true));
        }
        return layers;
    }

    @Override
    List<Finding> focus() {
        return face.isOpen() ? ArrowInspection.of(this) : List.of();
    }
}
