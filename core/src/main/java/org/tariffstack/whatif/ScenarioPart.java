package org.tariffstack.whatif;

import java.util.List;

/**
 * One scenario of those that a composition is made of.
 *
 * @param name its name
 * @param description what it supposes
 * @param changes what it changes, in order
 */
record ScenarioPart(String name, String description, List<Change> changes) {}
