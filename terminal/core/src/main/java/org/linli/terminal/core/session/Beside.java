package org.linli.terminal.core.session;

import java.util.Locale;
import org.linli.terminal.core.outside.Phones;
import org.linli.terminal.core.turn.InTurn;

/**
 * The phones beside this screen: whether one may join, whose it is, and when all of them are sent away. Belongs to the turn's
 * thread.
 */
final class Beside {
    private final Phones phones;
    private final Above above;
    private final Here here;
    private final Runnable changed;
    private Phones.Company company;
    private long visit;
    private boolean closed;

    /** @param changed told when what is said of them is another */
    Beside(Phones phones, Above above, Here here, InTurn turn, Runnable changed) {
        this.phones = phones;
        this.above = above;
        this.here = here;
        this.changed = changed;
        company = phones.follow(now -> turn.put(() -> look(now)));
    }

    private void look(Phones.Company now) {
        if (closed || now.visit() != visit) {
            // Of the resident before this one.
            return;
        }
        boolean another = company.phone() != now.phone() || company.family() != now.family();
        company = now;
        above.accompanied(now);
        if (another) {
            above.touched();
        }
        changed.run();
    }

    boolean isAnybody() {
        return company.isAnybody();
    }

    boolean isFull() {
        return company.isFull();
    }

    /** Whether one more can join now. The attendant's part is none of a phone's business, and 练一练 is for one. */
    boolean mayInvite() {
        return company.able() && !company.isFull() && here.isReached() && !here.isAttended() && !here.isRehearsing();
    }

    /** Whether one may join and none has: whoever has much to write is offered it first. */
    boolean isToBeOffered() {
        return mayInvite() && !company.isAnybody();
    }

    Shown.Beside shown() {
        return new Shown.Beside(mayInvite(), company.phone(), company.family());
    }

    void invite(Locale language) {
        above.invite(language);
    }

    void isMine(Phones.Likeness likeness) {
        phones.mine(likeness);
    }

    void isDifferent() {
        phones.different();
    }

    void isOurs() {
        above.phoneIsOurs();
        changed.run();
    }

    /** Somebody else may have left it here. */
    void isDoubted() {
        if (company.isAnybody()) {
            above.askWhosePhone();
        }
    }

    void sendAway() {
        phones.part();
    }

    void close() {
        closed = true;
        forget();
    }

    /** Nobody's any more: what they are told from now on is of another visit. */
    void forget() {
        visit++;
        company = company.left(visit);
        phones.forget(visit);
    }
}
