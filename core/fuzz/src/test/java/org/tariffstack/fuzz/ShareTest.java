package org.tariffstack.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class ShareTest {
    @Test
    void theSharesMakeUpTheWhole() {
        assertThat(Arrays.stream(Share.values()).mapToLong(share -> share.of(10_000_000)).sum()).isEqualTo(10_000_000);
    }
}
