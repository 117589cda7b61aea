package org.linli.terminal.face.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGeneratorFactory;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The same layouts and the same keys, given to JavaFX's own traversal: what this package is there for. */
class BesideJavaFxTest {
    private static final List<Arrow> ARROWS = List.of(Arrow.values());
    private static final int KEYS = 40;
    /** Of each family thirty: JavaFX looks at every node for every key. */
    private static final long LAYOUTS = 30L * Layouts.Family.values().length;

    @BeforeAll
    static void startsTheToolkit() {
        var started = new CompletableFuture<Boolean>();
        Platform.startup(() -> started.complete(true));
        assertTrue(started.orTimeout(60, TimeUnit.SECONDS).join());
        Platform.setImplicitExit(false);
    }

    /** What was counted of one of the two. */
    private record Count(long steps, long returned, long layoutsWithTraps) {
        Count plus(Count other) {
            return new Count(steps + other.steps, returned + other.returned, layoutsWithTraps + other.layoutsWithTraps);
        }

        double share() {
            return (double) returned / steps;
        }
    }

    @Test
    void comesBackMoreOftenAndLeavesNothingUnreached() {
        var ours = new Count[] {new Count(0, 0, 0)};
        var theirs = new Count[] {new Count(0, 0, 0)};
        ManyLayouts.each(LAYOUTS, seed -> {
            ours[0] = ours[0].plus(ours(seed));
            var done = new CompletableFuture<Count>();
            Platform.runLater(() -> done.completeAsync(() -> theirs(seed), Runnable::run));
            theirs[0] = theirs[0].plus(done.orTimeout(60, TimeUnit.SECONDS).join());
        });
        System.out.printf(
                "the opposite key returns: %.2f %% of %d steps, JavaFX's own %.1f %% of %d; "
                        + "layouts with something unreached: %d, JavaFX's own %d%n",
                100 * ours[0].share(),
                ours[0].steps(),
                100 * theirs[0].share(),
                theirs[0].steps(),
                ours[0].layoutsWithTraps(),
                theirs[0].layoutsWithTraps());
        assertTrue(ours[0].share() >= 0.99, ours[0].toString());
        assertTrue(theirs[0].share() < 0.9, "JavaFX has learnt it: " + theirs[0]);
        assertEquals(0, ours[0].layoutsWithTraps());
    }

    private static Count ours(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var focus = Focus.none().shown(Layouts.page(seed));
        long steps = 0;
        long returned = 0;
        for (int key = 0; key < KEYS; key++) {
            var arrow = ARROWS.get(random.nextInt(4));
            var next = focus.pressed(arrow);
            if (!next.owner().equals(focus.owner())) {
                steps++;
                returned += next.pressed(arrow.opposite()).owner().equals(focus.owner()) ? 1 : 0;
            }
            focus = next;
        }
        var shown = focus;
        boolean all = EveryTargetIsReachedTest.reached(shown).size()
                == shown.page().reachable().size();
        return new Count(steps, returned, all ? 0 : 1);
    }

    private static Count theirs(long seed) {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        var scene = scene(Layouts.page(seed));
        var nodes = List.copyOf(scene.getRoot().getChildrenUnmodifiable());
        var owner = nodes.getFirst();
        long steps = 0;
        long returned = 0;
        for (int key = 0; key < KEYS; key++) {
            var arrow = ARROWS.get(random.nextInt(4));
            var next = next(scene, owner, arrow);
            if (!next.equals(owner)) {
                steps++;
                returned += next(scene, next, arrow.opposite()).equals(owner) ? 1 : 0;
            }
            owner = next;
        }
        return new Count(
                steps, returned, nodes.stream().allMatch(node -> reached(scene, node) == nodes.size()) ? 0 : 1);
    }

    private static int reached(Scene scene, Node from) {
        var reached = new HashSet<Node>(List.of(from));
        var open = new ArrayDeque<Node>(reached);
        while (!open.isEmpty()) {
            var node = open.poll();
            for (var arrow : ARROWS) {
                var next = next(scene, node, arrow);
                if (reached.add(next)) {
                    open.add(next);
                }
            }
        }
        return reached.size();
    }

    private static Node next(Scene scene, Node from, Arrow arrow) {
        from.requestFocus();
        from.requestFocusTraversal(TraversalDirection.valueOf(arrow.name()));
        return Objects.requireNonNull(scene.getFocusOwner());
    }

    private static Scene scene(Page page) {
        var nodes = new ArrayList<Node>();
        for (var target : page.targets()) {
            var box = target.box();
            var node = new Rectangle(box.left(), box.top(), box.width(), box.height());
            node.setFocusTraversable(true);
            nodes.add(node);
        }
        var pane = new Pane();
        pane.getChildren().setAll(nodes);
        return new Scene(pane, 1920, 1080);
    }
}
