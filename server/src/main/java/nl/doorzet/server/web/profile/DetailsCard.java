package nl.doorzet.server.web.profile;

import nl.doorzet.server.people.Person;
import nl.doorzet.server.web.Language;

/**
 * Name and language.
 *
 * @param language its code
 * @param error what stands against the name; may be empty
 */
public record DetailsCard(String email, String name, String language, String error) {
    static DetailsCard of(Person person) {
        return new DetailsCard(person.email(), person.name(), person.language(), "");
    }

    public boolean is(Language choice) {
        return choice.code().equals(language);
    }
}
