package org.linli.central.api.matter;

/** 催办: the office be asked to go on, for the person whose case it is. */
public record ReminderOrder(ReminderId id, CaseNumber number, CaseApplicant applicant) {}
