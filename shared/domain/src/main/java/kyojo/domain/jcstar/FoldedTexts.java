package kyojo.domain.jcstar;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * Many short texts, folded, that are searched for a part of them. They lie one behind the other in
 * one string: 50,000 model numbers are less than a megabyte, which is read through in less time
 * than an index of their parts would take to be read in after a cold start. Immutable.
 */
final class FoldedTexts {
  /** Stands in no folded text, because it is white space. */
  private static final char END = '\n';

  private final String all;

  /** Where each text begins, and where one more would. */
  private final int[] starts;

  private FoldedTexts(String all, int[] starts) {
    this.all = all;
    this.starts = starts;
  }

  /** Takes texts as {@link MatchText#fold} makes them. */
  static FoldedTexts of(List<String> folded) {
    var all = new StringBuilder();
    int[] starts = new int[folded.size() + 1];
    for (int i = 0; i < folded.size(); i++) {
      starts[i] = all.length();
      all.append(folded.get(i)).append(END);
    }
    starts[folded.size()] = all.length();
    return new FoldedTexts(all.toString(), starts);
  }

  int size() {
    return starts.length - 1;
  }

  String get(int index) {
    return all.substring(starts[index], end(index));
  }

  /** Where a part stands in a text: whether it is all of it, its beginning, or within. */
  @FunctionalInterface
  interface PartConsumer {
    void accept(int index, boolean isBeginning, boolean isAll);
  }

  /** Gives every text that holds the part, in order, once. The part must not be empty. */
  void findPart(String part, PartConsumer found) {
    int index = 0;
    for (int at = all.indexOf(part); at >= 0; at = all.indexOf(part, starts[index])) {
      index = indexAt(at, index);
      boolean isBeginning = at == starts[index];
      found.accept(index, isBeginning, isBeginning && end(index) - at == part.length());
      index++;
    }
  }

  /** Every text that holds the part. The part must not be empty. */
  BitSet withPart(String part) {
    var found = new BitSet(size());
    findPart(part, (index, isBeginning, isAll) -> found.set(index));
    return found;
  }

  /**
   * Every text that holds the needle with at most one typing error. Only those are looked at that
   * hold one of the parts that an error leaves whole.
   */
  BitSet similar(OneError needle) {
    var found = new BitSet(size());
    needle.wholeParts().forEach(part -> found.or(withPart(part)));
    found.stream()
        .filter(index -> !needle.isIn(all, starts[index], end(index)))
        .forEach(found::clear);
    return found;
  }

  private int end(int index) {
    return starts[index + 1] - 1;
  }

  private int indexAt(int at, int from) {
    // What is found often is found in the next text; what is found rarely, far away.
    if (at < starts[from + 1]) {
      return from;
    }
    int found = Arrays.binarySearch(starts, from, starts.length, at);
    return found >= 0 ? found : -found - 2;
  }
}
