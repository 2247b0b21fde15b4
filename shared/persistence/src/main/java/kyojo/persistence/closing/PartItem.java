package kyojo.persistence.closing;

/** What is known of a part of an archive, as it is stored. */
record PartItem(String digest, int bytes, int records, String contentDigest, String from) {}
