package nl.doorzet.server.connect;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.doorzet.server.access.Opener;
import nl.doorzet.server.account.ConnectionStore;
import org.springframework.stereotype.Component;

/** Names that a new connection can have. What it writes goes into a folder of its own, which is named after it. */
@Component
public class Names {
    private static final int LONGEST = 100;

    /** Why a name cannot be. */
    public enum Trouble {
        /** It has no letter or digit that can stand in a folder's name. */
        EMPTY,
        TOO_LONG,
        /** Another connection has it, or one that gives the same folder. */
        TAKEN
    }

    private final ConnectionStore connections;

    Names(ConnectionStore connections) {
        this.connections = connections;
    }

    public Optional<Trouble> trouble(String name) {
        String folder = folder(name);
        if (folder.chars().noneMatch(Character::isLetterOrDigit)) {
            return Optional.of(Trouble.EMPTY);
        }
        if (name.length() > LONGEST) {
            return Optional.of(Trouble.TOO_LONG);
        }
        return connections.all().stream().anyMatch(c -> folder(c.name()).equals(folder))
                ? Optional.of(Trouble.TAKEN)
                : Optional.empty();
    }

    /** This one, or the first that follows it and is free: {@code Shop → Books 2}. */
    public String free(String wanted) {
        String shortened = wanted.substring(0, Math.min(wanted.length(), LONGEST - " 99".length()));
        return Stream.concat(Stream.of(shortened), IntStream.rangeClosed(2, 99).mapToObj(n -> shortened + " " + n))
                .filter(name -> !trouble(name).equals(Optional.of(Trouble.TAKEN)))
                .findFirst()
                .orElse(shortened);
    }

    private static String folder(String name) {
        return Opener.folder(name).toLowerCase(Locale.ROOT);
    }
}
