package org.linli.terminal.core.phoneface;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.json.TaskJson;
import org.linli.terminal.core.json.UnreadableJson;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.journey.element.Elements;
import org.linli.terminal.journey.element.Page;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.text.Texts;

/** One phone's view of the session, in JSON both ways. */
public final class PhoneFace implements Sink {
    /** An answer is a few dozen characters; more is not from our page. */
    private static final int LONGEST_ANSWER = 1_000;

    private static final Code MALFORMED = Code.of("input.malformed");

    private final Counter counter;
    private final Origin whose;
    private final Consumer<String> out;
    private volatile @Nullable String page;

    /**
     * @param whose {@link Origin#PHONE} or {@link Origin#FAMILY}: what it may not choose is not on its page
     * @param out given each page as JSON, on the session's thread; must hand over and return
     */
    public PhoneFace(Counter counter, Origin whose, Consumer<String> out) {
        this.counter = counter;
        this.whose = whose;
        this.out = out;
    }

    @Override
    public void show(Shown shown) {
        Screen screen = shown.over().<Screen>map(Shown.Over::notice).orElse(shown.screen());
        var built = Elements.page(
                shown.question(),
                screen,
                keys(shown.barFor(whose)),
                shown.draft().ticked(),
                shown.draft().typedTexts(),
                whose,
                Texts.in(shown.manner().language()));
        String json = TaskJson.write(built, Page.class);
        page = json;
        out.accept(json);
    }

    private static Page.Keys keys(Shown.Bar bar) {
        return new Page.Keys(
                bar.back(),
                bar.help(),
                switch (bar.leaving()) {
                    case NONE -> Page.Leaving.NONE;
                    case GIVING_UP -> Page.Leaving.GIVING_UP;
                    case FINISHED -> Page.Leaving.FINISHED;
                });
    }

    /** The page of the moment; empty before the first. */
    public Optional<String> page() {
        return Optional.ofNullable(page);
    }

    /** Nothing that was shown is known here any more. */
    public void forget() {
        page = null;
    }

    public CompletionStage<Counter.Answer> answer(String json) {
        if (json.length() > LONGEST_ANSWER) {
            return malformed();
        }
        try {
            return counter.give(input(TaskJson.read(json, PhoneAnswer.class)));
        } catch (UnreadableJson notOurs) {
            return malformed();
        }
    }

    private static CompletionStage<Counter.Answer> malformed() {
        return CompletableFuture.completedFuture(new Counter.Answer.Refused(MALFORMED));
    }

    private Input input(PhoneAnswer answer) {
        return switch (answer) {
            case PhoneAnswer.Act act -> new Input.Act(act.question(), ActionId.of(act.action()), whose);
            case PhoneAnswer.Tick tick -> new Input.Tick(tick.question(), tick.row(), tick.ticked(), whose);
            case PhoneAnswer.Type type ->
                new Input.Type(
                        type.question(), type.field(), type.text(), type.text().length(), whose);
            case PhoneAnswer.Back back -> new Input.Back(back.question(), whose);
            case PhoneAnswer.Leave leave -> new Input.Leave(leave.question(), whose);
            case PhoneAnswer.Help help -> new Input.Help(help.question(), whose);
        };
    }
}
