package nl.doorzet.server.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What {@link Gate} asks of who calls this handler; on a class: its handlers. A handler without it answers nobody. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
public @interface Needs {
    Who value();

    /** In which account, where a role is needed. */
    Of of() default Of.CONNECTION;
}
