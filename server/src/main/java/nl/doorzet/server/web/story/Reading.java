package nl.doorzet.server.web.story;

/**
 * What the shop gave at one reading, masked.
 *
 * @param no counted from 1
 * @param time when it was read
 */
public record Reading(int no, String time, String content) {}
