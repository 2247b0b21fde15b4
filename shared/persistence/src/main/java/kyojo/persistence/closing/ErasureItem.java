package kyojo.persistence.closing;

/** How far an erasing has come, as it is stored. */
record ErasureItem(String from, long found, long erased, boolean clean) {}
