package kyojo.domain.diagnosis;

import java.time.LocalDate;
import java.util.Optional;

/** The editions of the self-diagnosis. Thread-safe. */
public interface QuestionSets {
  /** An edition, one that no longer holds too: old diagnoses keep theirs. */
  Optional<QuestionSet> find(QuestionSetId id);

  /** The edition in force on a day. */
  Optional<QuestionSet> current(LocalDate day);

  /**
   * The sheet of a stored submission.
   *
   * @throws IllegalStateException where its edition is gone, which must not happen
   */
  default AnswerSheet sheet(Submission submission) {
    return find(submission.questionSet())
        .map(set -> new AnswerSheet(set, submission.answers()))
        .orElseThrow(() ->
            new IllegalStateException(
                "the question set " + submission.questionSet().value() + " is gone"));
  }
}
