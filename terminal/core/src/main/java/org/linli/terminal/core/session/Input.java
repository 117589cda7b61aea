package org.linli.terminal.core.session;

import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;

/**
 * Something a person did at a face. It names the question it answers, not the repaint: a finger that comes down a moment
 * after the question changed is refused, not misunderstood.
 */
public sealed interface Input {
    /** {@link Shown#question} at the moment of the touch. */
    long question();

    Origin by();

    /** Chose an action of the screen, or of what lies over it. */
    record Act(long question, ActionId action, Origin by) implements Input {}

    /** Ticked or unticked a row. */
    record Tick(long question, String row, boolean ticked, Origin by) implements Input {}

    /**
     * What now stands in a field, whole: a key more, a key less, or all of it from a phone.
     *
     * @param caret before which character typing goes on
     */
    record Type(long question, String field, String text, int caret, Origin by) implements Input {
        @Override
        public String toString() {
            return "Type[question=" + question + ", field=" + field + ", text hidden]";
        }
    }

    /** Turned to a page of the rows; the face decides how many fit. */
    record Turn(long question, int page, Origin by) implements Input {}

    /** 返回. */
    record Back(long question, Origin by) implements Input {}

    /** 退出: asks first when something is under way. */
    record Leave(long question, Origin by) implements Input {}

    /** 放大字: the next text size at once, from the largest to the first. */
    record Larger(long question, Origin by) implements Input {}

    /** Contrast and language, inside 放大字. */
    record Change(long question, Manner manner, Origin by) implements Input {}

    /** 重听. */
    record Repeat(long question, Origin by) implements Input {}

    /** 找人帮忙. */
    record Help(long question, Origin by) implements Input {}

    /** The attendant's sign: the place's name held for five seconds. Taken on the front page alone. */
    record Attend(long question, Origin by) implements Input {}

    /** 用手机接着办: a phone may join. Taken at the terminal alone, at any question. */
    record Phone(long question, Origin by) implements Input {}

    /** 断开: every phone that joined is sent away. */
    record Disconnect(long question, Origin by) implements Input {}

    /** 紧急求助: another thing than help; asks once before anybody is called. */
    record Emergency(long question, Origin by) implements Input {}

    /** 换个屏幕接着办: the task leaves this screen. Pressed, or asked for by the paired phone, which then gets what opens it. */
    record TakeAlong(long question, Origin by) implements Input {}

    /** 接着办: a task laid down elsewhere goes on here. Taken on the front page alone. */
    record Resume(long question, String token, Origin by) implements Input {
        @Override
        public String toString() {
            return "Resume[question=" + question + ", token hidden]";
        }
    }
}
