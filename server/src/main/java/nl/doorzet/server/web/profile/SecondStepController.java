package nl.doorzet.server.web.profile;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.doorzet.server.people.FactorSetup;
import nl.doorzet.server.people.Factors;
import nl.doorzet.server.people.SecondStep;
import nl.doorzet.server.web.Frame;
import nl.doorzet.server.web.Links;
import nl.doorzet.server.web.Needs;
import nl.doorzet.server.web.Notice;
import nl.doorzet.server.web.SessionVisitors;
import nl.doorzet.server.web.Who;
import nl.doorzet.server.web.login.LoginPage;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** {@code /profiel/tweestap}. What is shown once is the answer to a form, and travels in no address. */
@Controller
@RequestMapping("/profiel/tweestap")
@Needs(Who.PERSON)
class SecondStepController {
    private final Factors factors;
    private final SecondStep second;

    SecondStepController(Factors factors, SecondStep second) {
        this.factors = factors;
        this.second = second;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "") String gedaan,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            Model model) {
        return drawn(gedaan, Optional.empty(), List.of(), "", frame, request, model);
    }

    /** Whoever finds a browser that was left open must not be able to lock its owner out: he has to have signed in just now. */
    @PostMapping
    String begin(
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        if (factors.isOn(person(frame)) || !SessionVisitors.isFresh(request)) {
            return "redirect:" + Links.secondStep();
        }
        secret(response);
        FactorSetup setup = factors.begin(frame.me().person());
        return drawn("", Optional.of(setup), List.of(), "", frame, request, model);
    }

    /** @param opzet the setup, as it was drawn */
    @PostMapping(params = "doe=aan")
    String confirm(
            @RequestParam(defaultValue = "") String opzet,
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<FactorSetup> setup = factors.continued(frame.me().person(), opzet);
        if (setup.isEmpty() || factors.isOn(person(frame))) {
            return "redirect:" + Links.secondStep() + "?gedaan=" + Notice.BEGIN_AGAIN;
        }
        secret(response);
        Optional<List<String>> codes = factors.confirm(setup.get(), code);
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return drawn("", setup, List.of(), frame.t().say("code.wrong"), frame, request, model);
        }
        return drawn("", Optional.empty(), codes.get(), "", frame, request, model);
    }

    @PostMapping(params = "doe=codes")
    String renew(
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return trouble(code, frame, response)
                .map(trouble -> drawn("", Optional.empty(), List.of(), trouble, frame, request, model))
                .orElseGet(() -> {
                    secret(response);
                    return drawn("", Optional.empty(), factors.renew(person(frame)), "", frame, request, model);
                });
    }

    @PostMapping(params = "doe=uit")
    String switchOff(
            @RequestParam(defaultValue = "") String code,
            @ModelAttribute("frame") Frame frame,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return trouble(code, frame, response)
                .map(trouble -> drawn("", Optional.empty(), List.of(), trouble, frame, request, model))
                .orElseGet(() -> {
                    factors.switchOff(person(frame));
                    return "redirect:" + Links.secondStep() + "?gedaan=" + Notice.SECOND_STEP_OFF;
                });
    }

    /** What stands against this code; it is used up where it is right. */
    private Optional<String> trouble(String code, Frame frame, HttpServletResponse response) {
        return switch (second.fromInside(person(frame), code)) {
            case SecondStep.Right right -> Optional.empty();
            case SecondStep.Wrong wrong -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield Optional.of(frame.t().say("code.wrong"));
            }
            case SecondStep.Wait wait -> {
                response.setStatus(HttpStatus.TOO_MANY_REQUESTS.value());
                yield Optional.of(LoginPage.wait("code.wait", wait.atLeast(), frame.t()));
            }
        };
    }

    private static UUID person(Frame frame) {
        return frame.me().person().id();
    }

    private static void secret(HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
    }

    private String drawn(
            String done,
            Optional<FactorSetup> setup,
            List<String> codes,
            String trouble,
            Frame frame,
            HttpServletRequest request,
            Model model) {
        model.addAttribute("notice", Notice.of(done, "0", frame.t()));
        model.addAttribute(
                "page",
                new SecondStepPage(
                        factors.recoveryCodesLeft(person(frame)),
                        SessionVisitors.isFresh(request),
                        setup,
                        codes,
                        trouble));
        return "second-step";
    }
}
