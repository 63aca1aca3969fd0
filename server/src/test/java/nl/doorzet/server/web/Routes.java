package nl.doorzet.server.web;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.doorzet.server.launch.Server;

/** Every route, and the least that it takes: written down here apart from what the handlers say of themselves. */
final class Routes {
    /** Of the connection or the installation that the address names, where it names one. */
    static final Map<String, Who> LEAST = new TreeMap<>(Map.ofEntries(
            Map.entry("ANY /error", Who.ANYBODY),
            Map.entry("GET /hulp", Who.ANYBODY),
            Map.entry("POST /hooks/{connection}/{token}", Who.ANYBODY),
            Map.entry("POST /apps/{system}/handshake", Who.ANYBODY),
            Map.entry("POST /apps/{system}/uninstall", Who.ANYBODY),
            Map.entry("GET /apps/{system}/install", Who.ANYBODY),
            Map.entry("GET /inloggen", Who.ANYBODY),
            Map.entry("POST /inloggen", Who.ANYBODY),
            Map.entry("GET /inloggen/link", Who.ANYBODY),
            Map.entry("POST /inloggen/demo", Who.ANYBODY),
            Map.entry("GET /inloggen/vergeten", Who.ANYBODY),
            Map.entry("POST /inloggen/vergeten", Who.ANYBODY),
            Map.entry("GET /inloggen/nieuw", Who.ANYBODY),
            Map.entry("POST /inloggen/nieuw", Who.ANYBODY),
            Map.entry("GET /inloggen/code", Who.ANYBODY),
            Map.entry("POST /inloggen/passkey", Who.ANYBODY),
            Map.entry("POST /inloggen/passkey/vraag", Who.ANYBODY),
            Map.entry("POST /inloggen/code", Who.ANYBODY),
            Map.entry("POST /uitloggen", Who.ANYBODY),
            Map.entry("GET /aanmelden", Who.ANYBODY),
            Map.entry("POST /aanmelden", Who.ANYBODY),
            Map.entry("GET /begin", Who.ANYBODY),
            Map.entry("POST /begin", Who.ANYBODY),
            Map.entry("GET /", Who.PERSON),
            Map.entry("GET /profiel", Who.PERSON),
            Map.entry("POST /profiel/gegevens", Who.PERSON),
            Map.entry("POST /profiel/wachtwoord", Who.PERSON),
            Map.entry("POST /profiel/wachtwoord/link", Who.PERSON),
            Map.entry("POST /profiel/sessies/einde", Who.PERSON),
            Map.entry("POST /profiel/sessies/anderen", Who.PERSON),
            Map.entry("POST /profiel/passkeys", Who.PERSON),
            Map.entry("POST /profiel/passkeys/vraag", Who.PERSON),
            Map.entry("POST /profiel/passkeys/{passkey}/weg", Who.PERSON),
            Map.entry("GET /profiel/tweestap", Who.PERSON),
            Map.entry("POST /profiel/tweestap", Who.PERSON),
            Map.entry("POST /profiel/tokens", Who.PERSON),
            Map.entry("POST /profiel/tokens/{token}/intrekken", Who.PERSON),
            Map.entry("GET /api/v1/openapi.json", Who.ANYBODY),
            Map.entry("GET /api/v1/problems/{problem}", Who.ANYBODY),
            Map.entry("GET /api/v1/me", Who.PERSON),
            Map.entry("GET /api/v1/systems", Who.PERSON),
            Map.entry("GET /api/v1/connections", Who.PERSON),
            Map.entry("POST /api/v1/accounts/{account}/connections", Who.OWNER),
            Map.entry("GET /api/v1/connections/{id}", Who.VIEWER),
            Map.entry("POST /api/v1/connections/{id}/check", Who.BOOKKEEPER),
            Map.entry("PUT /api/v1/connections/{id}/keys/{side}", Who.OWNER),
            Map.entry("GET /api/v1/connections/{id}/documents", Who.VIEWER),
            Map.entry("GET /api/v1/connections/{id}/documents.csv", Who.VIEWER),
            Map.entry("GET /api/v1/connections/{id}/documents/{kind}/{document}", Who.VIEWER),
            Map.entry("POST /api/v1/connections/{id}/documents/{kind}/{document}/retry", Who.BOOKKEEPER),
            Map.entry("POST /api/v1/connections/{id}/documents/{kind}/{document}/ignore", Who.BOOKKEEPER),
            Map.entry("POST /api/v1/connections/{id}/retry", Who.BOOKKEEPER),
            Map.entry("POST /api/v1/connections/{id}/ignore", Who.BOOKKEEPER),
            Map.entry("GET /api/v1/connections/{id}/settings", Who.VIEWER),
            Map.entry("GET /api/v1/connections/{id}/settings/history", Who.VIEWER),
            Map.entry("POST /api/v1/connections/{id}/settings/check", Who.BOOKKEEPER),
            Map.entry("PUT /api/v1/connections/{id}/settings", Who.BOOKKEEPER),
            Map.entry("GET /api/v1/connections/{id}/choices", Who.VIEWER),
            Map.entry("POST /api/v1/connections/{id}/choices/refresh", Who.BOOKKEEPER),
            Map.entry("POST /api/v1/connections/{id}/preview", Who.BOOKKEEPER),
            Map.entry("GET /api/v1/connections/{id}/backfill", Who.VIEWER),
            Map.entry("POST /api/v1/connections/{id}/backfill", Who.BOOKKEEPER),
            Map.entry("POST /api/v1/connections/{id}/backfill/start", Who.BOOKKEEPER),
            Map.entry("POST /api/v1/connections/{id}/backfill/pause", Who.BOOKKEEPER),
            Map.entry("POST /api/v1/connections/{id}/backfill/resume", Who.BOOKKEEPER),
            Map.entry("DELETE /api/v1/connections/{id}/backfill", Who.BOOKKEEPER),
            Map.entry("GET /api/v1/connections/{id}/counts", Who.VIEWER),
            Map.entry("GET /api/v1/connections/{id}/gaps", Who.VIEWER),
            Map.entry("GET /api/v1/connections/{id}/gaps.csv", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/overzicht", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/documenten.csv", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/documenten/{kind}/{docId}", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/configuratie", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/inhalen", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/aansluiting", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/gaten.csv", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/bestanden", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/bestanden/bekijk/{*path}", Who.VIEWER),
            Map.entry("GET /koppelingen/{id}/bestanden/download/{*path}", Who.VIEWER),
            Map.entry("POST /koppelingen/{id}/verwerk", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/negeer", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/documenten/{kind}/{docId}/verwerk", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/documenten/{kind}/{docId}/negeer", Who.BOOKKEEPER),
            Map.entry("GET /koppelingen/{id}/voorbeeld", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/voorbeeld", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/configuratie", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/configuratie/bewerk", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/configuratie/lijsten", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/inhalen", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/inhalen/begin", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/inhalen/pauze", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/inhalen/verder", Who.BOOKKEEPER),
            Map.entry("POST /koppelingen/{id}/inhalen/weg", Who.BOOKKEEPER),
            Map.entry("GET /koppelingen/{id}/sleutels", Who.OWNER),
            Map.entry("POST /koppelingen/{id}/sleutels/{word}", Who.OWNER),
            Map.entry("GET /account/{account}/mensen", Who.VIEWER),
            Map.entry("POST /account/{account}/mensen", Who.OWNER),
            Map.entry("POST /account/{account}/mensen/intrekken", Who.OWNER),
            Map.entry("POST /account/{account}/mensen/{person}/rol", Who.OWNER),
            Map.entry("POST /account/{account}/mensen/{person}/weg", Who.OWNER),
            Map.entry("POST /account/{account}/mensen/vertrek", Who.VIEWER),
            Map.entry("GET /uitnodiging", Who.ANYBODY),
            Map.entry("POST /uitnodiging", Who.PERSON),
            Map.entry("POST /uitnodiging/nieuw", Who.ANYBODY),
            Map.entry("GET /beheer", Who.OPERATOR),
            Map.entry("GET /beheer/werk", Who.OPERATOR),
            Map.entry("GET /beheer/grenzen", Who.OPERATOR),
            Map.entry("GET /beheer/versies", Who.OPERATOR),
            Map.entry("GET /aansluiten", Who.OWNER),
            Map.entry("POST /aansluiten", Who.OWNER),
            Map.entry("GET /aansluiten/{id}", Who.OWNER),
            Map.entry("POST /aansluiten/{id}", Who.OWNER),
            Map.entry("GET /aansluiten/{id}/klaar", Who.OWNER),
            Map.entry("POST /aansluiten/{id}/klaar", Who.OWNER)));

    private Routes() {}

    /** What the server really answers. */
    static Set<String> served(Server server) {
        Set<String> routes = new TreeSet<>();
        server.part(Mappings.class)
                .all()
                .getHandlerMethods()
                .keySet()
                .forEach(route -> route.getPatternValues().forEach(pattern -> {
                    var methods = route.getMethodsCondition().getMethods();
                    Stream<String> names = methods.isEmpty()
                            ? Stream.of("ANY")
                            : methods.stream().map(Enum::name);
                    names.forEach(method -> routes.add(method + " " + pattern));
                }));
        return routes;
    }

    /** Whether it is for programs, which carry a token and no cookie. */
    static boolean isApi(String route) {
        return pattern(route).startsWith("/api/");
    }

    static boolean isChange(String route) {
        return route.startsWith("POST ");
    }

    static String pattern(String route) {
        return route.substring(route.indexOf(' ') + 1);
    }
}
