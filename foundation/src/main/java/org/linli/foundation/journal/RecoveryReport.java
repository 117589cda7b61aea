package org.linli.foundation.journal;

/**
 * What opening found.
 *
 * @param created true when there was no journal and a new one was made; beside a view that has applied entries this is
 *     a lost journal, not a first boot, and the view's owner must refuse
 * @param entries entries that stand in the journal
 * @param segments segments it consists of
 * @param tornBytes length of the torn end that was cut off, 0 for none. Nothing in it was ever acknowledged
 */
public record RecoveryReport(boolean created, long entries, int segments, long tornBytes) {
    public boolean torn() {
        return tornBytes > 0;
    }
}
