package org.linli.rehearsal.demo;

import java.io.IOException;
import java.util.List;
import org.linli.central.server.community.DemoCommunities;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.FollowingCase;
import org.linli.rehearsal.visit.PagePhone;
import org.linli.rehearsal.visit.ReportingProblem;

/**
 * Somebody reports that something is broken, without a name, with a photo from the phone, takes the slip along and looks with it
 * what became of it. Proved only if the slip finds what was reported, and staff have the photo without what the camera wrote
 * beside it.
 */
final class ReportErrand implements Errand {
    /** What can be reported with a trouble to choose and without a name, in the order of the list. */
    private static final List<Integer> KINDS = List.of(1, 2, 3, 5, 6, 7, 8, 9);

    private static final int TROUBLES = 4;
    private static final int PLACES = 5;

    private final long seed;
    private final String community;
    private String number = "";

    private ReportErrand(long seed, String community) {
        this.seed = seed;
        this.community = community;
    }

    static Errand of(DemoRun run) {
        return new ReportErrand(run.seed(), Math.floorMod(run.seed(), 2) == 0 ? "fenghe" : "qingrong");
    }

    @Override
    public String programme() {
        return "kind %d, trouble %d, place %d of the lists, without a name (communities of seed %d)"
                .formatted(kind(), trouble(), place(), DemoCommunities.DEFAULT_SEED);
    }

    private int kind() {
        return KINDS.get((int) Math.floorMod(seed * 31, (long) KINDS.size()));
    }

    private int trouble() {
        return 1 + (int) Math.floorMod(seed * 17, (long) TROUBLES);
    }

    private int place() {
        return 1 + (int) Math.floorMod(seed * 13, (long) PLACES);
    }

    @Override
    public String community() {
        return community;
    }

    @Override
    public void play(Scenery there) throws ProgramFailed, IOException {
        var reporting = new ReportingProblem(there.counter(), there.album());
        reporting.chooses(kind(), trouble(), place());
        try (var phone = PagePhone.of(there.house())) {
            reporting.photographs(phone, seed, there.out().resolve("photo-code.png"));
        }
        reporting.handsIn();
        number = reporting.number();
        reporting.photoArrived(there.house(), number, there.out().resolve("photo.jpg"));
        String slip = SlipTaken.from(there, reporting::takesThePaper);
        reporting.leaves();
        var following = FollowingCase.bySlip(there.house(), there.counter(), there.album());
        following.comesBackWith(slip);
        FollowErrand.says(following.reads(), "反映", number, "受理", "随件 1 张");
        following.leaves();
    }

    @Override
    public String outcome() {
        return "reported";
    }

    @Override
    public String summary() {
        return number + " handed in with a photo, found again by its slip";
    }

    @Override
    public Report tell(Report report) {
        return report.about(new Report.Case(number));
    }
}
