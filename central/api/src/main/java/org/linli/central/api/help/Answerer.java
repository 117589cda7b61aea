package org.linli.central.api.help;

import org.linli.central.api.form.Limits;

/**
 * Who answers, as staff wrote it for residents to read.
 *
 * @param role such as 社区工作人员
 * @param name such as 李老师
 */
public record Answerer(String role, String name) {
    public Answerer {
        Limits.text(role, "role", 1, 30);
        Limits.text(name, "name", 1, 30);
    }
}
