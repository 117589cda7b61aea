package org.linli.terminal.core.find;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.Department;
import org.linli.catalogue.Service;
import org.linli.catalogue.Span;
import org.linli.terminal.journey.find.Services;

/** A service of the catalogue as the guide that a resident reads. */
final class GuideWriter {
    private GuideWriter() {}

    /** @param url where a phone reads the same */
    static Services.Guide of(Service service, Department department, Catalogue catalogue, Optional<String> url) {
        var where = service.where();
        return new Services.Guide(
                service.id(),
                service.name(),
                department.body(),
                service.what(),
                service.who(),
                service.basis().stream().map(GuideWriter::law).toList(),
                service.materials().stream().map(GuideWriter::material).toList(),
                service.steps().stream()
                        .map(step -> new Services.Stage(step.name(), step.words()))
                        .toList(),
                service.limit().legal().map(GuideWriter::limit),
                limit(service.limit().promised()),
                service.fee().fen(),
                service.fee().words(),
                where.place().orElse(department.window()),
                where.hours().orElse(department.hours()),
                where.phone().orElse(department.phone()),
                service.result().name(),
                delivery(service.result()),
                service.once(),
                url,
                service.verified().is()
                        ? Optional.empty()
                        : Optional.of(service.verified().why()),
                catalogue.notice());
    }

    /** 婚姻登记条例 (国务院令第 804 号) 第八条. */
    private static String law(Service.Basis basis) {
        return Stream.of(Optional.of("《" + basis.law() + "》"), basis.number().map(n -> "（" + n + "）"), basis.at())
                .flatMap(Optional::stream)
                .collect(Collectors.joining());
    }

    private static Services.Material material(Service.Material material) {
        var form = switch (material.form()) {
            case ORIGINAL -> Services.Form.ORIGINAL;
            case COPY -> Services.Form.COPY;
            case ORIGINAL_AND_COPY -> Services.Form.ORIGINAL_AND_COPY;
            case FORM -> Services.Form.FORM;
            case PHOTO -> Services.Form.PHOTO;
            case ELECTRONIC -> Services.Form.ELECTRONIC;
        };
        return new Services.Material(material.name(), form, material.count(), material.note());
    }

    private static Services.Limit limit(Span span) {
        var kind = switch (span.kind()) {
            case AT_ONCE -> Services.Days.AT_ONCE;
            case WORKING -> Services.Days.WORKING;
            case CALENDAR -> Services.Days.CALENDAR;
        };
        return new Services.Limit(kind, span.days());
    }

    /** In the order in which ways are named, whatever the catalogue's. */
    private static List<Services.Delivery> delivery(Service.Result result) {
        return Arrays.stream(Service.Result.Delivery.values())
                .filter(result.delivery()::contains)
                .map(way -> switch (way) {
                    case AT_WINDOW -> Services.Delivery.AT_WINDOW;
                    case BY_POST -> Services.Delivery.BY_POST;
                    case ELECTRONIC -> Services.Delivery.ELECTRONIC;
                    case AT_TERMINAL -> Services.Delivery.AT_TERMINAL;
                })
                .map(Objects::requireNonNull)
                .toList();
    }
}
