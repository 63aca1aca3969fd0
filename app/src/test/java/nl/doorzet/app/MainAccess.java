package nl.doorzet.app;

/** The command line, for tests in other packages. */
public final class MainAccess {
    private MainAccess() {}

    /** Runs a command in this process; its exit code. */
    public static int run(String... arguments) {
        return Main.run(arguments);
    }
}
