package org.tariffstack.properties;

import java.lang.reflect.AnnotatedElement;
import java.util.Optional;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Lets each property try a few cases, always the same, with {@code -Dproperties.tries=NUMBER}: mutation testing runs them
 * thousands of times over. Without it properties try what they say.
 */
public final class FewTries implements AroundPropertyHook {
    private static final int TRIES = Integer.getInteger("properties.tries", 0);
    private static final String SEED = "20250402";

    /** Made by jqwik. */
    public FewTries() {}

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        attributes.setTries(Math.min(TRIES, attributes.tries().orElse(TRIES)));
        attributes.setSeed(SEED);
        // What fails need not be told well.
        attributes.setShrinking(ShrinkingMode.OFF);
        return property.execute();
    }

    @Override
    public int aroundPropertyProximity() {
        return Integer.MIN_VALUE;
    }

    @Override
    public boolean appliesTo(Optional<AnnotatedElement> element) {
        return TRIES > 0;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
