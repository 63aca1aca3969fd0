package nl.doorzet.tck;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.doorzet.core.booking.Debtor;
import nl.doorzet.core.booking.Entry;
import nl.doorzet.core.booking.Problem;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Choice;
import nl.doorzet.core.connector.Http;
import nl.doorzet.core.connector.Http.Request;
import nl.doorzet.core.connector.Http.Response;
import nl.doorzet.core.connector.accounting.Administration;
import nl.doorzet.core.connector.accounting.Outcome;
import nl.doorzet.core.connector.accounting.Outcome.Booked;

/** The shelf's books, and every way of mistreating them that has a name in {@link Flaw}. */
final class ShelfAdministration implements Administration {
    private static final Outcome REFUSED = new Outcome.Rejected(Problem.owner(Problem.Code.BOOKS_REFUSED, Map.of()));

    private final ShelfSettings settings;
    private final Http http;
    private final Flaw flaw;

    ShelfAdministration(ShelfSettings settings, Http http, Flaw flaw) {
        this.settings = settings;
        this.http = http;
        this.flaw = flaw;
    }

    @Override
    public String name() {
        if (flaw == Flaw.TALKS_TO_A_STRANGER) {
            try {
                send(Request.get("say hello", URI.create("http://127.0.0.1:1/hello")));
            } catch (ApiFailure.NotSent nobodyThere) {
                return "Shelf of " + nobodyThere.reason();
            }
        }
        String query = flaw == Flaw.SENDS_THE_KEY_IN_AN_ADDRESS
                ? "?key=" + settings.key().value()
                : "";
        return ask("read name", "/name" + query, "name ");
    }

    @Override
    public List<Choice> choices(Choice.Kind kind) {
        return List.of();
    }

    @Override
    public Optional<Booked> find(Entry entry) {
        if (flaw == Flaw.FINDS_THIS_YEAR_ONLY && entry.date().getYear() != 2026) {
            return Optional.empty();
        } else if (flaw == Flaw.MAKES_A_DEBTOR_WHEN_LOOKING) {
            makeDebtorWhenAsked(entry.debtor());
        }
        try {
            return ask("find entry", "/entries", "list")
                    .lines()
                    .filter(line -> !line.isEmpty())
                    .map(ShelfEntry::parse)
                    .filter(found -> isSame(found, entry))
                    .findFirst()
                    .map(found -> booked(found, entry));
        } catch (ApiFailure failure) {
            if (flaw == Flaw.TAKES_TROUBLE_FOR_ABSENCE) {
                return Optional.empty();
            }
            throw failure;
        }
    }

    private boolean isSame(ShelfEntry found, Entry entry) {
        return flaw == Flaw.FINDS_BY_REFERENCE_ONLY
                ? found.reference().equals(entry.reference())
                : found.document().equals(entry.source().toString());
    }

    @Override
    public Outcome book(Entry entry) {
        ShelfEntry line = ShelfEntry.of(entry);
        int length = entry.reference().length();
        if (length > ShelfConnector.LONGEST_REFERENCE) {
            if (flaw != Flaw.CUTS_REFERENCES) {
                return REFUSED;
            }
            line = line.withReference(entry.reference().substring(0, ShelfConnector.LONGEST_REFERENCE));
        }
        if (flaw == Flaw.A_CENT_OFF && line.total().equals("66.75")) {
            line = line.withTotal("66.76");
        }
        try {
            return book(line, entry);
        } catch (ShelfRefusal refusal) {
            return REFUSED;
        } catch (ApiFailure.Busy busy) {
            if (flaw == Flaw.TAKES_BUSY_FOR_NO) {
                return REFUSED;
            }
            throw busy;
        }
    }

    private Outcome book(ShelfEntry line, Entry entry) {
        if (flaw == Flaw.DELETES) {
            URI drafts = URI.create(settings.root() + "/drafts");
            accepted(send(new Request("tidy up", "DELETE", drafts, Map.of(), new byte[0], false, "")));
        }
        makeDebtor(entry.debtor());
        try {
            post("create entry", "/entries", line.line(), "entry ");
        } catch (ApiFailure.NoAnswer lost) {
            switch (flaw) {
                case BOOKS_AGAIN_AFTER_A_LOST_ANSWER -> post("create entry", "/entries", line.line(), "entry ");
                case SAYS_NO_AFTER_A_LOST_ANSWER -> {
                    return REFUSED;
                }
                case LEAKS_THE_KEY_IN_A_MESSAGE ->
                    throw new ApiFailure.NoAnswer(
                            lost.reason() + " " + settings.key().value());
                default -> throw lost;
            }
        }
        return booked(line, entry);
    }

    private void makeDebtorWhenAsked(Debtor debtor) {
        try {
            makeDebtor(debtor);
        } catch (ShelfRefusal refusal) {
            throw new ApiFailure.NoAnswer("find entry: refused");
        }
    }

    private void makeDebtor(Debtor debtor) {
        String number = debtor.number();
        boolean blind = flaw == Flaw.MAKES_A_COLLECTIVE_DEBTOR_ANEW && debtor.collective();
        Response found = get("find debtor", "/debtors/" + URLEncoder.encode(number, StandardCharsets.UTF_8));
        if (found.status() != 404 && !blind) {
            if (!expect("debtor ", found).equals(number)) {
                throw new ApiFailure.NoAnswer("find debtor: another one was answered");
            }
            return;
        }
        try {
            post("create debtor", "/debtors", number, "debtor ");
        } catch (ApiFailure.NoAnswer lost) {
            if (flaw != Flaw.MAKES_THE_DEBTOR_AGAIN_AFTER_A_LOST_ANSWER) {
                throw lost;
            }
            post("create debtor", "/debtors", number, "debtor ");
        }
    }

    private static Booked booked(ShelfEntry line, Entry entry) {
        return new Booked(line.document(), line.reference(), "", Optional.of(entry.total()));
    }

    private String ask(String what, String path, String beginning) {
        try {
            return expect(beginning, get(what, path));
        } catch (ShelfRefusal refusal) {
            throw new ApiFailure.NoAnswer(what + ": refused");
        }
    }

    private Response get(String what, String path) {
        return send(Request.get(what, URI.create(settings.root() + path)));
    }

    private void post(String what, String path, String body, String answered) {
        String text =
                expect(answered, send(Request.post(what, URI.create(settings.root() + path), "text/plain", body)));
        if (!text.endsWith(body)) {
            throw new ApiFailure.NoAnswer(what + ": something else was answered");
        }
    }

    private Response send(Request request) {
        return http.send(request.with("Key", settings.key().value()));
    }

    private static Response accepted(Response response) {
        if (response.status() >= 400) {
            throw new ShelfRefusal();
        }
        return response;
    }

    private static String expect(String beginning, Response response) {
        if (response.status() >= 400) {
            throw new ShelfRefusal();
        } else if (!response.text().startsWith(beginning)) {
            throw new ApiFailure.NoAnswer("the answer does not begin with " + beginning);
        }
        return response.text().substring(beginning.length());
    }
}
