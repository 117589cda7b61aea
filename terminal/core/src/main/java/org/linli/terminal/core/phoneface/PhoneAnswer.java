package org.linli.terminal.core.phoneface;

/** What a phone may send. The JSON names the record in {@code is}. */
sealed interface PhoneAnswer {
    long question();

    record Act(long question, String action) implements PhoneAnswer {}

    record Tick(long question, String row, boolean ticked) implements PhoneAnswer {}

    record Type(long question, String field, String text) implements PhoneAnswer {
        @Override
        public String toString() {
            return "Type[hidden]";
        }
    }

    record Back(long question) implements PhoneAnswer {}

    record Leave(long question) implements PhoneAnswer {}

    record Help(long question) implements PhoneAnswer {}
}
