package org.tariffstack.landedcost.chart;

import java.util.ArrayList;
import java.util.List;
import org.tariffstack.landedcost.chart.Canvas.Anchor;
import org.tariffstack.landedcost.chart.Canvas.Type;

/** Finds room for labels, so that none lies on another or on what is drawn. */
final class Labels {
    private static final double GAP = 3;
    /** By how much of its own width a label may be moved to the side. */
    private static final double[] SHIFTS = {0, 0.25, -0.25, 0.65, -0.65, 1.15, -1.15};

    private final Canvas canvas;
    private final double left;
    private final double right;
    private final List<Box> taken = new ArrayList<>();

    Labels(Canvas canvas, double left, double right) {
        this.canvas = canvas;
        this.left = left;
        this.right = right;
    }

    private record Box(double left, double top, double right, double bottom) {
        boolean overlaps(Box other) {
            return left < other.right + GAP && other.left < right + GAP && top < other.bottom + GAP
                    && other.top < bottom + GAP;
        }
    }

    /** Keeps labels off something that is drawn. */
    void keepOff(double fromX, double fromY, double toX, double toY) {
        taken.add(new Box(Math.min(fromX, toX), Math.min(fromY, toY), Math.max(fromX, toX), Math.max(fromY, toY)));
    }

    /** Writes a label at the right of the chart, moved up until it lies on no other. */
    void atRight(String text, double x, double base, Type type) {
        double width = Letters.width(text, type.size(), type.bold());
        double free = base;
        while (isTaken(box(x, width, free, type))) {
            free -= 1;
        }
        taken.add(box(x, width, free, type));
        canvas.text(text, x, free, Anchor.START, type);
    }

    /** Writes a label above a point, or somewhat beside it; not at all where there is no room. */
    void above(String text, double x, double y, Type type) {
        double width = Letters.width(text, type.size(), type.bold());
        for (double shift : SHIFTS) {
            double centre = Math.max(left + width / 2, Math.min(x + shift * width, right - width / 2));
            Box box = box(centre - width / 2, width, y - 7, type);
            if (!isTaken(box)) {
                taken.add(box);
                canvas.rectangle(box.left, box.top, width, box.bottom - box.top, "#FFFFFF", "");
                canvas.text(text, centre, y - 7, Anchor.MIDDLE, type);
                return;
            }
        }
    }

    private boolean isTaken(Box box) {
        return taken.stream().anyMatch(box::overlaps);
    }

    private static Box box(double left, double width, double base, Type type) {
        return new Box(left, base - type.size() * 0.85, left + width, base + 2);
    }
}
