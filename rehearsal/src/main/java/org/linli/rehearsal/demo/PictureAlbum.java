package org.linli.rehearsal.demo;

import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Counter;

/** A screenshot and a line of the diary for every step at a terminal. */
final class PictureAlbum implements Album {
    private final Counter counter;
    private final Screen screen;
    private final Diary diary;

    PictureAlbum(Counter counter, Screen screen, Diary diary) {
        this.counter = counter;
        this.screen = screen;
        this.diary = diary;
    }

    @Override
    public void keep(Seen seen, String deed) throws ProgramFailed {
        diary.keep(screen.word(), seen.screen(), deed, counter::picture);
    }
}
