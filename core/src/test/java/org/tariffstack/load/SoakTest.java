package org.tariffstack.load;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Random and hostile entries leave no more in the heap than the library may keep. */
class SoakTest {
    private static final String HEAP = "128m";
    private static final int HALF_WAY = 5;
    private static final int END = 10;

    @Test
    void aShortSoakStaysWithinItsHeap() throws Exception {
        soak(3_000, 300, Integer.getInteger("soak.short.live.mb", 50), Integer.getInteger("soak.short.growth.mb", 15), 300);
    }

    /** With {@code -Dsoak.random=NUMBER -Dsoak.hostile=NUMBER} of other lengths. */
    @Test
    @Tag("slow")
    void aLongSoakStaysWithinItsHeapAndIsFlatAtTheEnd() throws Exception {
        soak(Integer.getInteger("soak.random", 5_000_000), Integer.getInteger("soak.hostile", 5_000_000),
                Integer.getInteger("soak.live.mb", 80), Integer.getInteger("soak.growth.mb", 4),
                Integer.getInteger("soak.seconds", 3_600));
    }

    /**
     * Runs a soak.
     *
     * @param live at the most so many megabytes in use at the end
     * @param growth by at the most so many megabytes more than half way
     */
    private static void soak(int random, int hostile, int live, int growth, int seconds) throws Exception {
        ForkedJvm soak = ForkedJvm.run(Soak.class, HEAP, seconds, random, hostile);
        System.out.println(soak);
        assertThat(soak.ended()).as("%s", soak).isEqualTo(ForkedJvm.DONE);
        double end = soak.figure("live_mb." + END);
        assertThat(end).as("megabytes in use at the end").isLessThanOrEqualTo(live);
        assertThat(end - soak.figure("live_mb." + HALF_WAY)).as("megabytes more than half way").isLessThanOrEqualTo(growth);
        assertThat(soak.figure("answered") + soak.figure("refused")).isEqualTo((double) random + hostile);
    }
}
