package nl.doorzet.server.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Http;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A shop's address must not become a way into the network. */
class HostGuardTest {
    private final List<URI> passed = new ArrayList<>();
    private final Http wire = request -> {
        passed.add(request.uri());
        return new Http.Response(200, Map.of(), new byte[0]);
    };
    private final HostGuard guard = new HostGuard(wire, Set.of("Shop.Internal", " 127.0.0.1", "[::1]"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://localhost/",
                "https://127.0.0.2/",
                "https://0.0.0.0/",
                "https://10.0.0.1/",
                "https://172.16.5.4/",
                "https://192.168.1.1:8443/",
                "https://169.254.169.254/latest/meta-data",
                "https://100.64.0.1/",
                "https://224.0.0.1/",
                "https://[fd00::1]/",
                "https://[fe80::1]/",
                "https://[::ffff:127.0.0.1]/",
                "https://[::ffff:10.0.0.1]/",
                "https://[::]/",
                "https://2130706433/",
                "https:///nowhere"
            })
    void an_address_that_only_this_network_can_reach_is_refused(String address) {
        assertThatThrownBy(() -> guard.send(Http.Request.get("read order", URI.create(address))))
                .isInstanceOf(ApiFailure.NotSent.class)
                .hasMessageStartingWith("read order: ")
                .hasMessageContaining("DOORZET_ALLOW_HOSTS");
        assertThat(passed).isEmpty();
    }

    @Test
    void a_public_address_is_called_by_https_only() {
        URI secure = URI.create("https://203.0.113.5/orders");
        guard.send(Http.Request.get("read order", secure));

        assertThat(passed).containsExactly(secure);
        assertThatThrownBy(() -> guard.send(Http.Request.get("read order", URI.create("http://203.0.113.5/orders"))))
                .isInstanceOf(ApiFailure.NotSent.class)
                .hasMessageContaining("is not called by https");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"http://127.0.0.1:8080/", "https://shop.internal/", "http://SHOP.internal/", "http://[::1]/"})
    void a_host_that_was_named_is_called(String address) {
        guard.send(Http.Request.get("read order", URI.create(address)));

        assertThat(passed).hasSize(1);
    }
}
