package kyojo.domain.closing;

import java.util.Optional;

/** What became of a request about a closing. */
public sealed interface Outcome {
  /** How it stands now; nothing where the community is not being closed. */
  record Shown(Optional<Closing> closing) implements Outcome {
    static Shown of(Closing closing) {
      return new Shown(Optional.of(closing));
    }
  }

  /** A part of the archive. */
  record Part(ClosingStore.SealedPart part) implements Outcome {}

  /** The caller is not one who may do this; the community may not exist. */
  record Denied() implements Outcome {}

  /** There is no such community, or it is not being closed. */
  record Unknown() implements Outcome {}

  /** Somebody else has asked already. */
  record AskedAlready() implements Outcome {}

  /** It needs another person: not who asked, and one of the two an owner. */
  record SecondPersonNeeded() implements Outcome {}

  /** The days of waiting are not over, or the archive is not made yet. */
  record TooEarly() implements Outcome {}

  /** The erasing has begun; it cannot be taken back. */
  record TooLate() implements Outcome {}

  /** It is not the secret that is in the archive. */
  record ProofWrong() implements Outcome {}
}
