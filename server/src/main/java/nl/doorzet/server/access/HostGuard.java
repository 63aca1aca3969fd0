package nl.doorzet.server.access;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import nl.doorzet.core.connector.ApiFailure;
import nl.doorzet.core.connector.Http;

/**
 * Keeps calls off addresses that only this machine or its network can reach, unless whoever hosts it named the host: a shop's
 * address is typed in by users, and must not become a way into the network.
 */
final class HostGuard implements Http {
    private final Http next;
    private final Set<String> allowed;

    HostGuard(Http next, Set<String> allowed) {
        this.next = next;
        this.allowed = new TreeSet<>();
        allowed.forEach(host -> this.allowed.add(host.strip().toLowerCase(Locale.ROOT)));
    }

    @Override
    public Response send(Request request) {
        URI uri = request.uri();
        String host = uri.getHost() == null ? "" : uri.getHost().toLowerCase(Locale.ROOT);
        if (!allowed.contains(host)) {
            if (!"https".equals(uri.getScheme())) {
                throw refused(request, host, "is not called by https");
            }
            try {
                for (InetAddress address : InetAddress.getAllByName(host)) {
                    if (isPrivate(address)) {
                        throw refused(request, host, "is on a private address");
                    }
                }
            } catch (UnknownHostException e) {
                throw new ApiFailure.NotSent("%s: there is no host %s".formatted(request.what(), host));
            }
        }
        return next.send(request);
    }

    private static ApiFailure refused(Request request, String host, String why) {
        return new ApiFailure.NotSent(
                "%s: %s %s; whoever hosts Doorzet can allow it by naming it in DOORZET_ALLOW_HOSTS"
                        .formatted(request.what(), host, why));
    }

    private static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean uniqueLocal = bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
        boolean carrierGrade = bytes.length == 4 && (bytes[0] & 0xff) == 100 && (bytes[1] & 0xc0) == 64;
        return address.isLoopbackAddress()
                || address.isAnyLocalAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()
                || uniqueLocal
                || carrierGrade;
    }
}
