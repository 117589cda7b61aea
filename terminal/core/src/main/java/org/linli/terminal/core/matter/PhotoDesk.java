package org.linli.terminal.core.matter;

import java.lang.System.Logger.Level;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.matter.PhotoAddress;
import org.linli.central.api.matter.PhotoBoxId;
import org.linli.central.api.matter.PhotoBoxOrder;
import org.linli.central.api.matter.PhotoCount;
import org.linli.central.api.matter.PhotoKeeping;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.outside.Outside;
import org.linli.terminal.core.vault.Vault;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.Problems;

/**
 * Lets a phone bring photos for a report: has central open an address for it, looks how many have come while somebody waits for
 * them, and has them erased there when the session ends before the report takes them. Called on the session's thread; replies on
 * another.
 */
public final class PhotoDesk {
    /** Somebody looks from the phone to the screen. */
    static final Duration GLANCE = Duration.ofSeconds(2);

    private static final Duration ANSWER = Duration.ofSeconds(5);
    private static final Duration MARGIN = Duration.ofMillis(500);
    private static final int ID_BYTES = 16;
    private static final Code GONE = Code.of("photo.gone");
    private static final System.Logger LOG = System.getLogger("linli.photo");

    private final Central central;
    private final Executor blocking;
    private final Scheduler scheduler;
    private final SecureRandom random = new SecureRandom();

    /** Of the session: who goes back and comes again finds them. The session's thread alone. */
    private @Nullable Lying lying;

    private record Lying(Personal handle, PhotoBox box) {}

    /** @param blocking runs each question on a thread that may wait */
    public PhotoDesk(Central central, Executor blocking, Scheduler scheduler) {
        this.central = central;
        this.blocking = blocking;
        this.scheduler = scheduler;
    }

    public void open(Problems.OpenPhotos open, Vault vault, Duration within, Consumer<Outcome> reply) {
        var here = open.box()
                .flatMap(handle -> vault.open(handle, PhotoBox.class).map(box -> new Lying(handle, box)))
                .or(() -> Optional.ofNullable(lying)
                        .filter(before -> !before.box().isErased() && vault.holds(before.handle())))
                .orElseGet(() -> fresh(vault));
        lying = here;
        blocking.execute(() -> {
            var outcome = told(central.cases().openPhotos(order(here.box()), within.minus(MARGIN)), here.handle());
            if (here.box().isErased()) {
                // Its session ended while it was being opened.
                erase(here.box().id());
            }
            reply.accept(outcome);
        });
    }

    private Lying fresh(Vault vault) {
        byte[] bits = new byte[ID_BYTES];
        random.nextBytes(bits);
        var id = new PhotoBoxId(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        var box = new PhotoBox(id, () -> later(() -> erase(id)));
        return new Lying(vault.put(Personal.Kind.PHOTOS, box), box);
    }

    private static PhotoBoxOrder order(PhotoBox box) {
        return new PhotoBoxOrder(box.id());
    }

    private Outcome told(Answer<PhotoAddress> answer, Personal handle) {
        return switch (answer) {
            case Answer.Answered<PhotoAddress>(var open) ->
                new Outcome.Done(new Problems.PhotosOpen(
                        handle, open.address().toString(), minutes(open.until()), open.photos()));
            case Answer.Refused<PhotoAddress> refused ->
                new Outcome.NotDone(refused.problem().code());
            case Answer.Unknown<PhotoAddress> unknown -> new Outcome.Unknown(unknown.why());
            case Answer.NotSent<PhotoAddress> unsent -> new Outcome.NotDone(unsent.why());
        };
    }

    /** Whole ones that are left by central's clock: nobody is promised the last seconds. */
    private int minutes(Instant until) {
        return (int) Math.max(1, Duration.between(central.centralNow(), until).toMinutes());
    }

    public void keep(Problems.KeepPhotos keep, Vault vault, Duration within, Consumer<Outcome> reply) {
        var box = vault.open(keep.box(), PhotoBox.class);
        if (box.isEmpty()) {
            reply.accept(new Outcome.NotDone(GONE));
            return;
        }
        var keeping = new PhotoKeeping(box.get().id(), keep.photos());
        blocking.execute(() -> reply.accept(counted(central.cases().keepPhotos(keeping, within.minus(MARGIN)))));
    }

    private static Outcome counted(Answer<PhotoCount> answer) {
        return switch (answer) {
            case Answer.Answered<PhotoCount>(var count) -> new Outcome.Done(new Problems.PhotosCame(count.photos()));
            case Answer.Refused<PhotoCount> refused ->
                new Outcome.NotDone(refused.problem().code());
            case Answer.Unknown<PhotoCount> unknown -> new Outcome.Unknown(unknown.why());
            case Answer.NotSent<PhotoCount> unsent -> new Outcome.NotDone(unsent.why());
        };
    }

    /** How many there are, as often as that changes; central is asked every two seconds. */
    public Outside.Engagement watch(Problems.PhotosOf of, Consumer<Outcome> news) {
        var before = lying;
        if (before == null || !before.handle().equals(of.box())) {
            news.accept(new Outcome.NotDone(GONE));
            return () -> {};
        }
        var watching = new Watching(before.box(), news);
        watching.soon();
        return watching;
    }

    /** One wait for photos; asks again after each answer until it is ended. */
    private final class Watching implements Outside.Engagement {
        private final PhotoBox box;
        private final Consumer<Outcome> news;
        private final AtomicReference<Scheduler.Pending> pending = new AtomicReference<>(() -> false);
        private @Nullable Outcome last;
        private volatile boolean ended;

        Watching(PhotoBox box, Consumer<Outcome> news) {
            this.box = box;
            this.news = news;
        }

        private void soon() {
            pending.set(scheduler.after(GLANCE, "photos", () -> later(this::look)));
        }

        private void look() {
            if (ended || box.isErased()) {
                return;
            }
            var now = counted(central.cases().lookAtPhotos(order(box), ANSWER));
            if (!ended && !now.equals(last)) {
                last = now;
                news.accept(now);
            }
            if (!ended) {
                soon();
            }
        }

        @Override
        public void end() {
            ended = true;
            pending.get().cancel();
        }
    }

    /** Under what central knows them; empty when their session has ended or they lie at another terminal. */
    static Optional<PhotoBoxId> id(Personal handle, Vault vault) {
        return vault.open(handle, PhotoBox.class).filter(box -> !box.isErased()).map(PhotoBox::id);
    }

    /** Central forgets by itself what it is not told to. */
    private void erase(PhotoBoxId id) {
        if (!(central.cases().erasePhotos(new PhotoBoxOrder(id), ANSWER) instanceof Answer.Answered)) {
            LOG.log(Level.WARNING, "photo.not-erased; central forgets them by itself");
        }
    }

    private void later(Runnable work) {
        try {
            blocking.execute(work);
        } catch (RejectedExecutionException ending) {
            LOG.log(Level.WARNING, "photo.not-erased; this terminal ends, central forgets them by itself");
        }
    }
}
