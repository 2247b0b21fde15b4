package kyojo.domain.jcstar;

import java.util.Optional;

/**
 * What one list says of a label and another says otherwise, in the words of the list.
 *
 * @param before none where the cell was empty
 * @param after none where the cell is empty
 */
public record FieldChange(LabelColumn field, Optional<String> before, Optional<String> after) {}
