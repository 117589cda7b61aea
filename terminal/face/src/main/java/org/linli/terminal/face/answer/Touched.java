package org.linli.terminal.face.answer;

import org.linli.terminal.core.session.Manner;
import org.linli.terminal.journey.screen.ActionId;

/** What touching a key means, as data: the face turns it into an input of the question it stands for. */
public sealed interface Touched {
    /** Stable names for rehearsals: {@code action}, {@code tick}, {@code key}, {@code page}, {@code bar}, {@code manner}, {@code own}. */
    String kind();

    String name();

    record Act(ActionId action) implements Touched {
        @Override
        public String kind() {
            return "action";
        }

        @Override
        public String name() {
            return action.name();
        }
    }

    record Tick(String row, boolean ticked) implements Touched {
        @Override
        public String kind() {
            return "tick";
        }

        @Override
        public String name() {
            return row;
        }
    }

    /**
     * A key of the keypad on the glass.
     *
     * @param key the character itself, {@link #DELETE} or {@link #CLEAR}
     */
    record Press(String field, String key) implements Touched {
        public static final String DELETE = "delete";
        public static final String CLEAR = "clear";

        @Override
        public String kind() {
            return "key";
        }

        @Override
        public String name() {
            return key;
        }
    }

    record Turn(int page) implements Touched {
        @Override
        public String kind() {
            return "page";
        }

        @Override
        public String name() {
            return Integer.toString(page);
        }
    }

    /** A key of the bar at the foot. */
    record Bar(BarKey key) implements Touched {
        @Override
        public String kind() {
            return "bar";
        }

        @Override
        public String name() {
            return switch (key) {
                case BACK -> "back";
                case REPEAT -> "repeat";
                case LARGER -> "larger";
                case HELP -> "help";
                case LEAVE -> "leave";
                case EMERGENCY -> "emergency";
                case PHONE -> "phone";
                case DISCONNECT -> "disconnect";
            };
        }
    }

    enum BarKey {
        BACK,
        REPEAT,
        LARGER,
        HELP,
        LEAVE,
        /** Not of the five: it stands by itself above them. */
        EMERGENCY,
        /** 用手机接着办, above them too. */
        PHONE,
        /** 断开, beside it once a phone is here. */
        DISCONNECT
    }

    /** Size, contrast or language chosen inside 放大字. */
    record Prefer(String name, Manner manner) implements Touched {
        @Override
        public String kind() {
            return "manner";
        }
    }

    /** Closes 放大字. */
    record Close() implements Touched {
        @Override
        public String kind() {
            return "manner";
        }

        @Override
        public String name() {
            return "close";
        }
    }

    /** Something that the face itself does and no session hears of. */
    record Own(String name) implements Touched {
        @Override
        public String kind() {
            return "own";
        }
    }
}
