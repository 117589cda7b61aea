package org.linli.terminal.face.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.face.type.Lines;

/**
 * Sets a page: what is read from the top, the ways besides and the next step above the bar. What does not fit goes to
 * further pages, never smaller and never sideways; the next step stays on each.
 */
public final class Column {
    private static final double ABOVE_BAR = 8;
    private static final double BELOW_TEXT = 10;
    private static final double ABOVE_PAGER = 6;
    /** Across the room nothing is touched by mistake, and a page is low. */
    private static final double ABOVE_A_LOW_PAGER = 2;

    private static final double LOW_FOOT = 0.4;

    private final Setting setting;
    private final Plate plate;
    private final double top;
    private final List<Block> body = new ArrayList<>();
    private final List<Block> above = new ArrayList<>();
    private final List<Block> besides = new ArrayList<>();
    private final List<Block> foot = new ArrayList<>();
    private @Nullable Block head;
    private double sinkMost;

    public Column(Setting setting, Plate plate, double top) {
        this.setting = setting;
        this.plate = plate;
        this.top = top;
    }

    /** The question. */
    public Column ask(Lines question) {
        head = new Block(question, 0);
        body.add(head);
        return this;
    }

    /** What is read, from the top. */
    public Column add(Block block) {
        body.add(block);
        return this;
    }

    /** What stands just above the foot as long as there is room. */
    public Column above(Block block) {
        above.add(block);
        return this;
    }

    /** Keys that stand at the foot as long as there is room. */
    public Column besides(Block block) {
        besides.add(block);
        return this;
    }

    /** What stands above the bar on every page. */
    public Column foot(Block block) {
        foot.add(block);
        return this;
    }

    /** Lets a short text begin lower on its page, where there is room: all of a kind at the same height. */
    public Column sink(double most) {
        sinkMost = most;
        return this;
    }

    private double drop() {
        return Math.rint(Math.clamp(spare(), 0, sinkMost));
    }

    /** How much room is left when all stands on one page; negative when it does not. */
    public double spare() {
        var below = below();
        double gap =
                below.isEmpty() ? 0 : setting.mm(BELOW_TEXT) - below.getFirst().gap();
        return room() - Block.heightOf(body) - Block.heightOf(below) - gap;
    }

    /** How high a block may be that stands on one of several pages, above what was put at the foot so far. */
    public double mostOnAPage() {
        return room() - (isCrowded() ? 0 : footHeight()) - Pager.height(setting) - abovePager();
    }

    private double footHeight() {
        return foot.isEmpty() ? 0 : Block.heightOf(foot) - foot.getFirst().gap() + setting.mm(5);
    }

    private double abovePager() {
        return setting.mm(
                setting.look().profile().distance() == Distance.ACROSS_THE_ROOM ? ABOVE_A_LOW_PAGER : ABOVE_PAGER);
    }

    /** Everything at the foot of a single page, from above. */
    private List<Block> below() {
        var below = new ArrayList<>(above);
        below.addAll(foot);
        below.addAll(besides);
        return below;
    }

    private double room() {
        return setting.height() - setting.mm(ABOVE_BAR) - top;
    }

    /** Sets what was paged already. */
    public Plate setOnePage() {
        double bottom = setting.height() - setting.mm(ABOVE_BAR);
        place(body, top + drop());
        placeUpwards(below(), bottom);
        return plate;
    }

    public Plate set() {
        if (spare() >= 0) {
            return setOnePage();
        }
        if (isCrowded()) {
            body.addAll(above);
            above.clear();
            body.addAll(foot);
            foot.clear();
        }
        double bottom = setting.height() - setting.mm(ABOVE_BAR);
        double pager = Pager.height(setting);
        double footHeight = footHeight();
        double room = bottom - footHeight - pager - abovePager() - top;
        var flow = new ArrayList<>(body);
        flow.addAll(above);
        flow.addAll(besides);
        // The question stands on each page, unless it leaves its answers less than half the room.
        double tallest = flow.stream()
                .filter(block -> !block.equals(head))
                .mapToDouble(Block::height)
                .max()
                .orElse(0);
        boolean repeated = head != null
                && head.height() <= room * 0.5
                && tallest <= room - head.height() - flow.get(1).gap();
        double headHeight = 0;
        if (repeated && head != null) {
            flow.remove(head);
            headHeight = head.height() + flow.getFirst().gap();
            plate.put(head.pane(), setting.margin(), top);
        }
        var pages = pages(flow, room - headHeight);
        int page = Math.clamp(setting.shown().draft().page(), 0, pages.size() - 1);
        place(pages.get(page), top + headHeight);
        plate.put(Pager.draw(setting, page, pages.size()), setting.margin(), bottom - footHeight - pager);
        placeUpwards(foot, bottom);
        return plate.ofPages(pages.size());
    }

    /** Across the room a page is low: where its foot would leave what is read too little of it, the foot comes last. */
    private boolean isCrowded() {
        return setting.look().profile().distance() == Distance.ACROSS_THE_ROOM
                && Block.heightOf(foot) + Pager.height(setting) > room() * LOW_FOOT;
    }

    public static List<List<Block>> pages(List<Block> flow, double room) {
        var pages = new ArrayList<List<Block>>();
        var page = new ArrayList<Block>();
        double used = 0;
        for (Block block : fitting(flow, room)) {
            double needed = page.isEmpty() ? block.height() : block.gap() + block.height();
            if (!page.isEmpty() && used + needed > room) {
                pages.add(page);
                page = new ArrayList<>();
                used = 0;
                needed = block.height();
            }
            page.add(block);
            used += needed;
        }
        pages.add(page);
        return pages;
    }

    /** A paragraph that no page has room for is parted between two of its lines. */
    private static List<Block> fitting(List<Block> flow, double room) {
        var fitting = new ArrayList<Block>();
        for (Block block : flow) {
            if (block.height() > room && block.pane() instanceof Lines lines) {
                var parts = lines.parted(room);
                fitting.add(new Block(parts.getFirst(), block.gap()));
                parts.stream().skip(1).forEach(part -> fitting.add(new Block(part, 0)));
            } else {
                fitting.add(block);
            }
        }
        return fitting;
    }

    private void place(List<Block> blocks, double from) {
        double y = from;
        boolean first = true;
        for (Block block : blocks) {
            y += first ? 0 : block.gap();
            first = false;
            plate.put(block.pane(), setting.margin() + block.pane().getLayoutX(), y);
            y += block.height();
        }
    }

    private void placeUpwards(List<Block> blocks, double bottom) {
        double y = bottom;
        for (Block block : blocks.reversed()) {
            y -= block.height();
            plate.put(block.pane(), setting.margin() + block.pane().getLayoutX(), y);
            y -= block.gap();
        }
    }
}
