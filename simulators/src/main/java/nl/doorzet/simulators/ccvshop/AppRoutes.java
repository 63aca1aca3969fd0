package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The one app to which the key belongs, and whether it is installed (reference ccv-shop §10). */
final class AppRoutes {
    static final long ID = 4711;

    private final Links links;
    private final Envelope envelope;
    private final Installation installation;

    AppRoutes(Links links, Set<Quirk> quirks, Installation installation) {
        this.installation = installation;
        this.links = links;
        this.envelope = new Envelope(links, quirks);
    }

    List<Route> routes() {
        return List.of(
                Route.get("apps", this::list),
                Route.get("apps/:id", this::read),
                Route.of("PATCH", "apps/:id", this::patch));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §10 [E]: exactly one")
    private Reply list(Call call) {
        return envelope.unpaged(call, List.of(json()));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P,V,E]")
    private Reply read(Call call) {
        check(call);
        return Reply.ok(json());
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §10 [S,E]: is_installed alone can be written")
    private Reply patch(Call call) {
        check(call);
        JsonNode value = call.body(Set.of("is_installed")).get("is_installed");
        if (value == null || !value.isBoolean()) {
            throw Refusal.invalid("The field 'is_installed' takes true or false.");
        }
        installation.done(value.booleanValue());
        return Reply.done();
    }

    private static void check(Call call) {
        call.query().allowOnly(List.of());
        if (call.id() != ID) {
            throw Refusal.missing("There is no app " + call.id() + ".");
        }
    }

    private ObjectNode json() {
        ObjectNode json = Json.object()
                .put("href", links.self("apps", ID))
                .put("id", ID)
                .put("name", "Doorzet")
                .put("create_date", "2025-11-01T00:00:00Z")
                .put("modified_date", "2025-12-01T00:00:00Z")
                .put("description", "")
                .putNull("cover")
                .putNull("logo")
                .put("number_of_installations", installation.isDone() ? 1 : 0)
                .put("is_installed", installation.isDone())
                .putNull("categories");
        json.set("eur_prices", free());
        json.set("chf_prices", free());
        json.set(
                "developer",
                Json.object()
                        .put("id", 12)
                        .put("email", "dev@doorzet.example")
                        .put("website", "https://doorzet.example")
                        .put("name", "Doorzet"));
        json.set("available_languages", Json.array("nl", "en"));
        json.set("photos", Json.array());
        json.set("code_blocks", Json.link(links.self("apps", ID, "appcodeblocks")));
        json.set("psp", Json.link(links.self("apps", ID, "apppsp")));
        return json.set("parent", Json.link(links.self("apps")));
    }

    private static ObjectNode free() {
        return Json.object().put("one_time_costs", 0).put("monthly_costs", 0);
    }
}
