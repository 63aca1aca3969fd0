package nl.doorzet.accounting.tryton;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.doorzet.accounting.tryton.TrytonJson.Confirmed;
import nl.doorzet.accounting.tryton.TrytonJson.Preferences;
import nl.doorzet.core.connector.ApiFailure.NoAccess;
import org.jspecify.annotations.Nullable;

/** Calls on Tryton's models, all in the name of one company. What cannot be the answer to the question is no answer. */
final class TrytonModels {
    private final TrytonRpc rpc;
    private @Nullable Preferences preferences;

    TrytonModels(TrytonRpc rpc) {
        this.rpc = rpc;
    }

    /** The company that the user works for. */
    int company() {
        return Objects.requireNonNull(preferences().company());
    }

    String companyName() {
        return Objects.requireNonNullElse(preferences().companyName(), Integer.toString(company()));
    }

    private Preferences preferences() {
        Preferences known = preferences;
        if (known == null) {
            TrytonRpc.Answer answer = rpc.call("read preferences", "model.res.user.get_preferences", true, Map.of());
            known = answer.as(Preferences.class);
            if (!answer.result().has("company")) {
                throw answer.misunderstood();
            } else if (known.company() == null) {
                throw new NoAccess(
                        "read preferences: the user works for no company; choose one in Tryton's preferences");
            }
            preferences = known;
        }
        return known;
    }

    int created(String what, String model, Object thing) {
        TrytonRpc.Answer answer = call(what, model + ".create", List.of(thing));
        List<Integer> ids = answer.list(Integer.class);
        if (ids.size() != 1) {
            throw answer.misunderstood();
        }
        return ids.getFirst();
    }

    /** Everything that fits; in the order of their numbers, so that it is the same each time. */
    <T> List<T> searched(String what, String model, Class<T> shape, List<List<Object>> domain, String... fields) {
        @Nullable Integer all = null;
        List<String> names = Arrays.asList(fields);
        TrytonRpc.Answer answer =
                call(what, model + ".search_read", domain, 0, all, List.of(List.of("id", "ASC")), names);
        List<T> found = answer.list(shape);
        answer.result().forEach(each -> {
            if (!each.path("id").isIntegralNumber() || !names.stream().allMatch(each::has)) {
                throw answer.misunderstood();
            }
        });
        return found;
    }

    /** In the name of the company, which is the last argument of every call. */
    TrytonRpc.Answer call(String what, String method, @Nullable Object... arguments) {
        List<@Nullable Object> params = new ArrayList<@Nullable Object>(Arrays.asList(arguments));
        params.add(Map.of("company", company()));
        return rpc.call(what, "model." + method, params.toArray());
    }

    /** The same; a warning whose name begins so is confirmed first, as the window of Tryton would ask a person to. */
    TrytonRpc.Answer confirming(String warning, String what, String method, @Nullable Object... arguments) {
        try {
            return call(what, method, arguments);
        } catch (TrytonWarning warned) {
            if (!warned.name().startsWith(warning)) {
                throw warned;
            }
            created("confirm warning", "res.user.warning", new Confirmed(rpc.userId(), warned.name()));
            return call(what, method, arguments);
        }
    }

    List<Object> ours() {
        return equal("company", company());
    }

    static List<Object> equal(String field, Object value) {
        return is(field, "=", value);
    }

    static List<Object> is(String field, String operator, Object value) {
        return List.of(field, operator, value);
    }
}
