package org.linli.terminal.face.focus;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Pages as nobody would draw them all: of a seed always the same one. */
final class Layouts {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;

    private final RandomGenerator random;
    private final List<Scope> scopes = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();

    private Layouts(long seed) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    enum Family {
        GRID_WITH_HOLES,
        LIST_WITH_PAGER,
        FORM_WITH_KEYPAD,
        SCATTERED,
        ISLANDS,
        PANELS,
        NESTED_PANELS,
        COLUMNS
    }

    static Family family(long seed) {
        return Family.values()[Math.floorMod(seed, Family.values().length)];
    }

    static Page page(long seed) {
        return new Layouts(seed).draw(family(seed));
    }

    /** The same page in another size. */
    static Page scaled(Page page, double across, double down) {
        return new Page(
                page.name(),
                page.scopes().stream()
                        .map(scope -> scope.stretch()
                                .map(box -> scope.over(scaled(box, across, down)))
                                .orElse(scope))
                        .toList(),
                page.targets().stream()
                        .map(target -> new Target(
                                target.id(),
                                scaled(target.box(), across, down),
                                target.scope(),
                                target.first(),
                                target.number()))
                        .toList());
    }

    private static Box scaled(Box box, double across, double down) {
        return new Box(box.left() * across, box.top() * down, box.width() * across, box.height() * down);
    }

    private Page draw(Family family) {
        switch (family) {
            case GRID_WITH_HOLES -> grid(Page.ITSELF, WIDTH, HEIGHT, new Box(0, 0, WIDTH, HEIGHT), 0.25);
            case LIST_WITH_PAGER -> list();
            case FORM_WITH_KEYPAD -> form();
            case SCATTERED -> scattered(2 + random.nextInt(24));
            case ISLANDS -> islands();
            case PANELS -> panels(Page.ITSELF, new Box(0, 0, WIDTH, HEIGHT), 0);
            case NESTED_PANELS -> panels(Page.ITSELF, new Box(0, 0, WIDTH, HEIGHT), 1);
            case COLUMNS -> columns();
        }
        return new Page("drawn", scopes, targets);
    }

    private void add(String scope, Box box) {
        var target = new Target("t" + targets.size(), box).in(scope);
        target = random.nextInt(12) == 0 ? target.asFirst() : target;
        targets.add(targets.size() < 9 ? target.numbered(targets.size() + 1) : target);
    }

