package org.example.duty;

import org.tariffstack.TariffStack;
import org.tariffstack.entry.Entry;

public class FirstDuty {
    public static void main(String[] args) {
        Entry toys = Entry.builder().hts("9503.00.00").origin("CN").entered("2025-04-15T12:00").value("10000", "USD").build();
        System.out.println(TariffStack.unitedStates().assess(toys).explain());
    }
}
