package org.linli.central.api.client;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import org.linli.central.api.office.DayList;
import org.linli.central.api.office.DayReport;
import org.linli.central.api.office.Deed;
import org.linli.central.api.office.DeedDecision;
import org.linli.central.api.office.DeedId;
import org.linli.central.api.office.DeedList;
import org.linli.central.api.office.DeedView;
import org.linli.central.api.office.OfficeTasks;

/**
 * The office's door, for one person who works there. TLS proves central; the person's own token proves them. Safe from any
 * thread; calls block for at most {@code within}.
 */
public final class OfficeDoor implements AutoCloseable {
    private final BearerCalls calls;

    /** @param token as {@link OperatorDoor#beginClerk} told it once */
    public static OfficeDoor open(URI central, TrustAnchor anchor, String token) {
        return new OfficeDoor(new BearerCalls(new Courier(central, anchor), token));
    }

    private OfficeDoor(BearerCalls calls) {
        this.calls = calls;
    }

    /** Rows that somebody has to look at, the oldest first. */
    public Answer<OfficeTasks> tasks(Duration within) {
        return calls.get("/v1/office/tasks", OfficeTasks.class, within);
    }

    /** Days that were held against the channel's lists, the newest first. */
    public Answer<DayList> days(Duration within) {
        return calls.get("/v1/office/days", DayList.class, within);
    }

    public Answer<DayReport> day(LocalDate day, Duration within) {
        return calls.get("/v1/office/days/" + day, DayReport.class, within);
    }

    /** Fetches the day's list now and holds the ledger against it. Takes as long as the channel does. */
    public Answer<DayReport> goThrough(LocalDate day, Duration within) {
        return calls.post("/v1/office/days/" + day, DayReport.class, within);
    }

    /** Those that wait for a second person first. */
    public Answer<DeedList> deeds(Duration within) {
        return calls.get("/v1/office/deeds", DeedList.class, within);
    }

    /** Changes nothing before another person agrees. */
    public Answer<DeedView> ask(Deed deed, Duration within) {
        return calls.post("/v1/office/deeds", deed, DeedView.class, within);
    }

    /** Refused with {@code office.deed-same-person} to whoever asked for it. */
    public Answer<DeedView> decide(DeedId deed, DeedDecision decision, Duration within) {
        return calls.post("/v1/office/deeds/" + deed + "/decision", decision, DeedView.class, within);
    }

    @Override
    public void close() {
        calls.close();
    }
}
