package org.linli.catalogue;

/**
 * Who offers services.
 *
 * @param id as the services' file is named
 * @param name the subject, two to six characters: 民政
 * @param body the authority: 区民政局
 * @param window where residents go unless a service says otherwise
 * @param hours when, in words
 * @param phone as it is dialled
 */
public record Department(String id, String name, String body, String window, String hours, String phone) {}
