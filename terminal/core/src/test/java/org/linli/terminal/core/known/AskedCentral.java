package org.linli.terminal.core.known;

import java.lang.reflect.Proxy;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;

/** Central as whoever asks it: what it was asked is there to look at, what it answers was laid ready. */
final class AskedCentral {
    /** @param what everything but how long it may take */
    record Question(String method, List<Object> what) {}

    private final List<Question> asked = new ArrayList<>();
    private final Deque<Answer<?>> answers = new ArrayDeque<>();

    void answers(Answer<?> answer) {
        answers.add(answer);
    }

    void says(Record value) {
        answers.add(new Answer.Answered<>(value));
    }

    List<Question> asked() {
        return List.copyOf(asked);
    }

    Question last() {
        return asked.getLast();
    }

    Central central() {
        return (Central) Proxy.newProxyInstance(
                Central.class.getClassLoader(), new Class<?>[] {Central.class}, (self, method, arguments) -> {
                    asked.add(new Question(method.getName(), List.of(arguments).subList(0, arguments.length - 1)));
                    if (answers.isEmpty()) {
                        throw new AssertionError("nobody expected " + method.getName());
                    }
                    return answers.remove();
                });
    }
}
