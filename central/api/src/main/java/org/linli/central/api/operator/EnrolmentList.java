package org.linli.central.api.operator;

import java.util.List;
import org.linli.central.api.enrolment.EnrolmentView;

/** Every request to become a terminal, newest first. */
public record EnrolmentList(List<EnrolmentView> enrolments) {
    public EnrolmentList {
        enrolments = List.copyOf(enrolments);
    }
}
