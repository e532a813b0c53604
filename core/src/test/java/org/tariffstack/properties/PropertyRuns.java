package org.tariffstack.properties;

import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyAttributes;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Sets how every property runs. The default build tries at most {@value #MODERATE} cases from a fixed seed, so that it says
 * the same today and tomorrow; a seed that a property states itself is kept.
 *
 * <p>{@code -Dproperties.tries=NUMBER} sets another limit, 0 none. {@code -Dproperties.seed=NUMBER} sets another seed,
 * {@code random} a new one in each run. {@code -Dproperties.shrinking=off} leaves a counterexample as it was found, which is
 * enough for mutation testing.
 */
public final class PropertyRuns implements AroundPropertyHook {
    private static final int MODERATE = 100;
    private static final int MOST_TRIES = Integer.getInteger("properties.tries", MODERATE);
    private static final String SEED = System.getProperty("properties.seed", "20250402");
    private static final boolean SHRINKING = !System.getProperty("properties.shrinking", "").equals("off");

    /** Made by jqwik. */
    public PropertyRuns() {}

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        PropertyAttributes attributes = context.attributes();
        if (MOST_TRIES > 0) {
            attributes.setTries(Math.min(MOST_TRIES, attributes.tries().orElse(MOST_TRIES)));
        }
        if (!SEED.equals("random") && attributes.seed().orElse(Property.SEED_NOT_SET).equals(Property.SEED_NOT_SET)) {
            attributes.setSeed(SEED);
        }
        if (!SHRINKING) {
            attributes.setShrinking(ShrinkingMode.OFF);
        }
        return property.execute();
    }

    @Override
    public int aroundPropertyProximity() {
        return Integer.MIN_VALUE;
    }

    @Override
    public PropagationMode propagateTo() {
        return PropagationMode.ALL_DESCENDANTS;
    }
}
