package org.linli.catalogue.read;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.linli.catalogue.Service;
import org.linli.catalogue.Service.Basis;
import org.linli.catalogue.Service.Certificate;
import org.linli.catalogue.Service.Fee;
import org.linli.catalogue.Service.Kind;
import org.linli.catalogue.Service.Limit;
import org.linli.catalogue.Service.Material;
import org.linli.catalogue.Service.Place;
import org.linli.catalogue.Service.Result;
import org.linli.catalogue.Service.Result.Delivery;
import org.linli.catalogue.Service.Step;
import org.linli.catalogue.Service.Verified;
import org.linli.catalogue.Service.Ways;
import org.linli.catalogue.Service.Zone;
import org.linli.catalogue.Span;
import org.linli.foundation.money.Fen;

/** One entry of {@code services/DEPARTMENT.json}, by itself: what it names elsewhere is looked up later. */
final class ServiceReader {
    private static final int NAME = 40;
    private static final int SENTENCE = 200;
    private static final int SENTENCES = 500;
    private static final int MOST_COPIES = 20;
    private static final int LONGEST_DAYS = 1_000;
    private static final long DEAREST_FEN = 100_000_000;

    private static final Map<String, Kind> KINDS = Item.words(Kind.values(), Kind::name);
    private static final Map<String, Material.Form> FORMS = Item.words(Material.Form.values(), Material.Form::name);
    private static final Map<String, Span.Kind> SPANS = Item.words(Span.Kind.values(), Span.Kind::name);
    private static final Map<String, Delivery> DELIVERIES = Item.words(Delivery.values(), Delivery::name);
    private static final Map<String, Zone> ZONES = Item.words(Zone.values(), Zone::word);
    private static final Map<String, Certificate> CERTIFICATES = Item.words(Certificate.values(), Certificate::word);

    private final PhoneNumbers phones;

    ServiceReader(PhoneNumbers phones) {
        this.phones = phones;
    }

    /** How phone numbers of this catalogue look. */
    record PhoneNumbers(Pattern form, String should) {
        static final PhoneNumbers REAL =
                new PhoneNumbers(Pattern.compile("[0-9][0-9 -]{2,20}[0-9]"), "figures, spaces and hyphens, 4 to 22");

        /** A sample must not ring at anybody's. */
        static final PhoneNumbers NOBODYS =
                new PhoneNumbers(Pattern.compile("0[0-9]{2}-5550-[0-9]{4}"), "0NN-5550-NNNN, which is nobody's number");
    }

    /** @param department id of whose file this is */
    Service read(Item item, String department) {
        var service = new Service(
                item.id("id"),
                department,
                item.oneOf("kind", KINDS).orElse(Kind.SERVICE),
                item.text("name", NAME),
                item.texts("also", 0, NAME),
                item.text("what", SENTENCES),
                item.texts("who", 1, SENTENCE),
                item.items("basis", 1, this::basis),
                item.items("materials", 0, this::material),
                item.items("steps", 2, this::step),
                limit(item),
                fee(item),
                where(item),
                result(item),
                item.flag("once"),
                item.texts("events", 0, NAME),
                item.setOf("zones", 0, ZONES),
                ways(item),
                item.oneOfOrNull("certificate", CERTIFICATES),
                verified(item));
        item.nothingElse();
        return service;
    }

    private Basis basis(Item item) {
        var basis = new Basis(
                item.text("law", SENTENCE), item.optionalText("at", SENTENCE), item.optionalText("number", SENTENCE));
        item.nothingElse();
        return basis;
    }

    private Material material(Item item) {
        var material = new Material(
                item.text("name", SENTENCE),
                item.oneOf("form", FORMS).orElse(Material.Form.ORIGINAL),
                (int) item.whole("count", 1, MOST_COPIES),
                item.optionalText("note", SENTENCE));
        item.nothingElse();
        return material;
    }

    private Step step(Item item) {
        var step = new Step(item.text("name", NAME), item.text("words", SENTENCES));
        item.nothingElse();
        return step;
    }

    private Limit limit(Item service) {
        var item = service.item("limit");
        var limit = new Limit(
                item.flatMap(found -> found.itemOrNull("legal")).map(this::span),
                item.flatMap(found -> found.item("promised")).map(this::span).orElse(new Span(0, Span.Kind.AT_ONCE)));
        item.ifPresent(found -> {
            if (limit.legal().isPresent()
                    && limit.promised().canBeLaterThan(limit.legal().get())) {
                found.problem("promised", "promised-too-late", "can be later than the legal limit");
            }
            found.nothingElse();
        });
        return limit;
    }

    private Span span(Item item) {
        int days = (int) item.whole("days", 0, LONGEST_DAYS);
        var kind = item.oneOf("kind", SPANS);
        if (kind.isPresent() && (kind.get() == Span.Kind.AT_ONCE) != (days == 0)) {
            item.problem("days", "out-of-range", "should be 0 with AT_ONCE, and only then");
        }
        item.nothingElse();
        return new Span(days, kind.orElse(Span.Kind.AT_ONCE));
    }

    private Fee fee(Item service) {
        return service.item("fee")
                .map(item -> {
                    var fee =
                            new Fee(item.wholeOrNull("fen", 0, DEAREST_FEN).map(Fen::of), item.text("words", SENTENCE));
                    item.nothingElse();
                    return fee;
                })
                .orElse(new Fee(Optional.empty(), ""));
    }

    private Place where(Item service) {
        return service.item("where")
                .map(item -> {
                    var place = new Place(
                            item.optionalText("place", SENTENCE),
                            item.optionalText("hours", SENTENCE),
                            item.optionalFormed("phone", phones.form(), phones.should()));
                    item.nothingElse();
                    return place;
                })
                .orElse(new Place(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private Result result(Item service) {
        return service.item("result")
                .map(item -> {
                    var result = new Result(item.text("name", SENTENCE), item.setOf("delivery", 1, DELIVERIES));
                    item.nothingElse();
                    return result;
                })
                .orElse(new Result("", Set.of()));
    }

    private Ways ways(Item service) {
        return service.item("ways")
                .map(item -> {
                    var ways = new Ways(item.flag("book"), item.flag("apply"));
                    item.nothingElse();
                    return ways;
                })
                .orElse(new Ways(false, false));
    }

    private Verified verified(Item service) {
        return service.item("verified")
                .map(item -> {
                    var verified = new Verified(item.flag("is"), item.text("why", SENTENCE));
                    item.nothingElse();
                    return verified;
                })
                .orElse(new Verified(false, ""));
    }
}
