package kyojo.domain.statistics;

import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** The most or the least that a goal can be, as an attacker reckons it. */
final class Extreme {
  private Extreme() {}

  static double of(ExpressionsBasedModel model, boolean isUpper) {
    Optimisation.Result result = isUpper ? model.maximise() : model.minimise();
    if (!result.getState().isFeasible()) {
      throw new IllegalStateException("the truth itself is feasible, but " + result.getState());
    }
    return result.getValue();
  }
}
