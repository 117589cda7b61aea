package org.linli.central.server.community;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The homes of {@code special-residents.txt}: the same people behind the same doors, whatever the seed. */
final class ToldHomes {
    private record Told(Set<Special> shows, List<Table.Row> people) {}

    private final Map<String, Told> byDoor = new LinkedHashMap<>();

    /** A further home → the home whose owner has it too. */
    private final Map<String, String> furtherHomes = new HashMap<>();

    private final Map<String, Person> owners = new HashMap<>();
    private final List<SpecialCase> cases = new ArrayList<>();

    ToldHomes() {
        String door = "";
        for (Table.Row row : Table.read("special-residents.txt").rows()) {
            switch (row.text(0)) {
                case "home" -> {
                    door = row.text(1);
                    Set<Special> shows = EnumSet.noneOf(Special.class);
                    row.list(2, ',').forEach(name -> shows.add(Special.valueOf(name)));
                    byDoor.put(door, new Told(shows, new ArrayList<>()));
                }
                case "person" ->
                    byDoor.getOrDefault(door, new Told(Set.of(), new ArrayList<>()))
                            .people()
                            .add(row);
                case "also" -> furtherHomes.put(row.text(1), door);
                default -> throw new IllegalStateException("special-residents.txt: " + row);
            }
        }
    }

    List<SpecialCase> cases() {
        return cases;
    }

    boolean tells(String door) {
        return byDoor.containsKey(door);
    }

    boolean isFurtherHome(String door) {
        return furtherHomes.containsKey(door);
    }

    /** The owner must have moved in at home before. */
    Home openFurtherHome(TownPlan.Door door, int index) {
        Person owner = owners.get(furtherHomes.get(door.id()));
        if (owner == null) {
            throw new IllegalStateException("nobody owns " + door.id());
        }
        return Settlers.home(door, index, owner, Optional.empty(), List.of(), EnumSet.noneOf(Special.class));
    }

    Home moveIn(TownPlan.Door door, int index, Registry registry) {
        Told told = byDoor.getOrDefault(door.id(), new Told(Set.of(), List.of()));
        List<Member> residents = new ArrayList<>();
        Optional<Person> owner = Optional.empty();
        Optional<Person> tenant = Optional.empty();
        Optional<Person> acting = Optional.empty();
        for (int slot = 0; slot < told.people().size(); slot++) {
            Table.Row row = told.people().get(slot);
            Map<String, String> notes = notes(row);
            Person person = registry.register(newcomer(door, slot, row), notes);
            String role = row.text(1);
            switch (role) {
                case "OWNER", "AWAY", "LATE" -> owner = Optional.of(person);
                case "TENANT" -> tenant = Optional.of(person);
                default -> {}
            }
            if (!role.equals("AWAY") && !role.equals("LATE")) {
                residents.add(new Member(person, Member.Work.valueOf(row.text(6)), slot));
            }
            if (notes.containsKey("acts")) {
                acting = Optional.of(person);
            }
        }
        Home home = Settlers.home(door, index, owner.orElseThrow(), tenant, residents, told.shows());
        owners.put(door.id(), owner.orElseThrow());
        String resident = acting.orElseThrow().id();
        for (Special special : told.shows()) {
            cases.add(new SpecialCase(special, home.household().communityId(), home.id(), resident));
        }
        return home;
    }

    private static Registry.Newcomer newcomer(TownPlan.Door door, int slot, Table.Row row) {
        return new Registry.Newcomer(
                door.id() + "-p" + slot,
                row.text(2),
                row.text(3).equals("M") ? Sex.MALE : Sex.FEMALE,
                row.text(5).isEmpty() ? Optional.empty() : Optional.of(row.text(5)),
                LocalDate.parse(row.text(4)),
                door.address());
    }

    /** {@code acts,layout=J,latin=VANTERRA,ANDEL WIM}: a part without = is a flag, or belongs to the part before it. */
    private static Map<String, String> notes(Table.Row row) {
        Map<String, String> notes = new LinkedHashMap<>();
        String last = "";
        for (String part : row.list(7, ',')) {
            int equals = part.indexOf('=');
            if (equals > 0) {
                last = part.substring(0, equals);
                notes.put(last, part.substring(equals + 1));
            } else if (part.equals("acts")) {
                notes.put(part, "");
            } else {
                notes.merge(last, part, (before, after) -> before + ", " + after);
            }
        }
        return notes;
    }
}
