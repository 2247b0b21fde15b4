package kyojo.persistence.jcstar;

/**
 * A part of the stored labels.
 *
 * @param zipped the part, compressed by gzip by itself
 */
@SuppressWarnings("ArrayRecordComponent")
record ChunkItem(String pk, String sk, int schemaVersion, byte[] zipped) {
  static final int SCHEMA_VERSION = 1;
}
