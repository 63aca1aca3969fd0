package nl.doorzet.simulators.moneybird;

/** A file that was attached to an invoice; its size is in bytes. */
public record Attachment(String fileName, String contentType, int size) {}
