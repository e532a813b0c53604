package org.tariffstack.law.text.check;

import org.tariffstack.entry.HtsCode;
import org.tariffstack.law.NationalChapters;
import org.tariffstack.law.TariffBook;
import org.tariffstack.law.TariffLayer;
import org.tariffstack.law.text.csv.Problems;

/** Whether headings that importers file are of the chapter of additional duties, if the book names one. */
public final class NumbersCheck implements BookCheck {
    @Override
    public void check(TariffBook book, Problems problems) {
        NationalChapters chapters = book.nationalChapters();
        if (chapters.additional() == null) {
            return;
        }
        for (TariffLayer layer : book.layers()) {
            if (layer.filed() && !chapters.isAdditional(HtsCode.of(layer.heading()))) {
                problems.add(layer.place(), "heading", layer.heading() + " is not of chapter " + chapters.additional()
                        + ", which holds the numbers of additional duties (additional_chapter in book.csv)");
            }
        }
    }
}
