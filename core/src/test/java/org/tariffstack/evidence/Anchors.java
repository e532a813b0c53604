package org.tariffstack.evidence;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The places of a page that a link can name: its headings, as they are turned into anchors, and anchors of its own. */
final class Anchors {
    private static final Pattern HEADING = Pattern.compile("^#{1,6} +(.+?) *$", Pattern.MULTILINE);
    private static final Pattern OWN = Pattern.compile("<a id=\"([^\"]+)\">");
    private static final Pattern FENCE = Pattern.compile("^```.*?^```", Pattern.MULTILINE | Pattern.DOTALL);
    private static final Pattern LINK = Pattern.compile("\\[([^\\]]*)]\\([^)]*\\)");
    private static final Pattern DROPPED = Pattern.compile("[^\\p{L}\\p{N}_ -]");

    private Anchors() {}

    /** The text of a page without its examples of code, in which "#" and brackets mean other things. */
    static String prose(String page) {
        return FENCE.matcher(page).replaceAll("");
    }

    static Set<String> of(String page) {
        Set<String> anchors = new HashSet<>();
        Map<String, Integer> seen = new HashMap<>();
        String prose = prose(page);
        HEADING.matcher(prose).results().forEach(heading -> {
            String words = LINK.matcher(heading.group(1)).replaceAll("$1").toLowerCase(Locale.ROOT);
            String anchor = DROPPED.matcher(words).replaceAll("").replace(' ', '-');
            int before = seen.merge(anchor, 1, Integer::sum) - 1;
            anchors.add(before == 0 ? anchor : anchor + "-" + before);
        });
        OWN.matcher(prose).results().forEach(own -> anchors.add(own.group(1)));
        return anchors;
    }
}
