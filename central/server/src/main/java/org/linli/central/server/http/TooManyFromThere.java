package org.linli.central.server.http;

import org.linli.central.api.companion.FrameJson;
import org.linli.central.api.companion.Refusals;
import org.linli.central.api.companion.ToPhone;
import org.linli.central.server.companion.Caller;
import org.linli.central.server.companion.Line;

/** A phone that is told so and hung up on: too many lines come from its network. */
final class TooManyFromThere implements Caller {
    private TooManyFromThere() {}

    static Caller hungUpOn(Line line) {
        line.say(FrameJson.write(new ToPhone.Refused(Refusals.TOO_MANY_TRIES)));
        line.end(Line.Ending.REFUSED);
        return new TooManyFromThere();
    }

    @Override
    public void says(String frame) {
        // Nobody listens.
    }

    @Override
    public void isGone() {
        // Nobody was there.
    }
}
