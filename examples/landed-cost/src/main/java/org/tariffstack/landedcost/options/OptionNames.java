package org.tariffstack.landedcost.options;

/** By which option of the command line a field of an entry is given. */
public final class OptionNames {
    private OptionNames() {}

    /** The option or parameter that a field, named as in the library's errors, was given by. */
    public static String of(String field) {
        return switch (field) {
            case "hts" -> "HTS";
            case "entered" -> "--on";
            case "unit" -> "--quantity";
            case "weight_unit" -> "--weight";
            case "ad_case", "ad_rate" -> "--ad";
            case "cvd_case", "cvd_rate" -> "--cvd";
            case "charges" -> "--charge";
            default -> "--" + field.replace('_', '-');
        };
    }
}
