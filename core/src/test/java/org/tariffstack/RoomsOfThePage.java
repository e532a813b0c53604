package org.tariffstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The table of rooms in docs/architecture.md: each room with those that it uses, from the top down. */
final class RoomsOfThePage {
    private static final Path PAGE = Path.of("../docs/architecture.md");
    private static final String HEADER = "| package `org.tariffstack.` | what is in it | uses |";
    private static final Pattern NAME = Pattern.compile("`([a-z.]+)`");

    private RoomsOfThePage() {}

    static Map<String, List<String>> read() {
        Map<String, List<String>> rooms = new LinkedHashMap<>();
        lines().stream().dropWhile(line -> !line.equals(HEADER)).skip(2).takeWhile(line -> line.startsWith("|"))
                .forEach(line -> row(line, rooms));
        if (rooms.isEmpty()) {
            throw new IllegalStateException(PAGE + " has no table with the header " + HEADER);
        }
        return rooms;
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void row(String line, Map<String, List<String>> rooms) {
        String[] cells = line.split("\\|");
        String room = cells[1].strip();
        String uses = cells[cells.length - 1].strip();
        if (room.equals("(root)")) {
            rooms.put("", uses.equals("all") ? List.copyOf(rooms.keySet()) : names(uses));
        } else {
            names(room).forEach(name -> rooms.put(name, names(uses)));
        }
    }

    private static List<String> names(String cell) {
        List<String> names = new ArrayList<>();
        Matcher name = NAME.matcher(cell);
        while (name.find()) {
            names.add(name.group(1));
        }
        return names;
    }
}
