package nl.doorzet.shops.ccvshop;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.doorzet.core.connector.ApiFailure.NoAnswer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ItemsTest {
    private static final String TARGET = "/api/rest/v1/orders/?orderby=id&size=250";

    @ParameterizedTest
    @ValueSource(strings = {"", "{\"items\":null}", "{\"items\":[],\"next\":null}", "{\"items\":[],\"next\":\"\"}"})
    void an_empty_collection_has_many_faces(String body) {
        assertThat(items(body)).isEqualTo(new Items(java.util.List.of(), java.util.Optional.empty()));
    }

    @Test
    void the_next_page_is_its_path_and_query_whatever_host_is_named() {
        String next =
                "{\"items\":[],\"next\":\"https:\\/\\/elders.example.test\\/api\\/rest\\/v1\\/orders?start=250&q=a%20b\"}";
        assertThat(items(next).next()).contains("/api/rest/v1/orders?start=250&q=a%20b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://winkel.example.test/api/rest/v1/users/?start=250",
                "https://winkel.example.test/elders",
                "https://winkel.example.test/api/rest/v1/orders/?orderby=id&size=250",
                "https://winkel.example.test/api/rest/v1/orders/../users/",
                "mailto:winkel",
                "https://winkel.example.test/api/rest/v1/orders/?a b"
            })
    void a_next_page_that_cannot_be_one_is_not_followed(String next) {
        assertThatThrownBy(() -> items("{\"items\":[],\"next\":\"" + next + "\"}"))
                .isInstanceOf(NoAnswer.class)
                .hasMessageContaining("next page");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "3", "{\"items\":{\"a\":1}}"})
    void what_is_no_list_is_no_answer(String body) {
        assertThatThrownBy(() -> items(body)).isInstanceOf(NoAnswer.class);
    }

    private static Items items(String body) {
        return Items.of("list orders", TARGET, CcvShopJson.read(body));
    }
}
