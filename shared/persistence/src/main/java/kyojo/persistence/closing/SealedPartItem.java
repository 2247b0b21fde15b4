package kyojo.persistence.closing;

import kyojo.persistence.ItemHead;

/** The encrypted bytes of a part of an archive, as they are stored. */
@SuppressWarnings("ArrayRecordComponent")
record SealedPartItem(ItemHead head, byte[] content) {
  static final String PART = "archivePart";
  static final int SCHEMA_VERSION = 1;
}
