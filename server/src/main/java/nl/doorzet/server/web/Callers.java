package nl.doorzet.server.web;

import jakarta.servlet.http.HttpServletRequest;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** From where a call comes. A proxy on this machine, or at an address in {@code doorzet.proxies}, is believed when it says for whom. */
@Component
public class Callers {
    static final Set<String> LOCAL_NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final String FORWARDED = "X-Forwarded-For";

    private final Set<InetAddress> proxies;

    Callers(@Value("${doorzet.proxies:}") String proxies) {
        this.proxies = Arrays.stream(proxies.split(",", -1))
                .map(String::strip)
                .filter(text -> !text.isEmpty())
                .map(InetAddress::ofLiteral)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The network of one household or office: an address, or the 64 bits of IPv6 that belong to one. */
    public String network(HttpServletRequest request) {
        InetAddress caller = caller(request);
        return caller instanceof Inet6Address ? prefix(caller, 4) + ":/64" : caller.getHostAddress();
    }

    /** As much of the address as its owner needs to know it again: 24 bits, or 48 of IPv6. */
    public String masked(HttpServletRequest request) {
        InetAddress caller = caller(request);
        String text = caller.getHostAddress();
        return caller instanceof Inet6Address
                ? prefix(caller, 3) + "x"
                : text.substring(0, text.lastIndexOf('.') + 1) + "x";
    }

    private InetAddress caller(HttpServletRequest request) {
        InetAddress peer = InetAddress.ofLiteral(request.getRemoteAddr());
        return isProxy(peer) ? forwarded(request).orElse(peer) : peer;
    }

    /** Whether it is made on this machine itself, and passed on by nobody. */
    public static boolean isLocal(HttpServletRequest request) {
        return InetAddress.ofLiteral(request.getRemoteAddr()).isLoopbackAddress()
                && LOCAL_NAMES.contains(request.getServerName())
                && request.getHeader(FORWARDED) == null
                && request.getHeader("Forwarded") == null;
    }

    private boolean isProxy(InetAddress peer) {
        return peer.isLoopbackAddress() || proxies.contains(peer);
    }

    /** The last one: what stands before it the caller may have written himself. */
    private static Optional<InetAddress> forwarded(HttpServletRequest request) {
        String header = request.getHeader(FORWARDED);
        if (header == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(InetAddress.ofLiteral(
                    header.substring(header.lastIndexOf(',') + 1).strip()));
        } catch (IllegalArgumentException e) {
            // Not an address: then all that is known is the proxy.
            return Optional.empty();
        }
    }

    private static String prefix(InetAddress address, int groups) {
        StringBuilder text = new StringBuilder();
        byte[] bytes = address.getAddress();
        for (int i = 0; i < 2 * groups; i += 2) {
            text.append(Integer.toHexString(((bytes[i] & 0xff) << 8) | (bytes[i + 1] & 0xff)))
                    .append(':');
        }
        return text.toString();
    }
}
