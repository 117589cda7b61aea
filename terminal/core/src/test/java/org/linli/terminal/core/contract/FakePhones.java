package org.linli.terminal.core.contract;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.terminal.core.outside.Phones;

/** Phones moved by hand; remembers what the session asked of them. */
public final class FakePhones implements Phones {
    public final List<String> asked = new ArrayList<>();

    private Consumer<Company> news = company -> {};
    private Company now = Company.NOBODY;

    @Override
    public Company follow(Consumer<Company> heard) {
        news = heard;
        return now;
    }

    /** This terminal has a way to its phones. */
    public void canJoin() {
        tell(new Company(now.visit(), now.invited(), true, now.phone(), now.family(), now.door()));
    }

    public void door(Door door) {
        tell(new Company(now.visit(), now.invited(), now.able(), now.phone(), now.family(), Optional.of(door)));
    }

    /** Whoever stood at the door has gone, or is inside. */
    public void are(Presence phone, Presence family) {
        tell(new Company(now.visit(), now.invited(), now.able(), phone, family, Optional.empty()));
    }

    private void tell(Company company) {
        now = company;
        news.accept(company);
    }

    @Override
    public void invite(long number, Locale language) {
        asked.add("invite " + language.toLanguageTag());
        now = new Company(now.visit(), number, now.able(), now.phone(), now.family(), now.door());
    }

    @Override
    public void stop() {
        asked.add("stop");
        are(now.phone(), now.family());
    }

    @Override
    public void mine(Likeness likeness) {
        asked.add("mine");
    }

    @Override
    public void different() {
        asked.add("different");
    }

    @Override
    public void part() {
        asked.add("part");
        are(Presence.NOBODY, Presence.NOBODY);
    }

    @Override
    public void forget(long visit) {
        asked.add("forget");
        tell(now.left(visit));
    }
}
