package kyojo.domain.diagnosis;

/**
 * What a person sends. Two submissions are the same where all of it is equal; that is what tells a
 * replay from another use of the same key.
 */
public record Submission(
    QuestionSetId questionSet,
    Answers answers,
    Profile profile,
    Identity identity,
    Consent consent) {}
