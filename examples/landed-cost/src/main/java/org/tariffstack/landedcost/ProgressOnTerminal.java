package org.tariffstack.landedcost;

import java.io.PrintStream;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error that fills with the bytes read, so that no rows need be counted first. */
final class ProgressOnTerminal implements Progress {
    private static final int WIDTH = 78;

    private final ProgressBar bar;

    ProgressOnTerminal(String task, PrintStream err, long size) {
        bar = new ProgressBarBuilder().setTaskName(task).setInitialMax(size).setUnit(" kB", 1_000)
                .setStyle(ProgressBarStyle.ASCII).setUpdateIntervalMillis(250)
                .setConsumer(new ConsoleProgressBarConsumer(err, WIDTH)).build();
    }

    @Override
    public void at(long bytes) {
        bar.stepTo(bytes);
    }

    @Override
    public void close() {
        bar.close();
    }
}
