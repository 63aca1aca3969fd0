package nl.doorzet.server.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.core.booking.BookingRules;
import nl.doorzet.core.connector.shop.ShopProfile;
import nl.doorzet.core.rules.PushRules;
import nl.doorzet.core.settings.SettingsForm;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** How a connection stands in its row of the database. */
final class Rows {
    private static final TypeReference<Map<String, String>> TEXTS = new TypeReference<>() {};

    private final JsonMapper json;

    Rows(JsonMapper json) {
        this.json = json;
    }

    String text(PushRules push) {
        return json.writeValueAsString(SettingsForm.of(PushRules.class).write(push));
    }

    String text(BookingRules booking) {
        return json.writeValueAsString(SettingsForm.of(BookingRules.class).write(booking));
    }

    String text(ShopProfile profile) {
        return json.writeValueAsString(profile);
    }

    Connection connection(ResultSet row, int number) throws SQLException {
        @Nullable String profile = row.getString("profile");
        return new Connection(
                new ConnectionKey(row.getObject("account_id", UUID.class), row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("shop_system"),
                row.getString("books_system"),
                settings(PushRules.class, row.getString("push_rules")),
                settings(BookingRules.class, row.getString("booking_rules")),
                profile == null ? Optional.empty() : Optional.of(json.readValue(profile, ShopProfile.class)),
                dot(row, "shop"),
                dot(row, "books"));
    }

    private <R extends Record> R settings(Class<R> type, String text) {
        return switch (SettingsForm.of(type).read(json.readValue(text, TEXTS))) {
            case SettingsForm.Read.Valid<R>(R settings) -> settings;
            case SettingsForm.Read.Invalid<R>(var errors) ->
                throw new IllegalStateException("Stored settings cannot be read: " + errors);
        };
    }

    private static Dot dot(ResultSet row, String side) throws SQLException {
        return new Dot(
                Dot.State.valueOf(row.getString(side + "_state")),
                row.getString(side + "_name"),
                row.getString(side + "_trouble"),
                instant(row, side + "_not_before"),
                instant(row, side + "_seen_at"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getObject(column, OffsetDateTime.class)).map(OffsetDateTime::toInstant);
    }
}
