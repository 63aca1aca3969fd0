package nl.doorzet.server.ledger;

/**
 * One setting that stands in the way of documents.
 *
 * @param setting its name, such as {@code vat.domestic-21}
 * @param code of the problem
 * @param count how many documents
 * @param first the number of the oldest of them
 * @param last the number of the newest
 */
public record SettingProblem(String setting, String code, long count, String first, String last) {}
