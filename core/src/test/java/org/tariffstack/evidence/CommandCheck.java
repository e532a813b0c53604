package org.tariffstack.evidence;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Whether what a command names is there: modules, profiles, tests with their methods, scripts. */
final class CommandCheck {
    private static final Pattern WORD = Pattern.compile("(?:[^\\s']|'[^']*')+");
    private static final Pattern BUILT = Pattern.compile("(.+)/target/[^/]+\\.jar");

    private final List<String> problems = new ArrayList<>();
    private List<String> modules = List.of();

    private CommandCheck() {}

    /** What a command names in vain. */
    static List<String> problems(String command) {
        CommandCheck check = new CommandCheck();
        for (String part : command.split(" && ")) {
            check.part(WORD.matcher(part).results().map(word -> word.group().replace("'", "")).toList());
        }
        return check.problems;
    }

    private void part(List<String> words) {
        switch (words.get(0)) {
            case "mvn" -> maven(words);
            case "java" -> {
                String jar = words.get(words.indexOf("-jar") + 1);
                Matcher built = BUILT.matcher(jar);
                need(built.matches() && isModule(built.group(1)), "no module builds " + jar);
            }
            default -> need(Files.isExecutable(Docs.ROOT.resolve(words.get(0))), "no script " + words.get(0));
        }
    }

    private void maven(List<String> words) {
        int list = words.indexOf("-pl");
        List<String> named = list < 0 ? List.of() : Arrays.asList(words.get(list + 1).split(","));
        named.forEach(module -> need(isModule(module), "no module " + module));
        // With what they are built from, tests of any module may be meant.
        modules = words.contains("-am") ? List.of() : named;
        for (String word : words) {
            if (word.startsWith("-P")) {
                String profile = word.substring(2);
                need(Sources.all().profiles().contains(profile), "no profile " + profile);
            } else if (word.startsWith("-Dtest=")) {
                Arrays.stream(word.substring("-Dtest=".length()).split(",")).forEach(this::test);
            }
        }
    }

    private void test(String name) {
        String[] parts = name.split("#");
        List<Path> files = Sources.all().ofTests(parts[0]).stream().filter(file -> modules.isEmpty()
                || modules.stream().anyMatch(module -> file.startsWith(Docs.ROOT.resolve(module).resolve("src")))).toList();
        need(!files.isEmpty(), "no test " + parts[0] + (modules.isEmpty() ? "" : " in " + String.join(", ", modules)));
        if (parts.length > 1) {
            for (String method : parts[1].split("\\+")) {
                Pattern declared = Pattern.compile("void " + Pattern.quote(method) + "\\(");
                need(files.stream().anyMatch(file -> declared.matcher(Docs.text(file)).find()), "no method " + name);
            }
        }
    }

    private static boolean isModule(String folder) {
        return Sources.isModule(Docs.ROOT.resolve(folder));
    }

    private void need(boolean there, String problem) {
        if (!there) {
            problems.add(problem);
        }
    }
}
