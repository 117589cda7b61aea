package org.linli.central.server.community;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What stands in a community's data file: places, billers and prices, before anybody has moved in. */
final class TownPlan {
    /** A biller's numbers: a prefix of its own, then digits up to the length. */
    record Numbering(Biller biller, String prefix, int length) {}

    /** A yearly pension contribution and what the government adds, in yuan. */
    record PensionTier(int yuan, int subsidyYuan) {}

    /** A home nobody lives in yet. */
    record Door(Building building, int entrance, int room, BigDecimal squareMetres, String id, String address) {}

    record Nation(String code, int weight) {}

    private final Table table;
    private final Table.Row head;
    private final PriceBook prices;
    private final List<Biller> billers = new ArrayList<>();
    private final Map<Kind, Numbering> numberings = new EnumMap<>(Kind.class);
    private final List<Building> buildings = new ArrayList<>();
    private final List<Door> doors = new ArrayList<>();
    private final List<Nation> nations;
    private final List<PensionTier> pensionTiers;

    TownPlan(String file) {
        table = Table.read(file);
        head = table.only("community");
        prices = PriceBook.of(table);
        nations = table.rows("nation").stream()
                .map(row -> new Nation(row.text(1), row.number(2)))
                .toList();
        pensionTiers = table.rows("tier").stream()
                .map(row -> new PensionTier(row.number(1), row.number(2)))
                .toList();
        table.rows("biller").forEach(this::enrol);
        table.rows("building").forEach(this::build);
    }

    String id() {
        return head.text(1);
    }

    Region region() {
        return Region.valueOf(head.text(2));
    }

    String name() {
        return head.text(3);
    }

    String city() {
        return head.text(4);
    }

    String district() {
        return head.text(5);
    }

    String street() {
        return head.text(6);
    }

    String hotline() {
        return head.text(7);
    }

    /** Who issues id cards here. */
    String police() {
        return head.text(8);
    }

    PriceBook prices() {
        return prices;
    }

    List<Biller> billers() {
        return billers;
    }

    List<Building> buildings() {
        return buildings;
    }

    List<Door> doors() {
        return doors;
    }

    List<Nation> nations() {
        return nations;
    }

    List<PensionTier> pensionTiers() {
        return pensionTiers;
    }

    /** Empty where the community has no such biller: nobody heats the south. */
    Optional<Numbering> numbering(Kind kind) {
        return Optional.ofNullable(numberings.get(kind));
    }

    private void enrol(Table.Row row) {
        List<Kind> kinds = new ArrayList<>();
        List<String> specs = row.list(4, ',');
        for (String spec : specs) {
            kinds.add(Kind.valueOf(spec.substring(0, spec.indexOf(':'))));
        }
        Biller biller = new Biller(id() + "-" + row.text(1), billerNumber(), row.text(2), row.text(3), kinds);
        billers.add(biller);
        for (int i = 0; i < specs.size(); i++) {
            String numbers = specs.get(i).substring(specs.get(i).indexOf(':') + 1);
            int slash = numbers.indexOf('/');
            numberings.put(
                    kinds.get(i),
                    slash < 0
                            ? new Numbering(biller, "", 0)
                            : new Numbering(
                                    biller,
                                    numbers.substring(0, slash),
                                    Integer.parseInt(numbers.substring(slash + 1))));
        }
    }

    /** Counted in the file's order; the north's begin with 01, the south's with 02. */
    private String billerNumber() {
        return (region() == Region.NORTH ? "01" : "02") + IdNumber.digits(billers.size() + 1L, 2);
    }

    private void build(Table.Row row) {
        Building building =
                new Building(id() + "-" + row.text(1), row.text(2), row.number(3), row.number(4), row.number(5));
        buildings.add(building);
        List<String> areas = row.list(6, ',');
        String pattern = table.only("address").text(1);
        for (int entrance = 1; entrance <= building.entrances(); entrance++) {
            for (int floor = 1; floor <= building.floors(); floor++) {
                for (int position = 1; position <= building.homesPerFloor(); position++) {
                    int room = floor * 100 + position;
                    String address = pattern.replace("{building}", building.name())
                            .replace("{entrance}", String.valueOf(entrance))
                            .replace("{room}", String.valueOf(room));
                    doors.add(new Door(
                            building,
                            entrance,
                            room,
                            new BigDecimal(areas.get(position - 1)),
                            building.id() + "-" + entrance + "-" + room,
                            address));
                }
            }
        }
    }
}
