package kyojo.domain.diagnosis;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers by question number, not yet held against a question set. Immutable. */
public record Answers(SortedMap<Integer, Answer> byNumber) {
  public Answers {
    byNumber = Collections.unmodifiableSortedMap(new TreeMap<>(byNumber));
  }

  public Answers(Map<Integer, Answer> byNumber) {
    this(new TreeMap<>(byNumber));
  }

  /** The letters in the order of the questions; complete only where the numbers run 1 to n. */
  public String letters() {
    return byNumber.values().stream()
        .map(answer -> String.valueOf(answer.letter()))
        .collect(Collectors.joining());
  }

  /** The inverse of {@link #letters()} for questions that run 1 to n. */
  public static Answers ofLetters(String letters) {
    var byNumber = new TreeMap<Integer, Answer>();
    for (int i = 0; i < letters.length(); i++) {
      byNumber.put(i + 1, Answer.ofLetter(letters.charAt(i)));
    }
    return new Answers(byNumber);
  }
}
