package kyojo.domain.diagnosis;

import kyojo.domain.identity.Derivation;
import kyojo.domain.identity.FirmId;
import kyojo.domain.identity.Receipt;

/** Whose sheet it is. */
public sealed interface Whose {
  /** A firm's first: it gets a receipt. */
  record NewFirm() implements Whose {}

  /** The firm's whose receipt is shown. */
  record Holder(Receipt receipt) implements Whose {}

  /** The firm, which may not be there yet. */
  default FirmId firm(Derivation derivation) {
    return switch (this) {
      case NewFirm() -> derivation.receipt().firm();
      case Holder(Receipt receipt) -> receipt.firm();
    };
  }
}
