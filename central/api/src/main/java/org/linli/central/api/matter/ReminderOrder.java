package org.linli.central.api.matter;

import org.linli.central.api.certificate.CertificateApplicant;

/** 催办: the office be asked to go on, for the person whose case it is. */
public record ReminderOrder(ReminderId id, CaseNumber number, CertificateApplicant applicant) {}
