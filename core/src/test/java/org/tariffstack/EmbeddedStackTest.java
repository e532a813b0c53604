package org.tariffstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.tariffstack.us.UnitedStates;

/** An error in whoever asks for a book first does not keep it from those who ask later. */
class EmbeddedStackTest {
    @Test
    void whatEndedInAnErrorIsTriedAgainAndWhatWasMadeIsKept() {
        AtomicInteger asked = new AtomicInteger();
        EmbeddedStack stack = new EmbeddedStack(() -> {
            if (asked.incrementAndGet() == 1) {
                throw new OutOfMemoryError("the caller has little memory left");
            }
            return UnitedStates.book();
        });
        assertThatThrownBy(stack::get).isInstanceOf(OutOfMemoryError.class);
        TariffStack made = stack.get();
        assertThat(made.book()).isSameAs(UnitedStates.book());
        assertThat(stack.get()).isSameAs(made);
        assertThat(asked).hasValue(2);
    }

    @Test
    void theFrontDoorGivesTheSameStackToAll() {
        assertThat(TariffStack.unitedStates()).isSameAs(TariffStack.unitedStates());
        assertThat(TariffStack.chinaOnUnitedStatesGoods()).isSameAs(TariffStack.chinaOnUnitedStatesGoods());
    }
}
