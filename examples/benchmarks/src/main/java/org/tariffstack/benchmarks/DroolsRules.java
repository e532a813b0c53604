package org.tariffstack.benchmarks;

import java.time.Instant;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.builder.Results;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.StatelessKieSession;
import org.kie.api.runtime.rule.FactHandle;
import org.tariffstack.entry.HtsCode;
import org.tariffstack.entry.Origin;

/**
 * The question of {@link StraightLine} asked of Drools: one rule a heading, in {@code duties.drl}, compiled to the executable
 * model. One object serves one thread.
 */
final class DroolsRules implements AutoCloseable {
    private static final String RULES = "org/tariffstack/benchmarks/duties.drl";

    private final KieSession session;
    private final StatelessKieSession stateless;

    /** Compiles the rules, which takes seconds. */
    DroolsRules() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources().newClassPathResource(RULES, DroolsRules.class.getClassLoader()));
        Results results = services.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException("The rules do not compile: " + results.getMessages());
        }
        KieBase base = services.newKieContainer(services.getRepository().getDefaultReleaseId()).getKieBase();
        session = base.newKieSession();
        stateless = base.newStatelessKieSession();
    }

    /** How many rules there are. */
    int size() {
        return session.getKieBase().getKiePackages().stream().mapToInt(each -> each.getRules().size()).sum();
    }

    /** The rate in trillionths of the customs value, from a session that is used again and again. */
    long rate(HtsCode code, Origin origin, Instant at) {
        Good good = good(code, origin, at);
        FactHandle handle = session.insert(good);
        session.fireAllRules();
        session.delete(handle);
        return good.rate();
    }

    /** The rate in trillionths of the customs value, from a session of its own. */
    long statelessRate(HtsCode code, Origin origin, Instant at) {
        Good good = good(code, origin, at);
        stateless.execute(good);
        return good.rate();
    }

    private static Good good(HtsCode code, Origin origin, Instant at) {
        return new Good(code.digits(), origin.code(), at.getEpochSecond());
    }

    @Override
    public void close() {
        session.dispose();
    }
}
