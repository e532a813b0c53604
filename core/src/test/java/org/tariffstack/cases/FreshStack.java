package org.tariffstack.cases;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.tariffstack.TariffStack;
import org.tariffstack.us.UnitedStates;

/**
 * The stack that cases are put to. Mutation testing tries many mutants in one process and lets JUnit detect this extension:
 * then each test gets a stack that has kept nothing of what another mutant answered.
 */
public final class FreshStack implements BeforeAllCallback {
    private static volatile TariffStack stack = TariffStack.unitedStates();

    /** Made by JUnit. */
    public FreshStack() {}

    @Override
    public void beforeAll(ExtensionContext context) {
        stack = TariffStack.of(UnitedStates.book());
    }

    static TariffStack unitedStates() {
        return stack;
    }
}
