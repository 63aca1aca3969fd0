package nl.doorzet.server.web.profile;

import java.util.List;
import java.util.Optional;
import nl.doorzet.server.people.ApiToken;
import nl.doorzet.server.people.ApiTokens;
import nl.doorzet.server.web.Frame;

/**
 * The tokens of the API.
 *
 * @param made what was just made: it is shown this once
 * @param name that was filled in
 * @param trouble what stands against it
 */
public record TokensCard(
        List<ApiToken> tokens, Optional<ApiTokens.Made> made, String name, Optional<ApiTokens.Trouble> trouble) {
    public TokensCard {
        tokens = List.copyOf(tokens);
    }

    public String used(ApiToken token, Frame frame) {
        return token.usedAt()
                .map(at -> frame.ago(at, ProfileController.ZONE))
                .orElse(frame.t().say("tokens.never"));
    }

    public String madeAt(ApiToken token, Frame frame) {
        return frame.f().day(token.madeAt(), ProfileController.ZONE);
    }

    public String error(Frame frame) {
        return trouble.map(wrong -> frame.t().say("tokens.trouble." + wrong.name(), "n", ApiTokens.MOST))
                .orElse("");
    }
}
