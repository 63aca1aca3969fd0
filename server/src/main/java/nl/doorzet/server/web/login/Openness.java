package nl.doorzet.server.web.login;

import nl.doorzet.server.people.PersonStore;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** To whom this installation is open: {@code doorzet.sign-up=open}, {@code doorzet.demo=true}. */
@Component
class Openness {
    private final PersonStore people;
    private final boolean signUp;
    private final boolean demo;

    Openness(
            PersonStore people,
            @Value("${doorzet.sign-up:closed}") String signUp,
            @Value("${doorzet.demo:false}") boolean demo) {
        this.people = people;
        this.signUp = signUp.equals("open");
        this.demo = demo;
    }

    /** Whether anybody may sign up. Not before there is somebody whose installation it is. */
    boolean isSignUp() {
        return signUp && !isEmpty();
    }

    /** Whether this is the demo, whose owner needs no password. */
    boolean isDemo() {
        return demo;
    }

    /** Whether there is nobody yet. */
    boolean isEmpty() {
        return people.isEmpty();
    }
}
