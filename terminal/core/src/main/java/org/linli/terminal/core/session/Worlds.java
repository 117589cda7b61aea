package org.linli.terminal.core.session;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.outside.Surroundings;
import org.linli.terminal.core.practice.PracticeWorld;
import org.linli.terminal.core.store.TaskStore;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Subject;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt.Place;
import org.linli.terminal.journey.screen.Text;

/**
 * The real world, and while somebody practises the other one. Where the terminal stands, and calls for a person, are always
 * real; nothing that is practised is recorded.
 */
final class Worlds implements Outside {
    static final String PRETEND = "pretend";

    private final Outside real;
    private final TaskStore store;
    private final PracticeWorld practice;
    private final BooleanSupplier practising;
    private final HandOver handOver;

    Worlds(Outside real, TaskStore store, PracticeWorld practice, BooleanSupplier practising, HandOver handOver) {
        this.handOver = handOver;
        this.real = real;
        this.store = store;
        this.practice = practice;
        this.practising = practising;
    }

    private Outside now() {
        return practising.getAsBoolean() ? practice : real;
    }

    /** What stands in for a card or a phone at this moment. */
    Optional<Action> pretending() {
        return port().map(port -> Action.quiet(
                PRETEND, Text.of(port == Want.Port.ID_CARD ? "rehearse.pretend.card" : "rehearse.pretend.code")));
    }

    void pretend() {
        port().ifPresent(practice::pretend);
    }

    private Optional<Want.Port> port() {
        return List.of(Want.Port.ID_CARD, Want.Port.PAYMENT_CODE).stream()
                .filter(practice::canPretend)
                .findFirst();
    }

    void forgetPractice() {
        practice.forget();
    }

    /** The task store, deaf to what is practised. */
    TaskStore store() {
        return new TaskStore() {
            @Override
            public boolean sending(String task, String key, String kind, String deed) {
                return practising.getAsBoolean() || store.sending(task, key, kind, deed);
            }

            @Override
            public void ended(String task) {
                store.ended(task);
            }

            @Override
            public List<Deed> unended() {
                return store.unended();
            }

            @Override
            public void close() {
                store.close();
            }
        };
    }

    @Override
    public Surroundings surroundings() {
        return real.surroundings();
    }

    @Override
    public void follow(Runnable changed) {
        real.follow(changed);
    }

    @Override
    public void ask(Query query, Vault vault, Duration within, Consumer<Outcome> reply) {
        if (!handOver.answers(query, reply)) {
            now().ask(query, vault, within, reply);
        }
    }

    @Override
    public void once(
            String key,
            org.linli.terminal.journey.kernel.Deed deed,
            Vault vault,
            Duration within,
            Consumer<Outcome> reply) {
        now().once(key, deed, vault, within, reply);
    }

    @Override
    public Engagement device(Want.Port port, Consumer<Arrival> news) {
        return now().device(port, news);
    }

    @Override
    public Engagement watch(Subject subject, Consumer<Outcome> news) {
        return now().watch(subject, news);
    }

    @Override
    public void lookUp(Want.Index index, String words, Consumer<Outcome> reply) {
        real.lookUp(index, words, reply);
    }

    @Override
    public Engagement call(Call call, Consumer<Call.Seen> news) {
        return real.call(call, news);
    }

    @Override
    public void paperTaken(Place where) {
        real.paperTaken(where);
    }

    @Override
    public void letGo(String task) {
        now().letGo(task);
    }
}
