package nl.doorzet.server.vies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The shapes of VIES's REST service: see docs/vat.md, where their sources are. */
final class ViesJson {
    private ViesJson() {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Question(
            String countryCode,
            String vatNumber,
            @Nullable String requesterMemberStateCode,
            @Nullable String requesterNumber) {}

    /**
     * An answer, or an error with status 200.
     *
     * @param valid missing in an error
     * @param userError empty or the word for valid or invalid in an answer; else why there is none
     */
    record Reply(
            @Nullable Boolean valid,
            @Nullable String userError,
            @Nullable String requestIdentifier,
            @Nullable List<Trouble> errorWrappers) {}

    record Trouble(@Nullable String error) {}
}
