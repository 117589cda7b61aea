package org.linli.central.server.photo;

import java.lang.System.Logger.Level;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.matter.PhotoAddress;
import org.linli.central.api.matter.PhotoBoxId;
import org.linli.central.api.matter.PhotoCount;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;
import org.linli.central.server.throttle.Throttle;
import org.linli.foundation.time.Scheduler;

/**
 * The photos for reports that are not handed in yet: one box for each terminal, in memory alone. A phone reaches it by an
 * address of 128 random bits that central makes, for a few minutes, and can add to it and nothing else; the terminal sees how
 * many came and takes them back out. What no report takes is erased: by the terminal when its session ends, by the next box of
 * that terminal, by time, and by a restart. Safe from any thread.
 */
public final class PhotoBoxes {
    /** Of an upload. Phones make photos of 3 to 8 MB. */
    public static final int LARGEST_FILE = 12 << 20;

    /** Somebody finds the camera, goes out to the lamp post and comes back to the machine. */
    static final Duration ADDRESS = Duration.ofMinutes(10);

    /** Longer than any session stands without a touch. */
    static final Duration KEPT = Duration.ofMinutes(30);

    static final int OPENED_AN_HOUR = 60;
    static final int WRONG_A_NETWORK = 10;
    static final int WRONG_IN_ALL = 300;
    static final Duration WRONG_WITHIN = Duration.ofMinutes(1);

    /** Under one address, good or not: each costs central the reading of a picture. */
    static final int MOST_UPLOADS = 12;

    private static final String ALL = "all";
    private static final int KEY_BYTES = 16;
    private static final System.Logger LOG = System.getLogger("linli.central.photo");

    private final URI publicAddress;
    private final InstantSource clock;
    private final Scheduler scheduler;
    private final SecureRandom random = new SecureRandom();
    private final Darkroom darkroom = new Darkroom();
    private final Map<TerminalId, Box> boxes = new HashMap<>();
    private final Throttle opened = new Throttle(OPENED_AN_HOUR, Duration.ofHours(1));
    private final Throttle wrong = new Throttle(WRONG_A_NETWORK, WRONG_WITHIN);
    private final Throttle wrongInAll = new Throttle(WRONG_IN_ALL, WRONG_WITHIN);

    /** Guarded by the boxes' lock. */
    private static final class Box {
        private final PhotoBoxId id;
        private final List<byte[]> photos = new ArrayList<>();
        private final Set<String> uploads = new HashSet<>();
        private String keyHash = "";
        private Instant until = Instant.MIN;
        private Instant touched = Instant.MIN;
        private int tries;

        Box(PhotoBoxId id) {
            this.id = id;
        }
    }

    /** @param publicAddress under which phones reach central: {@code https://host[:port]} */
    public PhotoBoxes(URI publicAddress, InstantSource clock, Scheduler scheduler) {
        this.publicAddress = publicAddress;
        this.clock = clock;
        this.scheduler = scheduler;
    }

    /** Opens the terminal's box, or opens it again under another address; the address before is over. */
    public synchronized Decision<PhotoAddress> open(PhotoBoxId id, TerminalId terminal) {
        var now = clock.instant();
        var refused = opened.refusedUntil(terminal.value(), now);
        if (refused.isPresent()) {
            return new Decision.Denied<>(ProblemKind.PHOTO_TOO_OFTEN.problem().notBefore(refused.get()));
        }
        opened.count(terminal.value(), now);
        var box = own(id, terminal).orElseGet(() -> {
            boxes.remove(terminal);
            return new Box(id);
        });
        boxes.put(terminal, box);
        byte[] bits = new byte[KEY_BYTES];
        random.nextBytes(bits);
        String key = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        box.keyHash = hash(key.getBytes(StandardCharsets.US_ASCII));
        box.until = now.plus(ADDRESS);
        box.touched = now;
        box.tries = 0;
        scheduler.after(KEPT, "photo-box", this::forget);
        return Decision.granted(new PhotoAddress(publicAddress.resolve("/r/" + key), box.until, box.photos.size()));
    }

    public synchronized Decision<PhotoCount> look(PhotoBoxId id, TerminalId terminal) {
        return keep(id, terminal, PhotoCount.MOST);
    }

    /** @param photos how many stay; those that came last go first */
    public synchronized Decision<PhotoCount> keep(PhotoBoxId id, TerminalId terminal, int photos) {
        forget();
        var box = own(id, terminal);
        if (box.isEmpty()) {
            return Decision.denied(ProblemKind.PHOTO_GONE);
        }
        var lying = box.get().photos;
        while (lying.size() > photos) {
            lying.removeLast();
            // Whoever wants the same one back may send it again.
            box.get().uploads.clear();
        }
        touch(box.get());
        return Decision.granted(new PhotoCount(lying.size()));
    }

    /** The address with it. */
    public synchronized void erase(PhotoBoxId id, TerminalId terminal) {
        if (own(id, terminal).isPresent()) {
            boxes.remove(terminal);
            LOG.log(Level.INFO, "photo.erased");
        }
    }

