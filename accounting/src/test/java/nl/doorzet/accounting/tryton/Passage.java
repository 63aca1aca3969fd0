package nl.doorzet.accounting.tryton;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Api;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;

/** Passes requests on to a real server, so that the faults of the simulators can come between. */
record Passage(URI root, HttpClient client) implements Api {
    Passage(URI root) {
        this(root, HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build());
    }

    @Override
    public Answer answer(Received request) {
        HttpRequest.Builder on = HttpRequest.newBuilder(URI.create(root + request.target()))
                .method(request.method(), HttpRequest.BodyPublishers.ofByteArray(request.body()))
                .header("Content-Type", "application/json");
        request.header("authorization").ifPresent(value -> on.header("Authorization", value));
        try {
            HttpResponse<byte[]> answer = client.send(on.build(), HttpResponse.BodyHandlers.ofByteArray());
            return new Answer(answer.statusCode(), Map.of("Content-Type", "application/json"), answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("Passing a request on failed", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("Stopped while passing a request on", e);
        }
    }

    @Override
    public Answer trouble(Fault fault, Received request) {
        return Answer.empty(500);
    }
}
