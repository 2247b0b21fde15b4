package kyojo.domain.catalogue;

import java.util.List;
import kyojo.domain.jcstar.Label;
import kyojo.domain.jcstar.RowFault;

/** What a file that was sent holds. */
public sealed interface ListFile {
  /** Nothing was sent, or it is gone. */
  record Absent() implements ListFile {}

  /** Not the declared file: another size, or other bytes; it stopped half way, or was exchanged. */
  record Different() implements ListFile {}

  /** No list at all. */
  record Unreadable(FileFault fault) implements ListFile {}

  /**
   * A list of which some rows cannot be taken, and therefore none is.
   *
   * @param rows without the heading
   * @param faulty how many of them are at fault
   * @param faults the first of all faults
   */
  record Refused(TextEncoding encoding, int rows, int faulty, List<RowFault> faults)
      implements ListFile {
    public Refused {
      faults = List.copyOf(faults);
    }
  }

  /**
   * A list.
   *
   * @param rows without the heading
   * @param sample whether any of it is fictitious
   */
  record Whole(TextEncoding encoding, int rows, List<Label> labels, boolean sample)
      implements ListFile {
    public Whole {
      labels = List.copyOf(labels);
    }
  }
}
