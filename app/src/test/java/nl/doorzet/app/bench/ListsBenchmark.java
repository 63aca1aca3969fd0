package nl.doorzet.app.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.doorzet.server.launch.DataFolder;
import nl.doorzet.server.launch.Server;
import nl.doorzet.server.people.Joining;
import nl.doorzet.server.people.Person;
import nl.doorzet.server.people.SignIn;

/**
 * How long the pages take with 1,000,000 documents in one account: {@code ./doorzet bench lists [FOLDER [PAGES]]}. The folder keeps the
 * filled database for the next time; with a word only the pages that have it in their name are measured.
 */
public final class ListsBenchmark {
    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern STORY = Pattern.compile("href=\"(/koppelingen/[^\"]+/documenten/[^\"]+)\"");

    private final Visitor visitor;
    private final String large;

    private ListsBenchmark(Visitor visitor, String large) {
        this.visitor = visitor;
        this.large = large;
    }

    /** Without a folder the database is made anew and left for the system to clear away. */
    public static void main(String[] arguments) throws IOException {
        Path folder = arguments.length > 0 ? Path.of(arguments[0]) : Files.createTempDirectory("doorzet-million");
        try (Server server = Server.start(new Server.Options(
                DataFolder.open(folder), 0, Optional.empty(), List.of(), Clock.systemUTC(), Map.of()))) {
            String large = "/koppelingen/"
                    + new Million(server).connections().getFirst().id();
            Visitor visitor = new Visitor(URI.create("http://127.0.0.1:" + server.port()), new Processors(folder));
            visitor.page("/inloggen/link?code=" + link(server));
            System.out.println(
                    "| Page | p50 ms | p95 ms | max ms | processors ms | kB compressed | kB |\n| --- | --- | --- | --- | --- | --- | --- |");
            Map<String, IntFunction<String>> pages = new ListsBenchmark(visitor, large).pages();
            pages.keySet().removeIf(name -> arguments.length > 1 && !name.contains(arguments[1]));
            pages.values().forEach(visitor::warm);
            pages.forEach((name, path) ->
                    System.out.println(visitor.measure(name, path).row()));
            System.out.println("Everything as CSV, with at most %d MB of memory: %s"
                    .formatted(
                            Runtime.getRuntime().maxMemory() >> 20,
                            visitor.read(large + "/documenten.csv?lijst=alles")));
        }
    }

    private static String link(Server server) {
        // Owner of every account that had none.
        Person person = server.part(Joining.class).operator("bench@example.com", "Bench");
        return server.part(SignIn.class).link(person.id(), Duration.ofMinutes(1));
    }

    private Map<String, IntFunction<String>> pages() {
        Map<String, IntFunction<String>> pages = new LinkedHashMap<>();
        pages.put("Overzicht of the account", i -> "/");
        pages.put("Overzicht of a connection", i -> large + "/overzicht");
        pages.put("Open", i -> large + "?lijst=open");
        pages.put("Fouten", i -> large + "?lijst=fouten");
        pages.put("Rapportage, first page", i -> report(""));
        String hundredth = hundredth();
        pages.put("Rapportage, 100th page", i -> hundredth);
        pages.put("Rapportage, skipped", i -> large + "?lijst=overgeslagen");
        pages.put("Rapportage, one reason", i -> large + "?lijst=overgeslagen&reden=EMPTY");
        pages.put(
                "Rapportage, a month nine years ago",
                i -> report("&van=2017-%1$02d-01&tot=2017-%1$02d-28".formatted(1 + i % 12)));
        pages.put("Search: a whole number", i -> report("&zoek=" + (400_000 + 317 * i)));
        pages.put("Search: a part of numbers", i -> report("&zoek=-%03d".formatted(100 + i)));
        pages.put(
                "Search: a rare name",
                i -> report("&zoek="
                        + List.of("dijkstra-veenstra", "ozlem+maes", "garage+claes")
                                .get(i % 3)));
        pages.put(
                "Search: a frequent name",
                i -> report(
                        "&zoek=" + List.of("jansen", "de", "emma", "restaurant").get(i % 4)));
        pages.put("Search: an amount", i -> report("&zoek=%d,%02d".formatted(10 + i, i)));
        pages.put("Search: a frequent amount", i -> report("&zoek=24,95"));
        pages.put(
                "Search: no hit",
                i -> report("&zoek=" + List.of("xyzzy", "qq", "qwertz+uiop").get(i % 3)));
        pages.put(
                "Search among all: rare, with a period",
                i -> large + "?lijst=alles&zoek=maes-blom&van=2019-01-01&tot=2019-12-31");
        pages.put("Search: frequent, but long ago", i -> report("&zoek=F20" + (18 + i % 4)));
        pages.put("Search: in most of what is long ago", i -> report("&zoek=F201"));
        pages.put("Aansluiting", i -> large + "/aansluiting?maand=20%02d-%02d".formatted(17 + i % 9, 1 + i % 12));
        pages.put("Voorbeeld, not run", i -> large + "/voorbeeld");
        pages.put("Configuratie", i -> large + "/configuratie");
        List<String> stories = stories();
        pages.put("A document's story", i -> stories.get(i % stories.size()));
        return pages;
    }

    private String report(String more) {
        return large + "?lijst=rapportage" + more;
    }

    private String hundredth() {
        String page = report("");
        for (int i = 1; i < 100; i++) {
            Matcher next = NEXT.matcher(visitor.page(page));
            if (!next.find()) {
                throw new IllegalStateException("Page " + i + " is the last");
            }
            page = next.group(1).replace("&amp;", "&");
        }
        return page;
    }

    private List<String> stories() {
        return STORY.matcher(visitor.page(large + "?lijst=alles"))
                .results()
                .map(found -> found.group(1))
                .toList();
    }
}
