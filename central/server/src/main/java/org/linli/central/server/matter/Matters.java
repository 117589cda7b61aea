package org.linli.central.server.matter;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.linli.central.api.matter.EmergencyNumber;
import org.linli.central.api.matter.InBothLanguages;
import org.linli.central.api.matter.ReportEmergency;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;

/**
 * What can be under way, and where: content, not code. Whoever runs a place replaces the file.
 *
 * @param notice what kind of content it is
 * @param reports what residents can report
 * @param places that every community has, besides its buildings
 */
record Matters(String notice, List<Office> offices, List<Item> items, List<Category> reports, List<String> places) {
    private static final String REPORT = "report-";

    Matters {
        offices = List.copyOf(offices);
        items = List.copyOf(items);
        reports = List.copyOf(reports);
        places = List.copyOf(places);
    }

    /**
     * What can be reported.
     *
     * @param office its id
     * @param anonymous nobody need say who they are
     * @param troubles what is usually wrong
     * @param emergencies what cannot wait for an office
     */
    record Category(
            String id,
            String name,
            String office,
            boolean anonymous,
            int promisedDays,
            List<String> troubles,
            List<Emergency> emergencies) {
        Category {
            troubles = List.copyOf(troubles);
            emergencies = List.copyOf(emergencies);
        }

        boolean has(String trouble) {
            return troubles.contains(trouble)
                    || emergencies.stream()
                            .anyMatch(each -> each.trouble().chinese().equals(trouble));
        }

        /** A report is followed like whatever else is under way. */
        Item asItem() {
            return new Item(
                    REPORT + id,
                    office,
                    "反映：" + name,
                    Optional.empty(),
                    promisedDays,
                    Optional.empty(),
                    List.of("受理", "派单", "现场处理", "答复"),
                    "已到现场处理完毕。",
                    "请补充更准确的位置，可以到窗口或打电话说明。",
                    "经现场查看，不属于本部门办理的范围，已告诉有关单位。",
                    "凭回执在自助机上看答复");
        }
    }

    /** Somebody is to be called at once; see {@link ReportEmergency}. */
    record Emergency(InBothLanguages trouble, InBothLanguages meanwhile, List<Call> call) {
        Emergency {
            call = List.copyOf(call);
        }

        ReportEmergency told() {
            return new ReportEmergency(
                    trouble,
                    call.stream()
                            .map(each -> new EmergencyNumber(each.whose(), each.number(), each.when()))
                            .toList(),
                    meanwhile);
        }
    }

    /** @param source who says that it is answered, for whoever looks after the file */
    record Call(InBothLanguages whose, String number, Optional<InBothLanguages> when, String source) {}

    Optional<Category> category(String id) {
        return reports.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /** How an office of the sandbox answers. */
    enum Manner {
        STEADY,
        /** Takes its time, and often does not answer at all. */
        SLOW
    }

    /** @param officers people who never lived */
    record Office(String id, String name, Manner manner, List<String> officers) {
        Office {
            officers = List.copyOf(officers);
        }
    }

    /**
     * One thing that is applied for.
     *
     * @param legalDays working days that {@code basis} allows
     * @param stages in order; the first is that it was taken in
     * @param result what the office says when it is finished
     * @param papers what it says when papers are wanted
     * @param refusal what it says when it refuses, and what can be done about that
     */
    record Item(
            String id,
            String office,
            String name,
            Optional<Integer> legalDays,
            int promisedDays,
            Optional<String> basis,
            List<String> stages,
            String result,
            String papers,
            String refusal,
            String delivery) {
        Item {
            stages = List.copyOf(stages);
            if (stages.size() < 2) {
                throw new IllegalArgumentException("a matter of one stage: " + id);
            }
        }
    }

    /** The sample that comes with us. */
    static Matters sample() {
        try (var in = Matters.class.getResourceAsStream("matters.json")) {
            if (in == null) {
                throw new IllegalStateException("matters.json is not in the jar");
            }
            return WireJson.read(in.readAllBytes(), Matters.class);
        } catch (IOException | BrokenContractException unreadable) {
            throw new IllegalStateException("matters.json", unreadable);
        }
    }

    Map<String, Office> officesById() {
        return offices.stream().collect(Collectors.toMap(Office::id, Function.identity()));
    }

    Map<String, Item> itemsById() {
        return Stream.concat(items.stream(), reports.stream().map(Category::asItem))
                .collect(Collectors.toMap(Item::id, Function.identity()));
    }
}
