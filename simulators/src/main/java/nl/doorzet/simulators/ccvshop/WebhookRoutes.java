package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import tools.jackson.databind.node.ObjectNode;

/** Registration of webhooks. */
final class WebhookRoutes {
    private final Webhooks webhooks;
    private final Links links;
    private final Set<Quirk> quirks;
    private final Envelope envelope;

    WebhookRoutes(Webhooks webhooks, Links links, Set<Quirk> quirks) {
        this.webhooks = webhooks;
        this.links = links;
        this.quirks = quirks;
        this.envelope = new Envelope(links, quirks);
    }

    List<Route> routes() {
        return List.of(
                Route.get("webhooks", this::list),
                Route.of("POST", "webhooks", this::register),
                Route.get("webhooks/:id", this::read),
                Route.of("PATCH", "webhooks/:id", this::patch),
                Route.of("DELETE", "webhooks/:id", this::delete));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P,V]")
    private Reply list(Call call) {
        return envelope.plainPage(call, webhooks.all().stream().map(this::json).toList());
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §8 [S,V]")
    private Reply register(Call call) {
        ObjectNode body = call.body(Set.of("event", "address", "is_active"));
        return Reply.created(json(webhooks.register(
                WebhookInput.event(body, quirks), WebhookInput.address(body, null), WebhookInput.active(body, true))));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P,V]")
    private Reply read(Call call) {
        return Reply.ok(json(find(call)));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §8 [S,V]: address and is_active only")
    private Reply patch(Call call) {
        Webhook webhook = find(call);
        ObjectNode body = call.body(Set.of("address", "is_active"));
        webhooks.save(webhook.with(
                WebhookInput.address(body, webhook.address()), WebhookInput.active(body, webhook.active())));
        return Reply.done();
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5 [S,P,V]")
    private Reply delete(Call call) {
        webhooks.remove(find(call).id());
        return Reply.done();
    }

    private Webhook find(Call call) {
        call.query().allowOnly(List.of());
        return webhooks.find(call.id()).orElseThrow(() -> Refusal.missing("There is no webhook " + call.id() + "."));
    }

    private ObjectNode json(Webhook webhook) {
        return Json.object()
                .put("href", links.self("webhooks", webhook.id()))
                .put("id", webhook.id())
                .put("createdate", Json.moment(webhook.createDate()))
                .put("event", webhook.event())
                .put("address", webhook.address())
                .put("key", webhook.key())
                .put("is_active", webhook.active())
                .set("parent", Json.link(links.self("webhooks")));
    }
}
