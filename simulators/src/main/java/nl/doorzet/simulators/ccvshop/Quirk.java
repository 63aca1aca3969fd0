package nl.doorzet.simulators.ccvshop;

/** What a real shop may do otherwise, or now and then. All are off at the start, and can be changed at any time. */
public enum Quirk {
    /** The server's clock is six minutes ahead, so that honest requests look too old. */
    SERVER_CLOCK_AHEAD,
    /** The server's clock is three minutes ahead, which it still accepts. */
    SERVER_CLOCK_A_LITTLE_AHEAD,
    /** The key may not use webhooks: they are not listed at the root, and asking for them is answered with 403. */
    WEBHOOKS_NOT_ALLOWED,
    /** The key may not read products and categories: they are not listed at the root, and asking is answered with 403. */
    PRODUCTS_NOT_ALLOWED,
    /** The rows of a removed product still name it; it answers 404. */
    REMOVED_PRODUCT_LINK_STAYS,
    /** A product says its main category by the category's id. */
    MAIN_CATEGORY_IS_ID,
    /** A filter on the order's number is not known, and passed over. */
    ORDER_NUMBER_FILTER_IGNORED,
    /** Requests are not counted. */
    NO_RATE_LIMIT,
    /** The fault BUSY is the total limit, 429.11, in place of the limit of one resource, 429.10. */
    BUSY_IS_TOTAL_LIMIT,
    /** The invoice of a deleted order still names the order, which answers 404. */
    DELETED_ORDER_LINK_STAYS,
    /** The invoice of a deleted order keeps its rows. */
    DELETED_ORDER_ROWS_STAY,
    /** A deleted order is gone from the list but still answers; its invoice names it and has no rows. */
    DELETED_ORDER_STILL_ANSWERS,
    /** The amounts on a credit invoice itself are above zero. */
    CREDIT_TOTALS_POSITIVE,
    /** The rows of a credit invoice have turned signs. */
    CREDIT_ROWS_POSITIVE,
    /** The id of an order's user is a string, as was observed. */
    STRING_USER_ID,
    /** Fields that nobody knows stand in every resource. */
    UNKNOWN_FIELDS,
    /** An empty collection of rows has null for its items. */
    EMPTY_ITEMS_ARE_NULL,
    /** An empty collection has no body at all. */
    EMPTY_COLLECTION_IS_EMPTY_BODY,
    /** A POST succeeds with 204 and no body. */
    POST_ANSWERS_204,
    /** What is wrong with a request is said with a code of the 500 range, as 500.90. */
    CLIENT_ERRORS_ARE_500,
    /** The body of an error is a page of HTML. */
    ERRORS_ARE_NOT_JSON,
    /** The body of an error is JSON without a code. */
    ERRORS_WITHOUT_CODE,
    /** The signature of an answer does not fit the answer. */
    WRONG_RESPONSE_SIGNATURE,
    /** Webhooks can be registered for invoices.created and invoices.deleted, for which there is no evidence. */
    INVOICES_CREATED_EXISTS,
    /** The days in filters are days of UTC in place of days of the shop. */
    DATE_FILTERS_IN_UTC,
    /** The newest order and invoice, each read by itself, have a text of 10 MB. */
    HUGE_DOCUMENT,
    /** The list of invoices has 100,000 at once, however many were asked for. */
    HUGE_LIST,
    /** The newest order and invoice were made in the year 1. */
    YEAR_ONE,
    /** The newest order and invoice are made in the year 999,999,999. */
    YEAR_FAR_AHEAD,
    /** The totals of the newest order and invoice have a thousand million digits. */
    NUMBER_BOMB,
    /** A field of the newest order and invoice holds lists in lists, 50,000 deep. */
    DEEP_NESTING,
    /** The counts of rows have turned signs, their amounts have not. */
    NEGATIVE_COUNT
}
