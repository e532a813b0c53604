package org.tariffstack;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitCallTarget;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import java.io.File;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.FileReader;
import java.io.FileWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CharsetEncoder;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Calendar;
import java.util.Collections;
import java.util.Date;
import java.util.Formatter;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Scanner;
import java.util.Set;
import java.util.TimeZone;
import java.util.Timer;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.Future;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.tariffstack.law.text.BookSource;

/** An answer hangs on the entry, the book and the options: the library looks at nothing else of the machine. */
class PurityTest {
    /** Of the system only what computes: copies of arrays, and hashes by identity, by which nothing is ordered. */
    @Test
    void nothingIsPrintedAndNothingReadFromTheSurroundings() {
        noClasses().should().callMethodWhere(of(System.class, "asks the system", name -> !Set.of("arraycopy", "identityHashCode").contains(name)))
                .orShould().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().accessField(System.class, "in")
                .orShould().callMethodWhere(of(Throwable.class, "prints", "printStackTrace"::equals))
                .orShould().dependOnClassesThat(belongTo(Runtime.class, ProcessBuilder.class, Process.class,
                        ProcessHandle.class))
                .check(CoreClasses.ALL);
    }

    @Test
    void noClockIsRead() {
        noClasses().should().callMethodWhere(describe("reads a clock",
                        call -> call.getTarget().getName().equals("now") && call.getTargetOwner().getPackageName().startsWith("java.time")))
                .orShould().dependOnClassesThat(belongTo(Clock.class, InstantSource.class,
                        Date.class, Calendar.class))
                .check(CoreClasses.ALL);
    }

    @Test
    void noChanceNetworkOrDatabaseIsInvolved() {
        noClasses().should().dependOnClassesThat(resideInAnyPackage("java.net..", "javax.net..", "java.nio.channels..",
                        "java.sql..", "javax.sql..", "javax.naming..", "java.util.logging..", "java.util.prefs..", "java.lang.System$Logger",
                        "java.rmi..", "sun..", "com.sun..", "jdk.."))
                .orShould().dependOnClassesThat(belongTo(Random.class, RandomGenerator.class,
                        UUID.class, SecureRandom.class))
                .orShould().callMethodWhere(of(Math.class, "is random", "random"::equals))
                .orShould().callMethodWhere(of(Collections.class, "shuffles", "shuffle"::equals))
                .check(CoreClasses.ALL);
    }

    /** A user's book may lie in a folder, and the build writes a file beside each text that it reads. */
    @Test
    void filesAreReadOnlyForABookOfTheUsersOwn() {
        noClasses().that(not(isOneOf("org.tariffstack.law.text.BookSource", "org.tariffstack.law.text.BookArchive",
                        "org.tariffstack.law.text.compact.CompactBooks", "org.tariffstack.TariffStack")))
                .should().dependOnClassesThat(resideInAnyPackage("java.nio.file.."))
                .orShould().dependOnClassesThat(belongTo(File.class, FileInputStream.class,
                        FileOutputStream.class, FileReader.class, FileWriter.class,
                        RandomAccessFile.class))
                .check(CoreClasses.ALL);
    }

    /** Only who carries files through the library may open them; nobody else can pass a path. */
    @Test
    void onlyItsReadersKnowWhereABookComesFrom() {
        noClasses().that(not(resideInAnyPackage("org.tariffstack.law.text..", "org.tariffstack.us", "org.tariffstack.cn",
                        "org.tariffstack.whatif")).and(not(isOneOf("org.tariffstack.TariffStack"))))
                .should().dependOnClassesThat().areAssignableTo(BookSource.class).check(CoreClasses.ALL);
    }

    /** Users bring the threads; what many of them share is made with locks and atomic maps, and never waits for a thread. */
    @Test
    void noThreadIsStarted() {
        noClasses().should().dependOnClassesThat(belongTo(Thread.class, Executor.class,
                        Executors.class, Future.class,
                        CompletionStage.class, ForkJoinTask.class,
                        Timer.class, ThreadLocal.class))
                .orShould().callMethodWhere(describe("computes in parallel",
                        call -> List.of("parallel", "parallelStream", "parallelSort", "parallelPrefix", "parallelSetAll")
                                .contains(call.getTarget().getName())))
                .check(CoreClasses.ALL);
    }

    /** What takes the locale, the time zone or the character set of the machine where none is given. */
    @Test
    void noAnswerHangsOnTheMachinesHabits() {
        noClasses().should().callMethodWhere(of(Locale.class, "is the machine's locale",
                        Set.of("getDefault", "setDefault")::contains))
                .orShould().callMethodWhere(of(Charset.class, "is the machine's", "defaultCharset"::equals))
                .orShould().callMethodWhere(of(ZoneId.class, "is the machine's", "systemDefault"::equals))
                .orShould().dependOnClassesThat(belongTo(TimeZone.class, Formatter.class,
                        Scanner.class, PrintStream.class, PrintWriter.class))
                .orShould().dependOnClassesThat(resideInAPackage("java.text.."))
                .orShould().callCodeUnitWhere(describe("takes the machine's locale", PurityTest::takesTheLocale))
                .orShould().callCodeUnitWhere(describe("takes the machine's character set", PurityTest::takesTheCharset))
                .check(CoreClasses.ALL);
    }

    private static boolean takesTheLocale(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        return takesNone(target, Locale.class) && switch (target.getOwner().getName()) {
            case "java.lang.String" -> Set.of("toUpperCase", "toLowerCase", "format", "formatted").contains(target.getName());
            case "java.time.format.DateTimeFormatter" -> target.getName().startsWith("of");
            case "java.time.format.DateTimeFormatterBuilder" -> target.getName().equals("toFormatter");
            case "java.util.ResourceBundle" -> target.getName().equals("getBundle");
            default -> false;
        };
    }

    private static boolean takesTheCharset(JavaCall<?> call) {
        CodeUnitCallTarget target = call.getTarget();
        boolean bare = takesNone(target, Charset.class) && takesNone(target, CharsetDecoder.class)
                && takesNone(target, CharsetEncoder.class);
        return bare && switch (target.getOwner().getName()) {
            case "java.lang.String" -> target.getName().equals("getBytes")
                    || target.getName().equals("<init>") && target.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getName().equals("[B"));
            case "java.io.InputStreamReader", "java.io.OutputStreamWriter" -> target.getName().equals("<init>");
            case "java.io.ByteArrayOutputStream" -> target.getName().equals("toString");
            default -> false;
        };
    }

    private static boolean takesNone(CodeUnitCallTarget target, Class<?> type) {
        return target.getRawParameterTypes().stream().noneMatch(parameter -> parameter.isEquivalentTo(type));
    }

    private static DescribedPredicate<JavaCall<?>> of(Class<?> owner, String does, Predicate<String> names) {
        return describe(does, call -> call.getTargetOwner().isAssignableTo(owner) && names.test(call.getTarget().getName()));
    }

    private static DescribedPredicate<JavaClass> belongTo(Class<?>... types) {
        return describe("belong to " + List.of(types), type -> Arrays.stream(types).anyMatch(type::isAssignableTo));
    }

    private static DescribedPredicate<JavaClass> isOneOf(String... names) {
        return describe("is one of " + List.of(names), type -> List.of(names).contains(type.getName()));
    }
}
