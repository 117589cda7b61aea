package org.linli.peripherals.virtual.pageprinter;

import com.hp.jipp.model.Operation;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * A driverless A4 printer: IPP in, PDF files in a tray out. Safe from any thread.
 *
 * <p>It prints a page after another, stands still while something is wrong and goes on where it stopped, counts what is on
 * paper, and forgets its jobs with its power.
 */
public final class VirtualPagePrinter implements AutoCloseable {
    /** What an office printer takes for a page. */
    public static final Duration USUAL_PAGE = Duration.ofMillis(2_500);
    /** As fast as the machine goes. */
    public static final Duration INSTANT = Duration.ZERO;

    private final PageTray tray;
    private final PaperPath path;
    private final NetworkDoor door;

    private VirtualPagePrinter(PageTray tray, PaperPath path, NetworkDoor door) {
        this.tray = tray;
        this.path = path;
        this.door = door;
    }

    /**
     * Switches one on; when this returns, it answers.
     *
     * @param port on loopback; 0 for any that is free
     * @param aPage how long it takes for a page
     */
    public static VirtualPagePrinter switchOn(PageTray tray, DeviceTime time, int port, Duration aPage)
            throws IOException {
        var path = new PaperPath(tray, time);
        path.change(hands -> hands.aPage(aPage));
        var printer = new VirtualPagePrinter(tray, path, new NetworkDoor(new IppWords(path), port));
        printer.door.open();
        path.begin();
        return printer;
    }

    /** {@code ipp://127.0.0.1:PORT/ipp/print} */
    public URI address() {
        return door.address();
    }

    public PageTray tray() {
        return tray;
    }

    /** @param sheets what is in the tray from now on */
    public void loadPaper(int sheets) {
        path.change(hands -> hands.sheets(sheets));
    }

    public void loadPaper() {
        loadPaper(PaperPath.FULL_TRAY);
    }

    public void paperOut() {
        loadPaper(0);
    }

    /** The paper ends behind so many more sheets. */
    public void runOutAfterSheets(int sheets) {
        loadPaper(sheets);
    }

    public void jam() {
        path.change(hands -> hands.jammed(true));
    }

    public void jamAfterPages(int pages) {
        afterPages(pages, this::jam);
    }

    public void clearJam() {
        path.change(hands -> hands.jammed(false));
    }

    public void openCover() {
        path.change(hands -> hands.coverOpen(true));
    }

    public void closeCover() {
        path.change(hands -> hands.coverOpen(false));
    }

    public void openDoor() {
        path.change(hands -> hands.doorOpen(true));
    }

    public void closeDoor() {
        path.change(hands -> hands.doorOpen(false));
    }

    public void tonerLow() {
        path.change(hands -> hands.toner(true, false));
    }

    public void tonerOut() {
        path.change(hands -> hands.toner(true, true));
    }

    public void newToner() {
        path.change(hands -> hands.toner(false, false));
    }

    /** Hands do something when so many more pages are printed; on the printing thread, while nothing moves. */
    public void afterPages(int pages, Runnable hands) {
        path.change(printer -> printer.afterPages(pages, hands));
    }

    /** From now on it says that documents are completed and prints nothing. */
    public void lie() {
        path.change(hands -> hands.liar(true));
    }

    public void tellTheTruth() {
        path.change(hands -> hands.liar(false));
    }

    public void slow(Duration aPage) {
        path.change(hands -> hands.aPage(aPage));
    }

    /** Somebody presses the red key: whatever is being printed or waits is cancelled. */
    public void cancelAtThePanel() {
        path.jobs().stream().filter(job -> !path.look(job::over)).forEach(path::cancel);
    }

    public void behave(Manner manner) {
        door.behave(manner);
    }

    /** The next such question is done, and nobody is told: the connection breaks before the answer. */
    public void loseAnswerTo(Question question) {
        door.loseAnswerTo(question.code);
    }

    /** The network cable is pulled; the mechanism goes on. */
    public void vanish() {
        door.vanish();
    }

    public void comeBack() throws IOException {
        door.open();
    }

    /** The power goes: the network, every job, and whatever was on its way. */
    public void losePower() {
        door.vanish();
        path.change(PaperPath::forget);
    }

    /** How many jobs it knows, those that have ended included. */
    public int jobs() {
        return path.jobs().size();
    }

    /** How many documents it has and is not done with. */
    public int underWay() {
        return (int) path.jobs().stream()
                .filter(job -> path.look(() -> job.document != null && !job.over()))
                .count();
    }

    /** The names of the jobs it knows, the oldest first. */
    public List<String> jobNames() {
        return path.jobs().reversed().stream().map(job -> job.name).toList();
    }

    @Override
    public void close() {
        door.close();
        path.close();
    }

    /** What a printer is asked. */
    public enum Question {
        VALIDATE(Operation.validateJob.getCode()),
        CREATE(Operation.createJob.getCode()),
        SEND(Operation.sendDocument.getCode()),
        FOLLOW(Operation.getJobAttributes.getCode()),
        LOOK(Operation.getPrinterAttributes.getCode());

        private final int code;

        Question(int code) {
            this.code = code;
        }
    }
}
