package nl.doorzet.server.web;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.doorzet.server.people.Membership;
import nl.doorzet.server.people.Role;

/**
 * What every page needs besides its own contents.
 *
 * @param here this page's address, ready for one more parameter
 * @param now for moments that are told as "5 minutes ago"
 * @param csrf the token that a form must bring back; made when it is asked for
 * @param assets from a file's name to its address
 * @param visitor who looks at it; empty for one who has not signed in
 * @param role the visitor's, in the account that the page is about; empty for a page about none
 */
public record Frame(
        Language language,
        String here,
        Instant now,
        Supplier<String> csrf,
        Function<String, String> assets,
        Optional<Visitor> visitor,
        Optional<Role> role) {
    public Texts t() {
        return Texts.in(language);
    }

    public Formats f() {
        return t().formats();
    }

    /** Whether who looks may also do what takes this role, in the account that the page is about. */
    public boolean may(Role needed) {
        return role.filter(own -> own.covers(needed)).isPresent();
    }

    /** Whether who looks may ask for something to be done. */
    public boolean isBookkeeper() {
        return may(Role.BOOKKEEPER);
    }

    /** Whether who looks may connect and enter keys. */
    public boolean isOwner() {
        return may(Role.OWNER);
    }

    /** What the account is called, for one who has several; else empty. */
    public String account(UUID account) {
        List<Membership> all = visitor.map(Visitor::memberships).orElse(List.of());
        return all.size() < 2
                ? ""
                : all.stream()
                        .filter(membership -> membership.account().equals(account))
                        .map(Membership::accountName)
                        .findFirst()
                        .orElse("");
    }

    /** Who looks, on a page that nobody sees without signing in. */
    public Visitor me() {
        return visitor.orElseThrow(() -> new IllegalStateException("Only who signed in gets here"));
    }

    /** The visitor, for the record of who did what. */
    public String who() {
        return me().person().signature();
    }

    public String asset(String name) {
        return assets.apply(name);
    }

    /** This page in the other language. */
    public String otherLanguage() {
        return here + LanguageChoice.NAME + "=" + language.other().code();
    }

    /** How long ago, for what is recent; else the moment. */
    public String ago(Instant moment, ZoneId zone) {
        long minutes = Duration.between(moment, now).toMinutes();
        return minutes < 1
                ? t().say("ago.now")
                : minutes < 60
                        ? t().count("ago.minutes", minutes)
                        : minutes < 24 * 60 ? t().count("ago.hours", minutes / 60) : f().moment(moment, zone);
    }
}