    /** For a report that is handed in with them; empty when they are not, or no longer, here. From now on none comes in. */
    public synchronized Optional<List<byte[]>> closed(PhotoBoxId id, TerminalId terminal) {
        forget();
        var box = own(id, terminal);
        box.ifPresent(each -> each.keyHash = "");
        return box.map(each -> List.copyOf(each.photos));
    }

    private Optional<Box> own(PhotoBoxId id, TerminalId terminal) {
        return Optional.ofNullable(boxes.get(terminal)).filter(box -> box.id.equals(id));
    }

    private void touch(Box box) {
        box.touched = clock.instant();
        scheduler.after(KEPT, "photo-box", this::forget);
    }

    private synchronized void forget() {
        var now = clock.instant();
        if (boxes.values().removeIf(box -> !now.isBefore(box.touched.plus(KEPT)))) {
            LOG.log(Level.INFO, "photo.forgotten");
        }
    }

    /** Whether a body worth reading may come under this address. Counts nothing. */
    public synchronized boolean takes(String key) {
        return at(key).filter(box -> box.photos.size() < PhotoCount.MOST && box.tries < MOST_UPLOADS)
                .isPresent();
    }

    private Optional<Box> at(String key) {
        String asked = hash(key.getBytes(StandardCharsets.UTF_8));
        var now = clock.instant();
        return boxes.values().stream()
                .filter(box -> now.isBefore(box.until) && box.keyHash.equals(asked))
                .findFirst();
    }

    /** @param from the network that asks */
    public synchronized Arrival look(String key, String from) {
        return reached(key, from)
                .orElseGet(() -> at(key).<Arrival>map(box -> new Arrival.Open(box.photos.size(), box.until))
                        .orElseGet(Arrival.NoSuchAddress::new));
    }

    /**
     * Takes a photo in. Blocks while it is developed.
     *
     * @param file as it was sent, at most {@link #LARGEST_FILE}; empty where none was
     */
    public Arrival bring(String key, String from, Optional<byte[]> file) {
        var not = admitted(key, from);
        if (not.isPresent()) {
            return not.get();
        }
        if (file.isEmpty()) {
            return refused(key, Arrival.Why.NOTHING);
        }
        if (file.get().length > LARGEST_FILE) {
            return refused(key, Arrival.Why.TOO_LARGE);
        }
        return switch (darkroom.develop(file.get())) {
            case Darkroom.Developed.Picture(var jpeg) -> taken(key, hash(file.get()), jpeg);
            case Darkroom.Developed.NotAPicture none -> refused(key, Arrival.Why.NOT_A_PICTURE);
            case Darkroom.Developed.TooManyPixels bomb -> refused(key, Arrival.Why.TOO_MANY_PIXELS);
        };
    }

    private synchronized Optional<Arrival> admitted(String key, String from) {
        var not = reached(key, from);
        if (not.isPresent()) {
            return not;
        }
        var box = at(key).orElseThrow();
        if (box.photos.size() >= PhotoCount.MOST) {
            return Optional.of(new Arrival.Full(box.photos.size()));
        }
        if (box.tries >= MOST_UPLOADS) {
            LOG.log(Level.WARNING, "photo.too-many-tries");
            return Optional.of(new Arrival.TooOften());
        }
        box.tries++;
        return Optional.empty();
    }

    /** Empty when the address is one. */
    private Optional<Arrival> reached(String key, String from) {
        var now = clock.instant();
        if (wrong.refusedUntil(from, now)
                .or(() -> wrongInAll.refusedUntil(ALL, now))
                .isPresent()) {
            return Optional.of(new Arrival.TooOften());
        }
        if (at(key).isPresent()) {
            return Optional.empty();
        }
        wrong.count(from, now);
        wrongInAll.count(ALL, now);
        LOG.log(Level.INFO, "photo.no-such-address");
        return Optional.of(new Arrival.NoSuchAddress());
    }

    /** What was there a moment ago may be gone now: it was taken back, erased, or handed in while the picture was developed. */
    private synchronized Arrival taken(String key, String upload, byte[] jpeg) {
        var found = at(key);
        if (found.isEmpty()) {
            LOG.log(Level.INFO, "photo.too-late");
            return new Arrival.NoSuchAddress();
        }
        var box = found.get();
        if (!box.uploads.contains(upload)) {
            if (box.photos.size() >= PhotoCount.MOST) {
                return new Arrival.Full(box.photos.size());
            }
            box.uploads.add(upload);
            box.photos.add(jpeg);
            LOG.log(Level.INFO, "photo.taken {0} bytes", jpeg.length);
        }
        touch(box);
        return new Arrival.Taken(box.photos.size(), box.until);
    }

    private synchronized Arrival refused(String key, Arrival.Why why) {
        LOG.log(
                Level.WARNING,
                switch (why) {
                    case NOTHING -> "photo.nothing";
                    case NOT_A_PICTURE -> "photo.not-a-picture";
                    case TOO_LARGE -> "photo.too-large";
                    case TOO_MANY_PIXELS -> "photo.too-many-pixels";
                });
        return at(key).<Arrival>map(box -> new Arrival.Refused(why, box.photos.size(), box.until))
                .orElseGet(Arrival.NoSuchAddress::new);
    }

    private static String hash(byte[] content) {
        try {
            return Base64.getEncoder()
                    .encodeToString(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
