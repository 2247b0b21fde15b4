package kyojo.domain.desk;

import java.time.Instant;
import java.util.Optional;
import kyojo.domain.diagnosis.Diagnosis;
import kyojo.domain.diagnosis.Identity;
import kyojo.domain.origin.IssuedCode;
import kyojo.domain.scoring.Score;

/**
 * What a list shows of a diagnosis. Of its submission only what says no more than the row.
 *
 * @param nextAt when the firm's next one came; without it, it is the firm's latest
 * @param identity who the firm is, only where it agreed to be seen
 * @param code the code that the firm came with, as far as it is known still
 */
public record DeskRow(
    Diagnosis diagnosis,
    Score score,
    Optional<Instant> nextAt,
    Optional<Identity> identity,
    Optional<Confirmation> confirmation,
    Optional<IssuedCode> code) {}
