package nl.doorzet.server.web.story;

/**
 * A problem in three parts, and whose turn it is.
 *
 * @param doing what was being done
 * @param obstacle what stood in the way
 * @param todo what to do, and where
 */
public record ProblemText(String title, String doing, String obstacle, String todo, String turn) {}
