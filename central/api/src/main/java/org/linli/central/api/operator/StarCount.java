package org.linli.central.api.operator;

import org.linli.central.api.rating.RatingSubject;

/** How often so many stars were given. */
public record StarCount(RatingSubject subject, int stars, long count) {}
