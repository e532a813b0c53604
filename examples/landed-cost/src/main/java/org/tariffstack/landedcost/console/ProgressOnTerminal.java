package org.tariffstack.landedcost.console;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.tariffstack.landedcost.chunks.Progress;

/** A bar on standard error that fills as the work gets on. */
public final class ProgressOnTerminal implements Progress {
    private static final int WIDTH = 78;

    private final ProgressBar bar;

    private ProgressOnTerminal(String task, PrintStream err, long size, String unit, long unitSize) {
        bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(size).setUnit(unit, unitSize)
                .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH)).build();
    }

    /** A bar that fills with the bytes read, so that no rows need be counted first. */
    public static Progress ofBytes(String task, PrintStream err, long size) {
        return new ProgressOnTerminal(task, err, size, " kB", 1_000);
    }

    /** A bar that fills with things that were counted. */
    public static Progress ofThings(String task, PrintStream err, long size, String things) {
        return new ProgressOnTerminal(task, err, size, " " + things, 1);
    }

    @Override
    public void at(long done) {
        bar.stepTo(done);
    }

    @Override
    public void close() {
        bar.close();
    }
}
