package nl.doorzet.simulators.ccvshop;

import java.util.List;
import java.util.Set;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;
import nl.doorzet.simulators.ccvshop.shop.PayMethod;

/** What the API tells of the shop itself. */
final class ShopInfoRoutes {
    private final Envelope envelope;
    private final ShopInfoJson json;
    private final SettingsJson settingsJson;

    ShopInfoRoutes(Links links, Set<Quirk> quirks) {
        this.envelope = new Envelope(links, quirks);
        this.json = new ShopInfoJson(links);
        this.settingsJson = new SettingsJson(links);
    }

    List<Route> routes() {
        return List.of(
                Route.get("paymethods", this::payMethods),
                Route.get("webshops", this::list),
                Route.get("webshops/:id", this::read),
                Route.get("webshops/:id/merchant", this::merchant),
                Route.get("webshops/:id/settings", this::settings),
                Route.get("webshops/:id/geozonecountries", this::countries));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5, §6.10 [S,P]")
    private Reply payMethods(Call call) {
        return envelope.unpaged(
                call, PayMethod.all().stream().map(ShopInfoJson::payMethod).toList());
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5, §6.10 [S,P,V]")
    private Reply list(Call call) {
        return envelope.unpaged(call, List.of(json.webshop()));
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §5, §6.10 [S,P,V]")
    private Reply read(Call call) {
        check(call);
        return Reply.ok(json.webshop());
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §4.1, §6.10 [S,P,V]")
    private Reply merchant(Call call) {
        check(call);
        return Reply.ok(json.merchant());
    }

    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §4.1, §6.10 [S,P,V]")
    private Reply settings(Call call) {
        check(call);
        return Reply.ok(settingsJson.settings());
    }

    @Evidence(
            value = Basis.DOCUMENTED,
            source = "reference ccv-shop §6.10 [S,P]; the words for the tariffs are assumed")
    private Reply countries(Call call) {
        check(call);
        return envelope.unpaged(call, GeoZones.json());
    }

    private static void check(Call call) {
        call.query().allowOnly(List.of());
        if (call.id() != ShopInfoJson.ID) {
            throw Refusal.missing("There is no webshop " + call.id() + ".");
        }
    }
}
