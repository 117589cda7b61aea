package org.linli.rehearsal.visit;

import org.linli.peripherals.virtual.desk.DeskClient;
import org.linli.rehearsal.house.Eye;
import org.linli.rehearsal.house.Hand;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;

/** Where a resident stands: the glass to look at and to touch, the devices within reach, the phone in the pocket. */
public final class Counter implements AutoCloseable {
    private final House house;
    private final Hand hand;
    private final DeskClient desk;
    private final Street street;
    private Eye eye;

    private Counter(House house, Hand hand, DeskClient desk, Street street, Eye eye) {
        this.house = house;
        this.hand = hand;
        this.desk = desk;
        this.street = street;
        this.eye = eye;
    }

    public static Counter of(House house) throws ProgramFailed {
        return new Counter(house, house.hand(), house.desk(), new Street(house.sandboxUrl()), house.eye());
    }

    /** After the kiosk was started again: the glass is another program's now. */
    public void lookAgain() throws ProgramFailed {
        eye.close();
        eye = house.eye();
    }

    public Hand hand() {
        return hand;
    }

    public Eye eye() {
        return eye;
    }

    public DeskClient desk() {
        return desk;
    }

    public Street street() {
        return street;
    }

    @Override
    public void close() {
        eye.close();
        street.close();
        try (hand;
                desk) {
            // Both close; neither may keep the other from it.
        } catch (java.io.IOException gone) {
            System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "desk gone", gone);
        }
    }
}
