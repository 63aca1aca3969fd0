package nl.doorzet.app;

import java.io.PrintWriter;
import java.util.Map;
import nl.doorzet.app.demo.DemoCommand;
import nl.doorzet.server.launch.Refusal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The command line. Ends with 0 when all is well, 1 when it is not, 2 when it was called wrongly. */
@Command(
        name = "doorzet",
        description = "Pushes the sales of a webshop into the books: each exactly once, to the cent.",
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands:%n",
        footer = {"%nAlso: ./doorzet test    runs every check that there is"})
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    static int run(String... arguments) {
        return run(
                System.getenv(),
                new PrintWriter(System.out, true, System.out.charset()),
                new PrintWriter(System.err, true, System.err.charset()),
                arguments);
    }

    /** The whole program but its end, so that tests can call it. */
    static int run(Map<String, String> environment, PrintWriter out, PrintWriter err, String... arguments) {
        CommandLine line = new CommandLine(new Main())
                .addSubcommand(new DemoCommand())
                .addSubcommand(new ServeCommand(environment))
                .addSubcommand(new VersionCommand())
                .addSubcommand(new CommandLine.HelpCommand())
                .setOut(out)
                .setErr(err)
                .setParameterExceptionHandler(Main::misuse);
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof Refusal refusal) {
                command.getErr().println(refusal.sentence());
                return 1;
            }
            throw failure;
        });
        if (arguments.length == 0) {
            line.usage(line.getOut());
            return 2;
        }
        return line.execute(arguments);
    }

    private static int misuse(ParameterException misuse, String[] arguments) {
        PrintWriter err = misuse.getCommandLine().getErr();
        err.println(misuse.getMessage() + ". \"./doorzet help\" lists what there is.");
        return 2;
    }
}
