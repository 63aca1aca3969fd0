package nl.doorzet.server.web.connect;

import java.util.List;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.web.Head;

/**
 * What a connection gets in with.
 *
 * @param declared whether the keys stand in a file, so that they are renewed there
 */
public record KeysPage(Head head, boolean declared, List<Keys> sides) {
    /** Those of one side. */
    public record Keys(Side side, SideForm form) {}

    public KeysPage {
        sides = List.copyOf(sides);
    }

    /** The side's name in addresses. */
    public static String word(Side side) {
        return switch (side) {
            case SHOP -> "winkel";
            case BOOKS -> "boekhouding";
        };
    }
}
