package nl.doorzet.simulators.moneybird;

import static nl.doorzet.simulators.Evidence.Basis.DOCUMENTED;

import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Evidence;

/** Find, search and create contacts. */
final class ContactRoutes {
    private final Books books;

    ContactRoutes(Books books) {
        this.books = books;
    }

    List<Route> routes() {
        return List.of(
                Route.of("GET", "contacts/customer_id/*", this::byCustomerId),
                Route.of("GET", "contacts", this::search),
                Route.of("POST", "contacts", this::create),
                Route.of("GET", "contacts/*", this::byId));
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §4 [S], example 03")
    private Answer byCustomerId(Call call) {
        call.query(Set.of());
        return answer(200, books.contactByCustomerId(call.at(0)).orElseThrow(Refusal::notFound));
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §4 [S]; which fields the text search reads is ours")
    private Answer search(Call call) {
        Map<String, String> query = call.query(Set.of("query", "include_archived", "page", "per_page"));
        String text = query.getOrDefault("query", "");
        List<Contact> found =
                books.contacts().stream().filter(c -> c.mentions(text)).toList();
        return Page.of(query).answer(found, c -> ContactJson.of(c, books), call);
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §4 [S]")
    private Answer byId(Call call) {
        call.query(Set.of());
        return answer(200, books.contact(call.at(0)).orElseThrow(Refusal::notFound));
    }

    @Evidence(value = DOCUMENTED, source = "reference moneybird §4 [S], examples 04 and 05")
    private Answer create(Call call) {
        call.query(Set.of());
        Contact contact = ContactBody.read(call, books);
        books.put(contact);
        return answer(201, contact);
    }

    private Answer answer(int status, Contact contact) {
        return Json.answer(status, ContactJson.of(contact, books));
    }
}
