package org.linli.rehearsal.demo;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.matter.ToldCases;
import org.linli.central.server.matter.ToldCases.Told;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.FollowingCase;

/**
 * A resident looks how far an overdue case is, has its office reminded, takes the slip along, and comes back with the slip alone.
 * Proved only if the glass said of the case what its office has, the reminder stood there afterwards, and the slip found the
 * same case again and named nobody.
 */
final class FollowErrand implements Errand {
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final String REMINDED = "催办过";

    private final String community;
    private final Told told;

    private FollowErrand(String community, Told told) {
        this.community = community;
        this.told = told;
    }

    /** Somebody of this seed who has one case and no other, overdue; and a card and a phone. */
    static Errand of(DemoRun run) {
        Instant now = InstantSource.system().instant();
        var all = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, LocalDate.ofInstant(now, CHINA));
        var community = all.communities()
                .get(Math.floorMod(run.seed(), all.communities().size()));
        var everybody = all.communities().stream()
                .flatMap(each -> each.people().stream())
                .distinct()
                .toList();
        var cases = ToldCases.of(DemoCommunities.DEFAULT_SEED, everybody, now);
        var late = cases.stream()
                .filter(each -> each.view().mayRemind())
                .filter(each -> community.people().contains(each.holder()))
                .filter(each -> each.holder().mobile().isPresent())
                .filter(each -> each.holder().card().isValidOn(all.today()))
                .filter(each -> cases.stream()
                                .filter(other -> other.holder().equals(each.holder()))
                                .count()
                        == 1)
                .toList();
        return new FollowErrand(community.id(), late.get((int) Math.floorMod(run.seed() * 31, (long) late.size())));
    }

    @Override
    public String programme() {
        return "%s, %s at %s, overdue by %d working days"
                .formatted(
                        told.number(),
                        told.view().subject(),
                        told.view().office(),
                        -told.view().daysLeft());
    }

    @Override
    public String community() {
        return community;
    }

    @Override
    public void play(Scenery there) throws ProgramFailed, IOException {
        var following = new FollowingCase(there.house(), there.counter(), told.holder(), there.album());
        following.opens("open-1");
        String standing = following.reads();
        says(standing, told.view().subject(), told.view().office());
        for (var stage : told.view().stages()) {
            says(standing, stage.name());
        }
        following.reminds();
        says(following.reads(), REMINDED);
        String slip = SlipTaken.from(there, following::takesThePaper);
        following.leaves();
        following.comesBackWith(slip);
        String again = following.reads();
        says(again, told.view().subject(), REMINDED);
        for (var stage : told.view().stages()) {
            if (stage.officer().filter(again::contains).isPresent()) {
                throw new ProgramFailed("the slip alone names an officer");
            }
        }
        following.leaves();
    }

    static void says(String words, String... wanted) throws ProgramFailed {
        for (String each : wanted) {
            if (!words.contains(each)) {
                throw new ProgramFailed("the glass does not say " + each + ": " + words);
            }
        }
    }

    @Override
    public String outcome() {
        return "followed";
    }

    @Override
    public String summary() {
        return told.number() + " read, reminded, found again by its slip";
    }

    @Override
    public Report tell(Report report) {
        return report.about(new Report.Case(told.number().value()));
    }
}
