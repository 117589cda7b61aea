package org.linli.central.server.community;

import java.time.LocalDate;

/** A bill about to be written: for what time, since when, until when. */
record Issue(Period period, LocalDate issuedOn, LocalDate dueOn) {}
