package org.linli.terminal.core.phoneface;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Hand;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.PayBillContract;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.journey.screen.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class PhoneFaceTest extends PayBillContract {
    @Override
    protected Hand face(Machine machine) {
        var face = new PhoneFace(machine.runner(), Origin.PHONE, page -> {});
        machine.runner().attach(face);
        return new Page(face);
    }

    @Test
    void aStrangersJsonIsRefusedAndChangesNothing() {
        var machine = Machine.inline();
        var face = new PhoneFace(machine.runner(), Origin.PHONE, page -> {});
        machine.runner().attach(face);
        for (String json : new String[] {
            "",
            "[]",
            "{\"is\":\"Act\",\"question\":1}",
            "{\"is\":\"Act\",\"question\":1,\"action\":\"pay-bill\",\"more\":1}",
            "{\"is\":\"Nothing\",\"question\":1}",
            "{\"is\":\"Act\",\"question\":\"1\",\"action\":\"pay-bill\"}",
            "{\"is\":\"Act\",\"question\":1,\"action\":\"" + "x".repeat(2000) + "\"}"
        }) {
            assertEquals(
                    new Counter.Answer.Refused(Code.of("input.malformed")),
                    face.answer(json).toCompletableFuture().join(),
                    json);
        }
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void aPhoneThatPressesPayAnywayIsRefused() {
        var machine = Machine.inline();
        machine.world.owes(Bills.home());
        var face = new PhoneFace(machine.runner(), Origin.PHONE, page -> {});
        machine.runner().attach(face);
        machine.presses("pay-bill");
        machine.world.laysCard("王小芳", ID_NUMBER);
        machine.presses("review");
        assertEquals(
                new Counter.Answer.Refused(Code.of("input.not-allowed")),
                face.answer("{\"is\":\"Act\",\"question\":" + machine.shown().question() + ",\"action\":\"pay\"}")
                        .toCompletableFuture()
                        .join());
        assertEquals("bills.review", machine.screen());
    }

    /** A choice among equals leads on, where all of them are here: else the screen has more of it than the phone. */
    @Test
    void equalChoicesLeadOnWhereAllOfThemAreHere() {
        var machine = Machine.inline();
        machine.world.owes(Bills.home());
        var face = new PhoneFace(machine.runner(), Origin.PHONE, page -> {});
        machine.runner().attach(face);
        assertTrue(leading(face).contains(true));
        machine.presses("pay-bill");
        machine.world.laysCard("王小芳", ID_NUMBER);
        machine.presses("review");
        assertEquals("bills.review", machine.screen());
        assertEquals(List.of(false), leading(face), "paying is the terminal's");
        machine.presses("no-phone");
        assertEquals("bills.ways", machine.screen());
        assertFalse(leading(face).contains(true), "some of the ways are the terminal's");
    }

    private static List<Boolean> leading(PhoneFace face) {
        return JsonMapper.shared()
                .readTree(face.page().orElseThrow())
                .get("elements")
                .valueStream()
                .filter(element -> element.get("is").asString().equals("Button"))
                .map(button -> button.get("leads").asBoolean())
                .toList();
    }

    /** What the page would build from the JSON, and what it would send back. */
    private record Page(PhoneFace face) implements Hand {
        private static final JsonMapper JSON = JsonMapper.shared();

        private JsonNode page() {
            return JSON.readTree(face.page().orElseThrow());
        }

        @Override
        public void perceives(String words) {
            assertTrue(canPerceive(words), () -> words + " is not on " + page().toPrettyString());
        }

        @Override
        public boolean canPerceive(String words) {
            return page().findValues("text").stream()
                            .anyMatch(text -> text.asString().contains(words))
                    || holds("label", words)
                    || holds("value", words)
                    || holds("amount", words)
                    || holds("title", words);
        }

        private boolean holds(String member, String words) {
            return page().findValues(member).stream()
                    .anyMatch(text -> text.asString().contains(words));
        }

        @Override
        public Counter.Answer chooses(String label) {
            for (JsonNode element : page().get("elements")) {
                if (element.get("is").asString().equals("Button")
                        && element.get("label").asString().equals(label)) {
                    var answer = JSON.createObjectNode();
                    answer.put("is", "Act");
                    answer.put("question", page().get("question").asLong());
                    answer.put("action", element.get("action").asString());
                    return send(answer);
                }
            }
            throw new AssertionError(label + " is not on " + page().toPrettyString());
        }

        @Override
        public void ticks(String title) {
            for (JsonNode sheet : page().get("elements")) {
                for (JsonNode row : sheet.path("rows")) {
                    if (row.path("title").asString("").equals(title)) {
                        var answer = JSON.createObjectNode();
                        answer.put("is", "Tick");
                        answer.put("question", page().get("question").asLong());
                        answer.put("row", row.get("row").asString());
                        answer.put("ticked", !row.get("ticked").asBoolean());
                        send(answer);
                        return;
                    }
                }
            }
            throw new AssertionError(title + " is not on " + page().toPrettyString());
        }

        @Override
        public void goesBack() {
            var answer = JSON.createObjectNode();
            answer.put("is", "Back");
            answer.put("question", page().get("question").asLong());
            send(answer);
        }

        private Counter.Answer send(JsonNode answer) {
            return face.answer(answer.toString()).toCompletableFuture().join();
        }

        @Override
        public boolean isAtTheMachine() {
            return false;
        }
    }
}
