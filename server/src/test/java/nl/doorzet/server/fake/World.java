package nl.doorzet.server.fake;

/**
 * The settings of both fake connectors.
 *
 * @param world names the shop or the books; a test makes up its own
 */
public record World(String world) {}
