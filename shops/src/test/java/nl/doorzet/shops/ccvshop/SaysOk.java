package nl.doorzet.shops.ccvshop;

import nl.doorzet.simulators.Answer;
import nl.doorzet.simulators.Api;
import nl.doorzet.simulators.Fault;
import nl.doorzet.simulators.Received;

/** Where a shop can call: it answers OK to everything. */
final class SaysOk implements Api {
    @Override
    public Answer answer(Received request) {
        return Answer.of(200, "text/plain", "OK");
    }

    @Override
    public Answer trouble(Fault fault, Received request) {
        return Answer.empty(500);
    }
}
