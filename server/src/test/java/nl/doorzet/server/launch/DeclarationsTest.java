package nl.doorzet.server.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import nl.doorzet.server.account.ConnectionStore;
import nl.doorzet.server.bench.Bench;
import nl.doorzet.server.bench.ClockedServer;
import nl.doorzet.server.launch.Declaration.Declared;
import nl.doorzet.server.launch.Declaration.Value;
import org.junit.jupiter.api.Test;

/** Declared connections are put into service together, or none of them with everything that is wrong. */
class DeclarationsTest {
    private static final Map<String, Value> WORLD = Map.of("world", new Value("declarations", false));

    private final Declarations declarations = ClockedServer.part(Declarations.class);

    private static Declared of(String name, String shop, Map<String, Value> shopSettings, Map<String, Value> push) {
        return new Declared(name, shop, shopSettings, "fakebooks", WORLD, push, Map.of());
    }

    private static Value plain(String text) {
        return new Value(text, false);
    }

    @Test
    void everything_that_is_wrong_is_said_at_once_and_nothing_is_put_into_service() {
        int before = ClockedServer.part(ConnectionStore.class).all().size();

        assertThatThrownBy(() -> declarations.apply(new Declaration(
                        "tests",
                        List.of(
                                of("right", "fakeshop", WORLD, Map.of()),
                                of("one", "shopify", WORLD, Map.of("start", plain("soon"))),
                                of("two", "fakeshop", Map.of(), Map.of("sorce", plain("INVOICES"))),
                                of("three", "fakeshop", Map.of("world", plain("w"), "moon", plain("m")), Map.of())))))
                .isInstanceOf(Refusal.class)
                .message()
                .startsWith("Reading the declared connections failed:\n")
                .contains("connection \"one\": there is no shop system \"shopify\"; known are: fakeshop")
                .contains("connection \"one\", push: \"start\" cannot be \"soon\"")
                .contains("connection \"two\", shop: \"world\" is missing")
                .contains("connection \"two\", push: \"sorce\" is not known here")
                .contains("connection \"three\", shop: \"moon\" is not known here")
                .doesNotContain("\"right\"");
        assertThat(ClockedServer.part(ConnectionStore.class).all()).hasSize(before);
    }

    @Test
    void two_connections_that_would_be_one_or_share_a_folder_are_refused() {
        assertThatThrownBy(() -> declarations.apply(new Declaration(
                        "tests",
                        List.of(
                                of("My shop", "fakeshop", WORLD, Map.of()),
                                of("my/Shop", "fakeshop", WORLD, Map.of()),
                                of("..", "fakeshop", WORLD, Map.of())))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("connection \"my/Shop\": its name is too much like \"My shop\"")
                .hasMessageContaining("connection \"..\": this is no name");
    }

    @Test
    void a_setting_for_which_the_books_have_no_place_is_refused() {
        Declared declared = new Declared(
                "No place", "fakeshop", WORLD, "fakebooks", WORLD, Map.of(), Map.of("costCentre", plain("WEB")));
        assertThatThrownBy(() -> declarations.apply(new Declaration("tests", List.of(declared))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "connection \"No place\", booking: \"costCentre\" does nothing: Fake Books has no place for it");
    }

    @Test
    void a_secret_in_plain_text_is_refused_without_being_repeated() {
        Map<String, Value> lock = Map.of("world", plain("w"), "key", plain("hush-hush"));

        assertThatThrownBy(() -> declarations.apply(
                        new Declaration("tests", List.of(of("locked", "lockedshop", lock, Map.of())))))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(
                        "connection \"locked\", shop: \"key\" is a secret; give {env: NAME} or {file: PATH}, not the value")
                .hasMessageNotContainingAny("hush-hush");
    }

    @Test
    void declared_again_it_is_the_same_connection() {
        Bench bench = Bench.withBooks();
        bench.paidOrder(1);
        bench.open();
        var key = bench.key();

        bench.open();

        assertThat(bench.key()).isEqualTo(key);
        assertThat(bench.booked()).containsExactly("1");
    }
}
