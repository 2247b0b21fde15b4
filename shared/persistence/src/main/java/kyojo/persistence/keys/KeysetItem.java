package kyojo.persistence.keys;

import kyojo.persistence.ItemHead;

/**
 * A tenant's keyset as it is stored.
 *
 * @param version one more with every change
 * @param wrapped the keyset, encrypted under the key of the deployment
 */
@SuppressWarnings("ArrayRecordComponent")
record KeysetItem(ItemHead head, long version, byte[] wrapped) {
  static final String KEYSET = "keyset";
  static final int SCHEMA_VERSION = 1;
}
