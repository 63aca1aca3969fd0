package nl.doorzet.server.web.story;

import java.util.Optional;
import nl.doorzet.server.ledger.DeliveryKind;

/** Which of the product's rules D1 to D12 is behind what was recorded. */
final class RuleNumber {
    private RuleNumber() {}

    static Optional<String> of(DeliveryKind kind, String code) {
        return ofCode(code).or(() -> ofKind(kind));
    }

    private static Optional<String> ofCode(String code) {
        return Optional.ofNullable(
                switch (code) {
                    case "NOT_COMPLETED", "NOT_PAID", "STATUS_NOT_CHOSEN", "ORDER_CANCELLED" -> "D1";
                    case "OTHER_SOURCE" -> "D2";
                    case "MISSING_NUMBER" -> "D4";
                    case "ORDER_DELETED" -> "D5";
                    case "ALREADY_BOOKED", "UNKNOWN_OUTCOME", "REFERENCE_TAKEN" -> "D9";
                    case "AMOUNTS_DIFFER", "VAT_UNDECIDED", "BOOKED_DIFFERENTLY" -> "D10";
                    case "BOOKED_AS_ORDER", "BOOKED_AS_INVOICE", "FORCED" -> "D12";
                    // Codes of other parts may come; without a rule the time line is still right.
                    default -> null;
                });
    }

    private static Optional<String> ofKind(DeliveryKind kind) {
        return switch (kind) {
            case CHANGED_AFTER -> Optional.of("D6");
            case FOUND, ABSENT, UNKNOWN -> Optional.of("D9");
            case GONE, IGNORED -> Optional.of("D11");
            case SEEN,
                    READ,
                    WAITS,
                    SKIPPED_BY_RULE,
                    NEEDS_ATTENTION,
                    STARTED,
                    BOOKED,
                    BOOKED_DIFFERENTLY,
                    REJECTED,
                    DEFERRED,
                    DISCONNECTED,
                    RESEND_ASKED,
                    ACCEPTED -> Optional.empty();
        };
    }
}
