package nl.doorzet.core.connector.shop;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MessageTest {
    @Test
    void a_header_is_found_however_it_is_written() {
        Message message = new Message(Map.of("x-hash", "abc"), "naïef".getBytes(StandardCharsets.UTF_8));
        assertThat(message.header("X-Hash")).contains("abc");
        assertThat(message.header("x-other")).isEmpty();
        assertThat(message.text()).isEqualTo("naïef");
    }
}
