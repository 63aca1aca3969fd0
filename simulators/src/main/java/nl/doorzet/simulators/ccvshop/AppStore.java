package nl.doorzet.simulators.ccvshop;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import nl.doorzet.simulators.Evidence;
import nl.doorzet.simulators.Evidence.Basis;

/** The shop's app store as its owner uses it: connects an app, opens it, removes it (reference ccv-shop §10 [E]). */
public final class AppStore implements AutoCloseable {
    /** Where the owner's browser comes back to. */
    static final String RETURN = "/onderhoud/AdminItems/AppStore/Return.php";

    /**
     * An app as its developer registered it.
     *
     * @param secret signs everything that the store says to the app
     */
    public record App(String secret, URI handshake, URI install, URI uninstall) {}

    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();
    private final Keyring keys;
    private final Links links;
    private final Installation installation;

    AppStore(Keyring keys, Links links, Installation installation) {
        this.keys = keys;
        this.links = links;
        this.installation = installation;
    }

    /**
     * The owner accepts what the app asks for: the app gets new keys. Done again, the keys of before are dead.
     *
     * @return whether the app answered as it must; if not, the keys are dead at once
     */
    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §10 [E,N,O,M], step 1")
    public boolean connect(App app) {
        Optional<Credentials> before = keys.app();
        Credentials pair = keys.issue(links.root());
        keys.app(Optional.of(pair));
        String body = Json.text(Json.object()
                .put("api_public", pair.publicKey())
                .put("api_secret", pair.secretKey())
                .put("api_root", links.root().toString())
                .put("return_url", links.root() + RETURN + "?app=" + AppRoutes.ID));
        boolean accepted = post(app.handshake(), app.secret(), body);
        if (!accepted) {
            keys.app(before);
        }
        return accepted;
    }

    /** Where the owner's browser is sent to install the connected app, and again with each press of Edit. */
    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §10 [E,M,O], step 2")
    public URI door(App app, String language) {
        String key = connected().publicKey();
        return URI.create("%s?api_public=%s&language=%s&x-hash=%s"
                .formatted(
                        app.install(),
                        URLEncoder.encode(key, StandardCharsets.UTF_8),
                        language,
                        Signature.of(app.secret(), app.install().toString(), key)));
    }

    /** Whether the app has said that its owner finished. */
    public boolean isInstalled() {
        return installation.isDone();
    }

    /**
     * The owner removes the app: its keys are dead before it hears of it.
     *
     * @return whether the app answered as it must
     */
    @Evidence(value = Basis.DOCUMENTED, source = "reference ccv-shop §10 [E]; that the keys are dead is assumed [I]")
    public boolean uninstall(App app) {
        String body = Json.text(Json.object().put("api_public", connected().publicKey()));
        keys.app(Optional.empty());
        installation.done(false);
        return post(app.uninstall(), app.secret(), body);
    }

    private Credentials connected() {
        return keys.app()
                .orElseThrow(() ->
                        new IllegalStateException("Using an app failed: it is not connected to this shop; connect it"));
    }

    /** It must answer 200 and OK. */
    private boolean post(URI address, String secret, String body) {
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(Duration.ofSeconds(10))
                .header("Content-Type", "application/json")
                .header("x-hash", Signature.of(secret, address.toString(), body))
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
            return answer.statusCode() == 200
                    && answer.body().strip().toUpperCase(Locale.ROOT).equals("OK");
        } catch (IOException e) {
            // An app that does not answer is the app's affair; the store shows that it did not work.
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
