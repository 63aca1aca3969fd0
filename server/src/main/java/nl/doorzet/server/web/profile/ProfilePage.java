package nl.doorzet.server.web.profile;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import nl.doorzet.server.people.ApiToken;
import nl.doorzet.server.people.ApiTokens;
import nl.doorzet.server.web.Frame;

/**
 * What belongs to who looks at it.
 *
 * @param made what was just made: it is shown this once
 * @param name that was filled in
 * @param trouble what stands against it
 */
public record ProfilePage(
        List<ApiToken> tokens, Optional<ApiTokens.Made> made, String name, Optional<ApiTokens.Trouble> trouble) {
    /** A person has no time zone of his own; the shops are in this one. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Amsterdam");

    public ProfilePage {
        tokens = List.copyOf(tokens);
    }

    public String used(ApiToken token, Frame frame) {
        return token.usedAt().map(at -> frame.ago(at, ZONE)).orElse(frame.t().say("tokens.never"));
    }

    public String madeAt(ApiToken token, Frame frame) {
        return frame.f().day(token.madeAt(), ZONE);
    }

    public String error(Frame frame) {
        return trouble.map(wrong -> frame.t().say("tokens.trouble." + wrong.name(), "n", ApiTokens.MOST))
                .orElse("");
    }
}
