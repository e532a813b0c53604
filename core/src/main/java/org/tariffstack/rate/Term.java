package org.tariffstack.rate;

/** One summand of a rate: a percentage of a value, or money per quantity. */
public sealed interface Term extends DutyRate permits AdValorem, ComponentRate, SpecificRate {

    @Override
    default RateResult evaluate(RateInputs inputs) {
        return new Evaluation(inputs).add(this).result();
    }
}
