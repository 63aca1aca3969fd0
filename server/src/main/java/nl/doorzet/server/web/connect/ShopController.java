package nl.doorzet.server.web.connect;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.account.Side;
import nl.doorzet.server.connect.Connecting;
import nl.doorzet.server.connect.Entered;
import nl.doorzet.server.connect.Installs;
import nl.doorzet.server.connect.Trial;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Of;
import nl.doorzet.server.web.Systems;
import nl.doorzet.server.web.Who;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /aansluiten}: the shop. */
@Controller
@Needs(value = Who.OWNER, of = Of.ANY)
class ShopController {
    private final Sides sides;
    private final Connecting connecting;
    private final Installs installs;

    ShopController(Sides sides, Connecting connecting, Installs installs) {
        this.sides = sides;
        this.connecting = connecting;
        this.installs = installs;
    }

    @GetMapping("/aansluiten")
    String show(@RequestParam(defaultValue = "") String systeem, @ModelAttribute("frame") Frame frame, Model model) {
        Optional<SideForm> form = sides.chosen(Side.SHOP, systeem)
                .map(system -> sides.form(Side.SHOP, system, Map.of(), Optional.empty(), frame.t()));
        model.addAttribute("page", new StepOne(sides.all(Side.SHOP), form, Owners.choices(frame.me())));
        return "connect-shop";
    }

    @PostMapping("/aansluiten")
    String enter(
            @RequestParam(defaultValue = "") String systeem,
            @RequestParam(defaultValue = "") String account,
            @RequestParam MultiValueMap<String, String> sent,
            @ModelAttribute("frame") Frame frame,
            Model model,
            HttpServletResponse response) {
        String system = sides.chosen(Side.SHOP, systeem).orElseThrow(Systems::notFound);
        UUID into = Owners.chosen(frame.me(), account).orElseThrow(Systems::notFound);
        Entered shop = sides.read(Side.SHOP, system, sent);
        Trial trial = connecting.tryShop(shop);
        if (trial instanceof Trial.LetsUsIn in) {
            return "redirect:" + Links.connect(installs.enter(into, shop, in.name()));
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        SideForm form = sides.form(Side.SHOP, system, shop.values(), Optional.of(trial), frame.t());
        model.addAttribute("page", new StepOne(sides.all(Side.SHOP), Optional.of(form), Owners.choices(frame.me())));
        return "connect-shop";
    }
}
