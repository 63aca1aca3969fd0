package nl.doorzet.core.connector;

/**
 * Which of our facts arrives in which field of theirs (rule D4), shown as "Day-to-day: what arrives where".
 *
 * @param field as the other program shows it
 * @param maxLength characters that the field takes; longer texts are cut, longer references refused
 */
public record FieldUse(Fact fact, String field, int maxLength) {
    public enum Fact {
        REFERENCE,
        ORDER_NUMBER,
        INVOICE_NUMBER,
        PAYMENT_METHOD,
        DESCRIPTION,
        CUSTOMER_NUMBER
    }
}
