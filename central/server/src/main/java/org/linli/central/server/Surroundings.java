package org.linli.central.server;

import java.time.InstantSource;
import java.util.function.UnaryOperator;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.record.RecordOffices;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.time.Scheduler;

/**
 * What central stands in: clock, timers, disk, and the world behind its ports.
 *
 * @param channel wraps the configured channel; a program leaves it as it is
 * @param biller wraps the billers; a program leaves them as they are
 * @param offices wraps the offices that keep records; a program leaves them as they are
 */
public record Surroundings(
        InstantSource clock,
        Scheduler scheduler,
        FilePort files,
        UnaryOperator<Channel> channel,
        UnaryOperator<Biller> biller,
        UnaryOperator<RecordOffices> offices) {
    /** With offices as they are. */
    public Surroundings(
            InstantSource clock,
            Scheduler scheduler,
            FilePort files,
            UnaryOperator<Channel> channel,
            UnaryOperator<Biller> biller) {
        this(clock, scheduler, files, channel, biller, UnaryOperator.identity());
    }

    /** The real disk and nothing in between. */
    public static Surroundings of(InstantSource clock, Scheduler scheduler) {
        return new Surroundings(clock, scheduler, new DiskFiles(), UnaryOperator.identity(), UnaryOperator.identity());
    }
}
