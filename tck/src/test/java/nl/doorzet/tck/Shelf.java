package nl.doorzet.tck;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Api;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;

/**
 * The smallest accounting system that the kit can be tried on: debtors and entries, one a line, over HTTP. It checks nothing but
 * the key, so that a wrong connector can do all the harm it wants.
 */
final class Shelf implements Api {
    static final String KEY = "the-key-to-the-shelf";

    private final List<String> debtors = new ArrayList<>();
    private final List<ShelfEntry> entries = new ArrayList<>();

    synchronized List<ShelfEntry> entries() {
        return List.copyOf(entries);
    }

    synchronized int debtors() {
        return debtors.size();
    }

    @Override
    public synchronized Answer answer(Received request) {
        if (!request.header("key").orElse("").equals(KEY)) {
            return trouble(Fault.FORGET_ACCESS, request);
        }
        String path = request.path();
        String body = request.text();
        return switch (request.method() + path.replaceFirst("(?<=.)/.*", "")) {
            case "GET/name" -> text(200, "name Shelf");
            case "GET/debtors" -> debtor(URLDecoder.decode(path.substring(9), StandardCharsets.UTF_8));
            case "POST/debtors" -> {
                debtors.add(body);
                yield text(201, "debtor " + body);
            }
            case "GET/entries" -> text(200, list());
            case "POST/entries" -> {
                ShelfEntry entry = ShelfEntry.parse(body);
                entries.add(entry);
                yield text(201, "entry " + entries.size() + " " + body);
            }
            case "DELETE/drafts" -> text(200, "gone");
            default -> text(404, "not here");
        };
    }

    private Answer debtor(String number) {
        return debtors.contains(number) ? text(200, "debtor " + number) : text(404, "no such debtor");
    }

    private String list() {
        return entries.stream().map(entry -> "\n" + entry.line()).collect(Collectors.joining("", "list", ""));
    }

    @Override
    public Answer trouble(Fault fault, Received request) {
        return switch (fault) {
            case BUSY -> text(429, "later").with("Retry-After", "60");
            case FORGET_ACCESS -> text(401, "who are you?");
            case REFUSE -> text(422, "no");
            case GARBAGE -> text(200, "<html>");
            case CRASH_BEFORE, CRASH_AFTER, HANG_UP_BEFORE, HANG_UP_AFTER, HANG, SLOW, STALE_ANSWER ->
                text(500, "broken");
        };
    }

    private static Answer text(int status, String body) {
        return Answer.of(status, "text/plain", body);
    }
}
