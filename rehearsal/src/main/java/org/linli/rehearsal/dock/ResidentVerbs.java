package org.linli.rehearsal.dock;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.linli.central.server.community.Bill;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.community.Person;
import org.linli.central.server.community.SpecialCase;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.ResidentCard;
import org.linli.terminal.dock.desk.DeskSide;
import org.linli.terminal.dock.verb.Choice;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Told;
import org.linli.terminal.dock.verb.Verb;

/** Who may come to the kiosk: the residents of docs/demo-communities.md who show something, the kiosk's own first. */
final class ResidentVerbs {
    private final DeskSide desk;
    private final Map<String, Person> people = new LinkedHashMap<>();
    private final List<Choice> choices = new ArrayList<>();
    private final Map<String, String> papers = new LinkedHashMap<>();
    private final List<Choice> withPapers = new ArrayList<>();

    ResidentVerbs(DemoCommunities communities, String community, DeskSide desk) {
        this.desk = desk;
        communities.specials().stream()
                .filter(each -> each.communityId().equals(community))
                .forEach(each -> know(communities, each));
        communities.specials().stream()
                .filter(each -> !each.communityId().equals(community))
                .forEach(each -> know(communities, each));
    }

    private void know(DemoCommunities communities, SpecialCase special) {
        String word = special.special().name().toLowerCase(Locale.ROOT).replace('_', '-');
        String value = special.communityId() + "-" + word;
        communities.person(special.residentId()).ifPresent(person -> {
            if (people.put(value, person) == null) {
                var choice = new Choice(value, person.name(), "resident." + word);
                choices.add(choice);
                paperOf(communities, person).ifPresent(barcode -> {
                    papers.put(value, barcode);
                    withPapers.add(choice);
                });
            }
        });
    }

    private static Optional<String> paperOf(DemoCommunities communities, Person person) {
        var owed = communities.homesOf(person.id()).stream()
                .flatMap(home -> communities.billsOf(home.id()).stream())
                .filter(Bill::isOwed)
                .toList();
        return Resident.paperOf(communities, owed);
    }

    /** The paper bills in these people's letterboxes. */
    List<Verb> ofThePost() {
        if (withPapers.isEmpty()) {
            return List.of();
        }
        var whose = Parameter.choice("resident", withPapers.getFirst().value(), () -> withPapers);
        return List.of(Verb.of("show-bill", "scanner", this::showBill, whose));
    }

    private Told showBill(Map<String, String> values) {
        String barcode = papers.get(values.get("resident"));
        return barcode == null ? nobody() : desk.say(List.of("show-code", barcode));
    }

    List<Verb> verbs() {
        var who = Parameter.choice("resident", choices.getFirst().value(), () -> choices);
        return List.of(Verb.of("lay-card", "reader", this::layCard, who));
    }

    /** The same people's social-security cards, at a desk that has a slot for them. */
    List<Verb> ofTheSlot() {
        var who = Parameter.choice("resident", choices.getFirst().value(), () -> choices);
        boolean hasSlot = desk.facts().stream().anyMatch(fact -> fact.name().equals("ssc"));
        return hasSlot ? List.of(Verb.of("insert-ssc", "ssc", this::insert, who)) : List.of();
    }

    private Told insert(Map<String, String> values) {
        var person = people.get(values.get("resident"));
        return person == null
                ? nobody()
                : desk.say(List.of("insert-ssc", "name=" + person.name(), "number=" + person.idNumber()));
    }

    private static Told nobody() {
        return new Told.NotDone("Nobody of that name lives in the demo communities.");
    }

    private Told layCard(Map<String, String> values) {
        var person = people.get(values.get("resident"));
        if (person == null) {
            return nobody();
        }
        var card = new ResidentCard(person);
        List<String> words = new ArrayList<>(List.of("lay-card", card.layout().word()));
        card.fields().forEach((name, value) -> words.add(name + "=" + value));
        return desk.say(words);
    }
}
