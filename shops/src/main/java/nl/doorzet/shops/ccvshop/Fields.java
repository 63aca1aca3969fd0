package nl.doorzet.shops.ccvshop;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.doorzet.core.connector.shop.UnreadableDocument;
import nl.doorzet.core.money.VatRate;
import tools.jackson.databind.JsonNode;

/**
 * An object of the shop's JSON, read field by field. Numbers may be texts and the reverse, since the shop drifts between them
 * (reference ccv-shop §4.5); null, missing and empty are one. What cannot be read is named in an {@link UnreadableDocument}.
 *
 * @param document what is being read, such as {@code invoice/51000201}
 * @param path where this object stands in it, with a dot at the end; empty for the document itself
 * @param node an object, or nothing
 */
record Fields(String document, String path, JsonNode node) {
    /** More than any shop sells, and few enough digits that nothing overflows. */
    private static final BigDecimal LIMIT = BigDecimal.ONE.movePointRight(12);

    private static final int MAX_DIGITS = 40;
    private static final int MAX_TEXT = 10_000;
    private static final Instant EARLIEST = Instant.parse("1990-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    /** As text, without spaces around it. */
    String text(String name) {
        JsonNode value = node.path(name);
        if (value.isNull() || value.isMissingNode()) {
            return "";
        } else if (value.isContainer()) {
            throw unreadable(name, "is no single value");
        }
        String text = value.asString().strip();
        if (text.length() > MAX_TEXT) {
            throw unreadable(name, "is longer than %d characters".formatted(MAX_TEXT));
        }
        return text;
    }

    String requiredText(String name) {
        String text = text(name);
        if (text.isEmpty()) {
            throw unreadable(name, "is missing");
        }
        return text;
    }

    Optional<BigDecimal> number(String name) {
        JsonNode value = node.path(name);
        if (value.isNumber()) {
            return Optional.of(bounded(name, value.decimalValue()));
        }
        String text = text(name);
        if (text.length() > MAX_DIGITS) {
            throw unreadable(name, "is too large");
        }
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(bounded(name, new BigDecimal(text)));
        } catch (NumberFormatException e) {
            throw unreadable(name, "is no number");
        }
    }

    BigDecimal requiredNumber(String name) {
        return number(name).orElseThrow(() -> unreadable(name, "is missing"));
    }

    /** An amount that is zero when the shop leaves it out. */
    BigDecimal amount(String name) {
        return number(name).orElse(BigDecimal.ZERO);
    }

    Optional<VatRate> rate(String name) {
        try {
            return number(name).map(VatRate::new);
        } catch (IllegalArgumentException e) {
            throw unreadable(name, "is no percentage from 0 to 100");
        }
    }

    boolean flag(String name, boolean otherwise) {
        return switch (text(name)) {
            case "" -> otherwise;
            case "true", "1" -> true;
            case "false", "0" -> false;
            default -> throw unreadable(name, "is neither true nor false");
        };
    }

    boolean requiredFlag(String name) {
        requiredText(name);
        return flag(name, false);
    }

    Instant requiredMoment(String name) {
        Instant moment = ShopTime.read(requiredText(name)).orElseThrow(() -> unreadable(name, "is no date and time"));
        if (moment.isBefore(EARLIEST) || !moment.isBefore(LATEST)) {
            throw unreadable(name, "is not between 1990 and 2200");
        }
        return moment;
    }

    /** An object; one without any field when the shop leaves it out. PHP writes an empty object as an empty list. */
    Fields object(String name) {
        JsonNode value = node.path(name);
        boolean nothing = value.isNull() || value.isMissingNode() || (value.isArray() && value.isEmpty());
        if (!nothing && !value.isObject()) {
            throw unreadable(name, "is no object");
        }
        return new Fields(document, path + name + ".", value);
    }

    List<Fields> list(String name) {
        JsonNode value = node.path(name);
        if (!value.isNull() && !value.isMissingNode() && !value.isArray()) {
            throw unreadable(name, "is no list");
        }
        List<Fields> all = new ArrayList<>();
        for (JsonNode item : value) {
            if (!item.isObject()) {
                throw unreadable(name, "holds something that is no object");
            }
            all.add(new Fields(document, "%s%s[%d].".formatted(path, name, all.size()), item));
        }
        return List.copyOf(all);
    }

    UnreadableDocument unreadable(String name, String why) {
        return new UnreadableDocument(
                "Reading %s: %s%s %s; correct it in the shop and try again, or report it if the shop shows nothing wrong"
                        .formatted(document, path, name, why));
    }

    private BigDecimal bounded(String name, BigDecimal number) {
        // The scale first: a number like 1e999999999 must not be written out.
        if (number.scale() > MAX_DIGITS
                || number.scale() < -MAX_DIGITS
                || number.precision() > MAX_DIGITS
                || number.abs().compareTo(LIMIT) >= 0) {
            throw unreadable(name, "is too large");
        }
        return number;
    }
}
