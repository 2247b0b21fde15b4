package kyojo.domain.diagnosis;

/**
 * What a person sends. Two submissions are the same where all of it is equal; that is what tells a
 * replay from another use of the same key.
 *
 * @param notice the version of the privacy notice that the person agreed to
 */
public record Submission(
    QuestionSetId questionSet, Answers answers, Profile profile, String notice) {}