    private void grid(String scope, double width, double height, Box in, double holes) {
        int columns = 1 + random.nextInt(5);
        int rows = 1 + random.nextInt(5);
        double cellWide = Math.min(width, in.width()) / columns;
        double cellHigh = Math.min(height, in.height()) / rows;
        int before = targets.size();
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                if (random.nextDouble() >= holes) {
                    add(scope, cell(in, column * cellWide, row * cellHigh, cellWide, cellHigh));
                }
            }
        }
        if (targets.size() == before) {
            add(scope, cell(in, 0, 0, cellWide, cellHigh));
        }
    }

    private Box cell(Box in, double left, double top, double wide, double high) {
        double shrink = 0.6 + 0.35 * random.nextDouble();
        return new Box(in.left() + left, in.top() + top, wide * shrink, high * shrink);
    }

    private void list() {
        boolean inScopes = random.nextBoolean();
        String rows = inScopes ? scope(Scope.panel("rows")) : Page.ITSELF;
        int count = 1 + random.nextInt(7);
        for (int row = 0; row < count; row++) {
            boolean withKey = random.nextInt(3) == 0;
            add(rows, new Box(96, 150 + row * 110, withKey ? 1200 : 1500, 96));
            if (withKey) {
                add(rows, new Box(1320, 150 + row * 110, 260, 96));
            }
        }
        String strip = inScopes ? scope(Scope.panel("strip")) : Page.ITSELF;
        for (int key = 0; key < 1 + random.nextInt(4); key++) {
            add(strip, new Box(96 + key * 420, 950, 380, 90));
        }
    }

    /** What is read and what is done, side by side, each with as much in it as it happens to have; a bar under both. */
    private void columns() {
        double parted = 500 + random.nextInt(800);
        String read = scope(Scope.panel("read").over(new Box(96, 150, parted, 750)));
        int rows = 1 + random.nextInt(6);
        for (int row = 0; row < rows; row++) {
            add(read, new Box(96, 150 + row * 110, parted, 96));
        }
        var done = Scope.panel("done").over(new Box(130 + parted, 150, 1690 - parted, 750));
        boolean anew = random.nextBoolean();
        scope(anew ? done.begunAnew() : done);
        int keys = 1 + random.nextInt(3);
        for (int key = 0; key < keys; key++) {
            var box = new Box(130 + parted, 800 - (keys - 1 - key) * 110, 1690 - parted, 96);
            add(done.id(), box);
            if (anew && key == 0) {
                targets.set(targets.size() - 1, targets.getLast().asFirst());
            }
        }
        String bar = random.nextBoolean() ? scope(Scope.panel("bar")) : Page.ITSELF;
        for (int key = 0; key < 1 + random.nextInt(5); key++) {
            add(bar, new Box(96 + key * 340, 950, 300, 90));
        }
    }

    private void form() {
        String fields = random.nextBoolean() ? scope(Scope.panel("fields")) : Page.ITSELF;
        for (int field = 0; field < 1 + random.nextInt(5); field++) {
            add(fields, new Box(96, 120 + field * 150, 300 + random.nextInt(500), 110));
            if (random.nextInt(3) == 0) {
                add(fields, new Box(920, 120 + field * 150, 100, 110));
            }
        }
        String keypad = scope(Scope.panel("keypad"));
        int columns = 3 + random.nextInt(3);
        for (int key = 0; key < columns * 4 - 1; key++) {
            add(keypad, new Box(1100 + key % columns * 120, 120 + key / columns * 120, 110, 110));
        }
        add(keypad, new Box(1100, 620, columns * 120, 110));
        if (random.nextBoolean()) {
            add(Page.ITSELF, new Box(96, 940, 400, 90));
        }
    }

    /** Overlapping, nested and equal ones among them. */
    private void scattered(int count) {
        for (int each = 0; each < count; each++) {
            if (each > 0 && random.nextInt(10) == 0) {
                var twin = targets.get(random.nextInt(each)).box();
                double share = random.nextBoolean() ? 1 : 0.5;
                add(Page.ITSELF, new Box(twin.left(), twin.top(), twin.width() * share, twin.height() * share));
            } else {
                add(Page.ITSELF, box(400, 200));
            }
        }
    }

    private Box box(int wide, int high) {
        double left = random.nextInt((int) WIDTH - wide);
        double top = random.nextInt((int) HEIGHT - high);
        return new Box(left, top, random.nextInt(wide), random.nextInt(high));
    }

    private void islands() {
        int count = 2 + random.nextInt(7);
        switch (random.nextInt(4)) {
            case 0 -> {
                for (int each = 0; each < count; each++) {
                    add(Page.ITSELF, new Box(each * 200, each * 110, 150, 80));
                }
            }
            case 1 -> {
                for (int each = 0; each < count; each++) {
                    add(Page.ITSELF, new Box(each * 200, 900 - each * 110, 150, 80));
                }
            }
            case 2 -> {
                for (int each = 0; each < count; each++) {
                    add(Page.ITSELF, new Box(0, 200 + each * 100, 150, 80));
                    add(Page.ITSELF, new Box(400 + each * 180, 0, 150, 80));
                }
            }
            default -> {
                add(Page.ITSELF, new Box(0, 0, 1900, 100));
                add(Page.ITSELF, new Box(0, 110, 100, 800));
                add(Page.ITSELF, new Box(1800, 110, 100, 800));
                add(Page.ITSELF, new Box(0, 920, 1900, 100));
                for (int each = 0; each < count; each++) {
                    add(Page.ITSELF, new Box(300 + each * 150, 300 + random.nextInt(400), 120, 60));
                }
            }
        }
    }

    private void panels(String within, Box in, int deeper) {
        int columns = 1 + random.nextInt(3);
        int rows = 1 + random.nextInt(2);
        for (int at = 0; at < columns * rows; at++) {
            double wide = in.width() / columns;
            double high = in.height() / rows;
            var box = new Box(
                    in.left() + at % columns * wide,
                    in.top() + Math.floorDiv(at, columns) * high,
                    wide * 0.95,
                    high * 0.9);
            String panel = scope(Scope.panel(within + "p" + scopes.size()).in(within));
            if (deeper > 0 && random.nextBoolean()) {
                panels(panel, box, deeper - 1);
            } else {
                grid(
                        panel,
                        wide * (0.4 + 0.6 * random.nextDouble()),
                        high * (0.4 + 0.6 * random.nextDouble()),
                        box,
                        0.2);
            }
        }
        if (random.nextBoolean()) {
            add(within, new Box(in.left(), in.top() + in.height() * 0.95, in.width() / 4, in.height() * 0.04));
        }
    }

    private String scope(Scope scope) {
        scopes.add(scope);
        return scope.id();
    }
}
